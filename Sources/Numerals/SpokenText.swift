/// A text as it is read aloud: powers of ten with raised digits, 3.5 × 10⁻³ for 3.5358e−3, and commas between the
/// thousands of whole parts. What holds no number stays as it is.
public func spoken(_ text: String) -> String {
  // Most texts are words or short numbers.
  guard text.utf8.contains(where: { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else { return text }
  var result = ""
  var rest = text[...]
  while let first = rest.first {
    // A run of digits behind a letter is part of a name.
    let length = isDigit(first) && !endsName(result) ? numberLength(rest) : 0
    result += length > 0 ? spokenNumber(rest.prefix(length)) : String(first)
    rest = rest.dropFirst(max(1, length))
  }
  return result
}

/// A number in powers of ten as it is read aloud, with a sign if it has one: 1e−7 is 10⁻⁷.
private func spokenNumber(_ number: Substring) -> String {
  let parts = number.split(separator: "e", maxSplits: 1)
  guard parts.count == 2, let mantissa = Double(parts[0]), var exponent = exponent(parts[1]) else {
    return withSeparators(String(number))
  }
  var digits = String(parts[0])
  if digits.count > 4 {
    digits = withoutTrailingZeros(fixed(mantissa, 1))
    if digits == "10" { (digits, exponent) = ("1", exponent + 1) }
  }
  let power = "10" + raised(exponent)
  return digits == "1" ? power : "\(digits) × \(power)"
}

private func exponent(_ text: Substring) -> Int? {
  text.first == "−" ? Int(text.dropFirst()).map { -$0 } : Int(text)
}

/// A whole number in raised digits.
private func raised(_ number: Int) -> String {
  let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
  let text = String(number.magnitude).compactMap { $0.wholeNumberValue.map { digits[$0] } }
  return (number < 0 ? "⁻" : "") + String(text)
}

/// How many characters at the beginning make one number: digits, a point with digits, a power of ten.
private func numberLength(_ text: Substring) -> Int {
  var length = digitCount(text)
  let behind = text.dropFirst(length)
  if behind.first == ".", digitCount(behind.dropFirst()) > 0 { length += 1 + digitCount(behind.dropFirst()) }
  let power = text.dropFirst(length)
  guard power.first == "e" else { return length }
  let sign = power.dropFirst().first == "−" ? 1 : 0
  let digits = digitCount(power.dropFirst(1 + sign))
  return digits > 0 ? length + 1 + sign + digits : length
}

private func digitCount(_ text: Substring) -> Int { text.prefix(while: isDigit).count }

private func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

private func endsName(_ text: String) -> Bool {
  text.last.map { $0.isLetter || isDigit($0) || $0 == "." || $0 == "," } ?? false
}
