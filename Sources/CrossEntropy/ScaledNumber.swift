import RealModule

/// A number whose exponent may be any: significand · 2^exponent.
struct ScaledNumber {
  /// Its magnitude lies in 1..<2 where the number was made of a `Double` that is neither 0 nor infinite.
  var significand: Double
  var exponent: Int

  init(significand: Double, exponent: Int) {
    (self.significand, self.exponent) = (significand, exponent)
  }

  /// A finite number.
  @inline(__always)
  init(_ number: Double) {
    if number.isNormal {
      let bits = number.bitPattern
      significand = Double(bitPattern: bits & ~(0x7FF << 52) | 0x3FF << 52)
      exponent = Int(bits >> 52 & 0x7FF) - 1023
    } else if number == 0 {
      (significand, exponent) = (number, 0)
    } else {
      significand = number < 0 ? -number.significand : number.significand
      exponent = Int(number.exponent)
    }
  }

  /// The nearest `Double`; infinite or 0 beyond their range.
  var value: Double {
    guard significand != 0, significand.isFinite else { return significand }
    return Double(sign: .plus, exponent: min(max(exponent, -5_000), 5_000), significand: significand)
  }

  var squareRoot: ScaledNumber {
    let isOdd = exponent & 1 == 1
    return ScaledNumber(
      significand: (isOdd ? 2 * significand : significand).squareRoot(),
      exponent: (exponent - (isOdd ? 1 : 0)) / 2)
  }

  var log: Double { .log(significand) + Double(exponent) * .log(2) }

  static func * (first: ScaledNumber, second: ScaledNumber) -> ScaledNumber {
    ScaledNumber(
      significand: first.significand * second.significand, exponent: first.exponent + second.exponent)
  }

  static func / (first: ScaledNumber, second: ScaledNumber) -> ScaledNumber {
    ScaledNumber(
      significand: first.significand / second.significand, exponent: first.exponent - second.exponent)
  }
}
