import CrossEntropy
import Numerals

/// Reads labels, and holds a file to the two words it began with.
struct LabelText {
  /// Why a text is not a label.
  enum Flaw: Error, Equatable {
    case noValue
    case unknown
    case third(beside: [String])
    /// The word for the positive class never occurs; those that do.
    case absent(known: [String])
    /// Nothing but the case of letters tells these words apart.
    case sameButForCase([String])
  }

  /// How the positive class is written where it occurs first; nil where it does not.
  private(set) var positiveText: String?
  /// How the negative class is written where it occurs first; nil where it does not.
  private(set) var negativeText: String?

  /// The word for the positive class; nil for numbers, which say nothing of what they stand for, and for true and
  /// false, which would read as if they judged a sentence.
  var positiveWord: String? { word(positiveText, .positive) }

  /// The word for the negative class, as far as it has occurred.
  var negativeWord: String? { word(negativeText, .negative) }

  private func word(_ text: String?, _ label: Label) -> String? {
    if let family { return family == .answers ? family.words[label.rawValue] : nil }
    guard positive != nil, let text, positive?.number == nil, readNumber(text) == nil else { return nil }
    return ["true", "false"].contains(text.lowercased()) ? nil : text
  }

  private let positive: LabelWord?
  private var negative: LabelWord?
  private var family: LabelFamily?
  /// The spellings of the positive word.
  private var spellings: [String] = []
  /// The words of the rows before the positive one occurs.
  private var others: [String] = []

  /// - Parameter positive: the word for the positive class; nil for 0 and 1, −1 and 1, false and true, no and yes.
  init(positive: String?) {
    self.positive = positive.map(LabelWord.init)
  }

  @inline(__always)
  mutating func label(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Label, Flaw> {
    if bytes.count == 1, family == .zeroOne, positiveText != nil, negativeText != nil {
      if bytes[0] == UInt8(ascii: "0") { return .success(.negative) }
      if bytes[0] == UInt8(ascii: "1") { return .success(.positive) }
    }
    return slowLabel(bytes)
  }

  /// Whether all is well after the last row.
  func finish() -> Result<Void, Flaw> {
    guard positive != nil else { return .success(()) }
    if positiveText == nil { return .failure(.absent(known: others)) }
    if negative == nil, spellings.count > 1 { return .failure(.sameButForCase(spellings)) }
    return .success(())
  }

  /// Whether a positive word was chosen that has not occurred yet.
  var awaitsPositive: Bool { positive != nil && positiveText == nil }

  private mutating func slowLabel(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Label, Flaw> {
    if bytes.isEmpty { return .failure(.noValue) }
    if let positive { return chosenLabel(bytes, positive) }
    if isMissing(bytes) { return .failure(.noValue) }
    guard let (label, family) = knownLabel(bytes),
      let joint = self.family.map({ $0.joined(family) }) ?? family
    else { return .failure(hasBoth ? .third(beside: words) : .unknown) }
    self.family = joint
    note(bytes, label)
    return .success(label)
  }

  private var hasBoth: Bool { positiveText != nil && negativeText != nil }

  private var words: [String] { [negativeText, positiveText].compactMap(\.self) }

  private mutating func note(_ bytes: UnsafeBufferPointer<UInt8>, _ label: Label) {
    switch label {
    case .positive where positiveText == nil: positiveText = String(decoding: bytes, as: UTF8.self)
    case .negative where negativeText == nil: negativeText = String(decoding: bytes, as: UTF8.self)
    default: break
    }
  }
}

extension LabelText {
  private mutating func chosenLabel(
    _ bytes: UnsafeBufferPointer<UInt8>, _ positive: LabelWord
  ) -> Result<Label, Flaw> {
    if positive.matches(bytes) {
      note(bytes, .positive)
      if positive.number == nil { spellings.add(bytes) }
      return .success(.positive)
    }
    if isMissing(bytes) { return .failure(.noValue) }
    if positiveText == nil { others.add(bytes) }
    let known = negative ?? LabelWord(String(decoding: bytes, as: UTF8.self))
    negative = known
    guard known.matches(bytes) else { return .failure(.third(beside: [known.text, positive.text])) }
    note(bytes, .negative)
    return .success(.negative)
  }
}

extension [String] {
  /// Adds a text that is not among these yet, as long as they are few.
  fileprivate mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let last, last.utf8.elementsEqual(bytes) { return }
    let text = String(decoding: bytes, as: UTF8.self)
    if count < 20, !contains(text) { append(text) }
  }
}

/// A word that stands for a class: any number that is equal, any text that differs in the case of letters alone.
private struct LabelWord {
  let text: String
  let number: Double?
  private let lowercased: String

  init(_ text: String) {
    self.text = text
    number = readNumber(text).flatMap { $0.isFinite ? $0 : nil }
    lowercased = text.lowercased()
  }

  func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if text.utf8.elementsEqual(bytes) { return true }
    if let number { return readNumber(bytes) == number }
    return String(decoding: bytes, as: UTF8.self).lowercased() == lowercased
  }
}

/// Whether a word is a label by itself, or the positive one.
func isKnownLabel(_ word: String, positive: String?) -> Bool {
  Array(word.utf8).withUnsafeBufferPointer { bytes in
    isKnownLabel(bytes) || positive.map { LabelWord($0).matches(bytes) } ?? false
  }
}

/// Whether a word is a label by itself.
func isKnownLabel(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { knownLabel(bytes) != nil }

private func knownLabel(_ bytes: UnsafeBufferPointer<UInt8>) -> (Label, LabelFamily)? {
  if let number = readNumber(bytes) {
    return switch number {
    case 1: (.positive, .numbers)
    case 0: (.negative, .zeroOne)
    case -1: (.negative, .signs)
    default: nil
    }
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

/// Words that are labels by themselves.
private enum LabelFamily {
  /// Nothing but ones so far.
  case numbers
  case zeroOne, signs, truth, answers

  /// What both can be of; nil if there is none.
  func joined(_ other: LabelFamily) -> LabelFamily? {
    switch (self, other) {
    case (.numbers, .zeroOne), (.numbers, .signs): other
    case (.zeroOne, .numbers), (.signs, .numbers): self
    default: self == other ? self : nil
    }
  }

  var words: [String] {
    switch self {
    case .numbers, .zeroOne: ["0", "1"]
    case .signs: ["-1", "1"]
    case .truth: ["false", "true"]
    case .answers: ["no", "yes"]
    }
  }
}

/// Whether a text says that there is no value; a class of that name would be all that has none.
private func isMissing(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard bytes.count <= 4 else { return false }
  return ["na", "n/a", "nan", "null"].contains(String(decoding: bytes, as: UTF8.self).lowercased())
}
