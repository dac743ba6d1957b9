/// A number of about 32 digits in two doubles, for what tests compute a second time: slow, and in its own words.
struct WideNumber {
  let high: Double
  let low: Double

  init(_ high: Double, _ low: Double = 0) {
    let sum = high + low
    self.high = sum
    self.low = low - (sum - high)
  }

  var rounded: Double { high + low }

  static func + (one: WideNumber, other: WideNumber) -> WideNumber {
    let sum = one.high + other.high
    let part = sum - one.high
    let rest = (one.high - (sum - part)) + (other.high - part)
    return WideNumber(sum, rest + one.low + other.low)
  }

  static prefix func - (number: WideNumber) -> WideNumber { WideNumber(-number.high, -number.low) }

  static func - (one: WideNumber, other: WideNumber) -> WideNumber { one + -other }

  static func * (one: WideNumber, other: WideNumber) -> WideNumber {
    let product = one.high * other.high
    let rest = (-product).addingProduct(one.high, other.high)
    return WideNumber(product, rest + one.high * other.low + one.low * other.high)
  }

  static func / (one: WideNumber, other: WideNumber) -> WideNumber {
    let first = WideNumber(one.high / other.high)
    let second = WideNumber((one - first * other).high / other.high)
    let third = WideNumber((one - (first + second) * other).high / other.high)
    return first + second + third
  }

  var squareRoot: WideNumber {
    guard high > 0 else { return WideNumber(0) }
    let guess = WideNumber(high.squareRoot())
    return guess + (self - guess * guess) / (guess + guess)
  }

  /// log 2 to 32 digits.
  static let log2 = WideNumber(0.693147180559945286, 2.319046813846299558e-17)

  /// e to the power of a number not far from 0, by its series at 1/1024 of it.
  var exponential: WideNumber {
    let part = self * WideNumber(0x1p-10)
    var (sum, term) = (WideNumber(1), WideNumber(1))
    for n in 1...12 {
      term = term * part / WideNumber(Double(n))
      sum = sum + term
    }
    for _ in 0..<10 { sum = sum * sum }
    return sum
  }

  /// The logarithm of a number above zero: a guess, and one step of Newton's method.
  func logarithm(guess: (Double) -> Double) -> WideNumber {
    let scale = Double(
      sign: .plus, exponent: Swift.max(-1_022, Swift.min(1_022, -high.exponent)), significand: 1)
    let number = WideNumber(high * scale, low * scale)
    let first = WideNumber(guess(number.high))
    let rest = number * (-first).exponential - WideNumber(1)
    return first + rest - rest * rest * WideNumber(0.5) - WideNumber(
      scale.exponent == 0 ? 0 : Double(scale.exponent)) * .log2
  }
}

extension Sequence<WideNumber> {
  var sum: WideNumber { reduce(WideNumber(0), +) }
}
