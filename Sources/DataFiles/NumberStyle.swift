import Numerals

/// How a file writes its numbers, which is found out from them: decimals with a point or with a comma, and probabilities
/// as they are or in percent. A file that does both is refused, for one of the two would be misread.
struct NumberStyle {
  /// Why a text is not taken for a number.
  enum Flaw: Error, Equatable {
    case notANumber
    /// A comma and a point as decimal marks of one file.
    case mixedMarks
    /// Percentages and probabilities in one column.
    case mixedPercent
  }

  private enum Mark { case point, comma }

  private var mark: Mark?
  private var inPercent: Bool?
  /// Whether some comma can be nothing but a decimal mark.
  private var isCommaProven = false
  /// Whether a comma may as well part thousands.
  private(set) var isDoubtful = false

  /// Whether decimals are written with a comma.
  var usesComma: Bool { mark == .comma }
  /// Whether the values are percentages.
  var usesPercent: Bool { inPercent == true }
  /// Whether a number was read that may have been a thousand times as large.
  var remainsDoubtful: Bool { isDoubtful && !isCommaProven }

  /// Reads a number.
  ///
  /// - Parameter isShare: whether it is a probability, which may be given in percent.
  @inline(__always)
  mutating func number(_ bytes: UnsafeBufferPointer<UInt8>, isShare: Bool) -> Result<Double, Flaw> {
    guard let number = readNumber(bytes) else { return unusualNumber(bytes, isShare: isShare) }
    if isShare {
      if inPercent == true { return .failure(.mixedPercent) }
      inPercent = false
    }
    return mark == .point ? .success(number) : checked(number, bytes)
  }

  private mutating func checked(
    _ number: Double, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Result<Double, Flaw> {
    guard bytes.contains(UInt8(ascii: ".")) else { return .success(number) }
    if mark == .comma { return .failure(.mixedMarks) }
    mark = .point
    return .success(number)
  }

  private mutating func unusualNumber(
    _ bytes: UnsafeBufferPointer<UInt8>, isShare: Bool
  ) -> Result<Double, Flaw> {
    var text = String(decoding: bytes, as: UTF8.self)
    let isPercent = isShare && text.hasSuffix("%")
    if isPercent { text = String(text.dropLast()).trimmingBlanks }
    if text.contains(",") {
      guard let plain = withPoint(text) else { return .failure(.notANumber) }
      if mark == .point { return .failure(.mixedMarks) }
      noteComma(text)
      text = plain
    } else if text.contains(".") {
      if mark == .comma { return .failure(.mixedMarks) }
      mark = .point
    }
    // The exponent moves the point exactly, where a division by 100 would round.
    let scaled = isPercent ? hundredth(of: text) : text
    guard let number = readNumber(scaled) else { return .failure(.notANumber) }
    if isShare {
      if inPercent == !isPercent { return .failure(.mixedPercent) }
      inPercent = isPercent
    }
    return .success(number)
  }

  private mutating func noteComma(_ text: String) {
    mark = .comma
    if mayPartThousands(text) { isDoubtful = true } else { isCommaProven = true }
  }
}

/// A number with a point for its one comma; nil where that does not make a number of it.
private func withPoint(_ text: String) -> String? {
  let parts = text.split(separator: ",", omittingEmptySubsequences: false)
  guard parts.count == 2, !parts[0].contains("."), !parts[1].contains(".") else { return nil }
  let plain = parts.joined(separator: ".")
  return readNumber(plain) == nil ? nil : plain
}

/// Whether the digits around the one comma are such as a comma between thousands would leave.
private func mayPartThousands(_ text: String) -> Bool {
  text.wholeMatch(of: /[+-]?[1-9]\d{0,2},\d{3}/) != nil
}

/// A text that says a hundredth; the empty one where it cannot be made.
private func hundredth(of text: String) -> String {
  text.contains(where: { "eE".contains($0) }) || readNumber(text)?.isFinite != true ? "" : text + "e-2"
}

extension String {
  /// Without blanks at its ends, no-break ones too.
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    while text.first?.isWhitespace == true { text.removeFirst() }
    return String(text)
  }
}
