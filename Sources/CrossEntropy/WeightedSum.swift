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
