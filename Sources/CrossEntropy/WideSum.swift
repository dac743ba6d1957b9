/// A sum of products that are numbers of any size: none overflows, and none vanishes that matters beside the largest.
struct WideSum {
  private var sum = CompensatedSum()
  /// What the sum is to be multiplied by, as a power of two.
  private var exponent = 0
  private var isEmpty = true
  private var isInfinite = false

  var number: ScaledNumber {
    ScaledNumber(significand: isInfinite ? .infinity : sum.value, exponent: exponent)
  }

  /// Adds a product of two numbers; the second may be +∞ where the first is above zero.
  @inline(__always)
  mutating func add(_ factor: Double, times number: Double) {
    guard factor != 0, number != 0 else { return }
    guard number.isFinite else { return isInfinite = true }
    add(ScaledNumber(factor) * ScaledNumber(number))
  }

  /// Adds the square of a product of finite numbers.
  @inline(__always)
  mutating func addSquare(of factor: Double, times number: Double) {
    guard factor != 0, number != 0 else { return }
    let product = ScaledNumber(factor) * ScaledNumber(number)
    add(product * product)
  }

  mutating func add(_ term: ScaledNumber) {
    guard term.significand.isFinite else { return isInfinite = true }
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
