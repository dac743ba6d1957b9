import Numerals

/// Round numbers that divide a range: steps of 1, 2 or 5 times a power of ten.
public struct RoundTicks: Sendable, Hashable {
  /// The distance between neighbours.
  public let step: Double
  /// The ticks, from the lowest; empty where the range holds no numbers.
  public let values: [Double]

  /// Ticks within a range, at most `count` of them (at least one step's worth is aimed at).
  public init(from lower: Double, to upper: Double, atMost count: Int) {
    // Ticks closer than neighbouring doubles would be one number.
    let least = max(abs(lower), abs(upper)) * 0x1p-52
    var steps = RoundTicks.steps(near: max((upper - lower) / Double(count), least)).makeIterator()
    guard lower.isFinite, (upper - lower).isFinite, upper > lower, count > 0, var step = steps.next() else {
      step = 1
      values = []
      return
    }
    while RoundTicks.count(from: lower, to: upper, step: step) > count, let wider = steps.next() {
      step = wider
    }
    self.step = step
    values = RoundTicks.values(from: lower, to: upper, step: step)
  }

  /// The multiples of a step within a range.
  init(from lower: Double, to upper: Double, step: Double) {
    self.step = step
    let isRange = lower.isFinite && upper.isFinite && step > 0 && (upper - lower) / step < 1e4
    values = isRange ? RoundTicks.values(from: lower, to: upper, step: step) : []
  }

  /// Decimals that tell neighbouring ticks apart.
  public var decimals: Int { max(0, -lastDigit) }

  /// The power of ten of the last digit that differs from tick to tick: one less for quarters than for tenths.
  private var lastDigit: Int { exponent - (isInQuarters ? 1 : 0) }

  private var exponent: Int { decimalExponent(of: step * 1.000001) }

  /// Whether the step is 2.5 times a power of ten.
  var isInQuarters: Bool { abs(step / powerOfTen(exponent) - 2.5) < 1e-6 }

  /// A tick's number, in powers of ten only where it is very large or very small, with as many digits as tell
  /// neighbouring ticks apart.
  public func text(_ value: Double) -> String {
    if decimals <= 6 && abs(value) < 1e7 { return fixed(value, decimals) }
    if value == 0 { return "0" }
    let digits = decimalExponent(of: abs(value)) - lastDigit
    return scientific(value, min(17, max(0, digits)))
  }

  private static func steps(near size: Double) -> [Double] {
    let base = powerOfTen(decimalExponent(of: size))
    return [1, 2, 5, 10, 20, 50, 100].map { $0 * base }.filter {
      $0.isFinite && $0 > 0 && $0 >= size * 0.999999
    }
  }

  private static func count(from lower: Double, to upper: Double, step: Double) -> Int {
    let (first, last) = indices(from: lower, to: upper, step: step)
    return last - first + 1
  }

  private static func values(from lower: Double, to upper: Double, step: Double) -> [Double] {
    let (first, last) = indices(from: lower, to: upper, step: step)
    guard first <= last else { return [] }
    return (first...last).map { Double($0) * step }
  }

  private static func indices(from lower: Double, to upper: Double, step: Double) -> (Int, Int) {
    let slack = 1e-9
    return (
      Int(clamping: Int64((lower / step - slack).rounded(.up))),
      Int(clamping: Int64((upper / step + slack).rounded(.down)))
    )
  }
}

/// A range that begins and ends on round numbers and holds another.
public func roundedOutward(from lower: Double, to upper: Double, steps: Int = 8) -> (
  lower: Double, upper: Double
) {
  let step = RoundTicks(from: lower, to: upper, atMost: steps).step
  return ((lower / step + 1e-9).rounded(.down) * step, (upper / step - 1e-9).rounded(.up) * step)
}
