import Glibc
import Numerals

/// Any bytes as a number: it is the one that the C library reads, to the last bit, and what is refused is no plain decimal.
/// Where the first byte is no ASCII, the others choose digits, so that most inputs are numbers.
func tryNumber(_ bytes: [UInt8]) {
  guard let first = bytes.first, first >= 128 else { return tryText(bytes) }
  let alphabet = Array("0123456789.e-009".utf8)
  tryText(bytes.dropFirst().map { alphabet[Int($0) % alphabet.count] })
}

private func tryText(_ bytes: [UInt8]) {
  let number = bytes.withUnsafeBufferPointer(readNumber)
  let text = String(decoding: bytes, as: UTF8.self)
  hold(isSame(readNumber(text), text.utf8.elementsEqual(bytes) ? number : readNumber(text)), "text as bytes")
  guard isDecimal(bytes) else {
    hold(number.map { !$0.isFinite } ?? true, "\(text) is no number, and is read as \(number ?? 0)")
    return
  }
  let expected = strtod(text, nil)
  hold(
    isSame(number, expected), "\(text) is \(expected), and is read as \(number.map { "\($0)" } ?? "nothing")")
}

private func isSame(_ first: Double?, _ second: Double?) -> Bool {
  first?.bitPattern == second?.bitPattern || first?.isNaN == true && second?.isNaN == true
}

/// Whether bytes are a sign, digits with a point among them, and an exponent, as far as they are there.
private func isDecimal(_ bytes: [UInt8]) -> Bool {
  var rest = bytes[...]
  if rest.first.map({ $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }) == true { rest.removeFirst() }
  let exponent = rest.firstIndex { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }
  let parts = rest[..<(exponent ?? rest.endIndex)].split(
    separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.contains(where: { !$0.isEmpty }), parts.allSatisfy({ $0.allSatisfy(isDigit) }) else {
    return false
  }
  guard let exponent else { return true }
  var digits = rest[(exponent + 1)...]
  if digits.first.map({ $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }) == true { digits.removeFirst() }
  return !digits.isEmpty && digits.allSatisfy(isDigit)
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
