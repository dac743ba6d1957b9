/// The number that a text says in decimal: of all doubles the nearest, of two that are equally near the even one. nil
/// where it says none, as hexadecimal digits, separated thousands and blanks do. "NaN", "inf" and "infinity", in any case
/// and with a sign, are numbers too.
///
/// Whatever people write, in files, lessons and options, is read here.
public func readNumber(_ text: String) -> Double? {
  var text = text
  return text.withUTF8(readNumber)
}

/// The same of a text's bytes.
public func readNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
  guard let decimal = Decimal(bytes) else { return specialNumber(bytes) }
  if let value = decimal.exactlyRounded { return value }
  // Long numbers and large exponents take the slow way.
  return Double(String(decoding: bytes, as: UTF8.self))
}

private func specialNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
  guard bytes.count <= 9 else { return nil }
  return switch String(decoding: bytes, as: UTF8.self).lowercased() {
  case "nan", "+nan", "-nan": .nan
  case "inf", "+inf", "infinity", "+infinity": .infinity
  case "-inf", "-infinity": -.infinity
  default: nil
  }
}

/// A number as it is written: digits, a point, an exponent.
private struct Decimal {
  private var isNegative = false
  /// The digits as one whole number.
  private var digits: UInt64 = 0
  private var digitCount = 0
  /// The power of ten that the digits are to be multiplied by.
  private var exponent = 0

  /// nil where the text is not just one number.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      index = 1
    }
    let start = index
    takeDigits(bytes, &index)
    var written = index - start
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      let point = index
      takeDigits(bytes, &index)
      exponent = point - index
      written += index - point
    }
    guard written > 0 else { return nil }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      guard takeExponent(bytes, &index) else { return nil }
    }
    guard index == bytes.count else { return nil }
  }

  @inline(__always)
  private mutating func takeDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    while index < bytes.count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return }
      digits = digits &* 10 &+ UInt64(digit)
      // Digits that have run over may be 0 again.
      digitCount += digits == 0 && digitCount == 0 ? 0 : 1
      index += 1
    }
  }

  private mutating func takeExponent(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool {
    index += 1
    var isNegative = false
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    let start = index
    var value = 0
    while index < bytes.count, case let digit = bytes[index] &- UInt8(ascii: "0"), digit < 10 {
      // More than a text can have digits, so that these cannot bring a large exponent back.
      value = min(value * 10 + Int(digit), 1 << 48)
      index += 1
    }
    exponent += isNegative ? -value : value
    return index > start
  }

  /// The value where that is quickly had: nil for more digits than 64 bits hold, and for large exponents.
  @inline(__always)
  var exactlyRounded: Double? {
    // 19 digits never run over.
    guard digitCount <= 19 else { return nil }
    if digits == 0 { return isNegative ? -0.0 : 0 }
    guard let magnitude else { return nil }
    return isNegative ? -magnitude : magnitude
  }

  @inline(__always)
  private var magnitude: Double? {
    if digits < 1 << 53 {
      // Both factors are exact, so the one operation rounds once.
      if exponent >= 0 && exponent <= 22 { return Double(digits) * powersOfTen[exponent] }
      if exponent < 0 && exponent >= -22 { return Double(digits) / powersOfTen[-exponent] }
    }
    guard exponent < 0, exponent >= -19 else { return exponent == 0 ? Double(digits) : nil }
    return quotient(digits, wholePowersOfTen[-exponent])
  }
}

/// A quotient of two whole numbers above zero, rounded once: 63 or 64 of its binary digits by division, and
/// whether anything is left.
private func quotient(_ dividend: UInt64, _ divisor: UInt64) -> Double {
  let dividendShift = dividend.leadingZeroBitCount
  let divisorShift = divisor.leadingZeroBitCount
  let high = dividend << dividendShift
  let (digits, remainder) = (divisor << divisorShift).dividingFullWidth((high >> 1, high << 63))
  let sticky: UInt64 = remainder == 0 ? 0 : 1
  return Double(
    sign: .plus, exponent: divisorShift - dividendShift - 63, significand: Double(digits | sticky))
}

private let powersOfTen: [Double] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
  1e20, 1e21, 1e22,
]

private let wholePowersOfTen: [UInt64] = (0...19).map { exponent in
  (0..<exponent).reduce(1) { power, _ in power * 10 }
}
