import CrossEntropy

/// Reads labels, and holds a file to the two words it began with.
struct LabelText {
  /// Why a text is not a label.
  enum Flaw: Error, Equatable {
    case noValue
    case unknown
    case third(beside: [String])
  }

  /// The word for the positive class; nil for numbers, which say nothing of what they stand for, and for true and
  /// false, which would be taken for what is so.
  var positiveWord: String? { word(positive, .positive) }

  /// The word for the negative class, as far as it has occurred.
  var negativeWord: String? { word(negative, .negative) }

  private func word(_ chosen: [UInt8]?, _ label: Label) -> String? {
    if let family { return family == .answers ? family.words[label.rawValue] : nil }
    guard let chosen, !chosen.withUnsafeBufferPointer({ number($0) != nil }) else { return nil }
    let word = String(decoding: chosen, as: UTF8.self)
    return ["true", "false"].contains(word.lowercased()) ? nil : word
  }

  fileprivate enum Family { case numbers, truth, answers }

  private let positive: [UInt8]?
  private var negative: [UInt8]?
  private var family: Family?

  /// - Parameter positive: the word for the positive class; nil for 0 and 1, false and true, no and yes.
  init(positive: String?) {
    self.positive = positive.map { Array($0.utf8) }
  }

  @inline(__always)
  mutating func label(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Label, Flaw> {
    if bytes.count == 1, family == .numbers {
      if bytes[0] == UInt8(ascii: "0") { return .success(.negative) }
      if bytes[0] == UInt8(ascii: "1") { return .success(.positive) }
    }
    return slowLabel(bytes)
  }

  private mutating func slowLabel(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Label, Flaw> {
    if bytes.isEmpty { return .failure(.noValue) }
    if let positive { return chosenLabel(bytes, positive: positive) }
    guard let (label, family) = knownLabel(bytes) else {
      return .failure(self.family.map { .third(beside: $0.words) } ?? .unknown)
    }
    if let known = self.family, known != family { return .failure(.third(beside: known.words)) }
    self.family = family
    return .success(label)
  }

  private mutating func chosenLabel(
    _ bytes: UnsafeBufferPointer<UInt8>, positive: [UInt8]
  ) -> Result<Label, Flaw> {
    if bytes.elementsEqual(positive) { return .success(.positive) }
    let known = negative ?? Array(bytes)
    negative = known
    if bytes.elementsEqual(known) { return .success(.negative) }
    return .failure(.third(beside: [known, positive].map { String(decoding: $0, as: UTF8.self) }))
  }

  private func knownLabel(_ bytes: UnsafeBufferPointer<UInt8>) -> (Label, Family)? {
    if let number = number(bytes) {
      if number == 0 { return (.negative, .numbers) }
      return number == 1 ? (.positive, .numbers) : nil
    }
    guard bytes.count <= 5 else { return nil }
    return switch String(decoding: bytes, as: UTF8.self).lowercased() {
    case "false": (.negative, .truth)
    case "true": (.positive, .truth)
    case "no": (.negative, .answers)
    case "yes": (.positive, .answers)
    default: nil
    }
  }
}

extension LabelText.Family {
  fileprivate var words: [String] {
    switch self {
    case .numbers: ["0", "1"]
    case .truth: ["false", "true"]
    case .answers: ["no", "yes"]
    }
  }
}
