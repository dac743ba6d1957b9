import RealModule

/// A number whose exponent may be any: significand · 2^exponent.
struct WideNumber {
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

  var squareRoot: WideNumber {
    let isOdd = exponent & 1 == 1
    return WideNumber(
      significand: (isOdd ? 2 * significand : significand).squareRoot(),
      exponent: (exponent - (isOdd ? 1 : 0)) / 2)
  }

  var log: Double { .log(significand) + Double(exponent) * .log(2) }

  static func * (first: WideNumber, second: WideNumber) -> WideNumber {
    WideNumber(
      significand: first.significand * second.significand, exponent: first.exponent + second.exponent)
  }

  static func / (first: WideNumber, second: WideNumber) -> WideNumber {
    WideNumber(
      significand: first.significand / second.significand, exponent: first.exponent - second.exponent)
  }
}

/// A sum of products that are numbers of any size: none overflows, and none vanishes that matters beside the largest.
struct WideSum {
  private var sum = CompensatedSum()
  /// What the sum is to be multiplied by, as a power of two.
  private var exponent = 0
  private var isEmpty = true

  var number: WideNumber { WideNumber(significand: sum.value, exponent: exponent) }

  /// Adds a product of two numbers; the second may be infinite where the first is above zero.
  @inline(__always)
  mutating func add(_ factor: Double, times number: Double) {
    guard factor != 0, number != 0 else { return }
    guard number.isFinite else { return sum += number }
    add(WideNumber(factor) * WideNumber(number))
  }

  /// Adds the square of a product of finite numbers.
  @inline(__always)
  mutating func addSquare(of factor: Double, times number: Double) {
    guard factor != 0, number != 0 else { return }
    let product = WideNumber(factor) * WideNumber(number)
    add(product * product)
  }

  mutating func add(_ term: WideNumber) {
    guard term.significand != 0 else { return }
    if isEmpty || term.exponent > exponent { makeRoom(for: term.exponent) }
    guard let factor = powerOfTwo(term.exponent - exponent) else { return }
    sum += term.significand * factor
  }

  private mutating func makeRoom(for exponent: Int) {
    // Some more than is needed, so that ever larger terms move the sum a few times only.
    let raised = exponent + 64
    sum = isEmpty ? sum : sum.scaled(by: powerOfTwo(self.exponent - raised) ?? 0)
    (self.exponent, isEmpty) = (raised, false)
  }

  /// nil for what vanishes beside 1.
  @inline(__always)
  private func powerOfTwo(_ exponent: Int) -> Double? {
    exponent < -1_000 ? nil : Double(bitPattern: UInt64(exponent + 1023) << 52)
  }
}

/// What sums of weighted numbers are gathered in.
protocol WeightedSum {
  init()

  /// Adds a number, multiplied by its weight.
  ///
  /// - Parameter isExact: Whether the product must not be rounded, for it stands for its number added so often.
  mutating func add(_ weight: Double, times number: Double, isExact: Bool)

  /// Adds another sum.
  mutating func add(_ other: Self)

  /// Infinite where it leaves the range of numbers.
  var value: Double { get }

  /// A power of two by which a weight can be multiplied, so that its product with the least probability does not vanish.
  static var lift: Double { get }

  /// How often another sum, above zero, is contained in this one.
  func divided(by other: Self) -> Double
}

extension CompensatedSum: WeightedSum {
  @inline(__always)
  mutating func add(_ weight: Double, times number: Double, isExact: Bool) {
    if isExact { add(weight, times: number) } else { self += weight * number }
  }

  static var lift: Double { 0x1p600 }

  mutating func add(_ other: CompensatedSum) { self += other.value }

  func divided(by other: CompensatedSum) -> Double { value / other.value }
}

extension WideSum: WeightedSum {
  @inline(__always)
  mutating func add(_ weight: Double, times number: Double, isExact: Bool) { add(weight, times: number) }

  static var lift: Double { 1 }

  mutating func add(_ other: WideSum) { add(other.number) }

  var value: Double { number.value }

  func divided(by other: WideSum) -> Double { (number / other.number).value }
}
