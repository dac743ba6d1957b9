/// A sum of products of numbers that are not negative, without any rounding: one whole number of several thousand
/// binary digits, as slow as it is plain.
struct ExactSum {
  /// Binary digits in parts of 32, the lowest first; the lowest counts 2⁻²¹⁴⁸, the least product there is.
  private var parts = [UInt64](repeating: 0, count: 140)

  mutating func add(_ factor: Double, times number: Double) {
    guard factor > 0, number > 0 else { return }
    let (first, second) = (Self.whole(factor), Self.whole(number))
    let product = first.digits.multipliedFullWidth(by: second.digits)
    let place = first.exponent + second.exponent + 2148
    add(product.low, at: place)
    add(product.high, at: place + 64)
  }

  /// The number as a whole number times a power of two.
  private static func whole(_ number: Double) -> (digits: UInt64, exponent: Int) {
    let bits = number.bitPattern
    let (exponent, fraction) = (Int(bits >> 52), bits & (1 << 52 - 1))
    return exponent == 0 ? (fraction, -1074) : (fraction | 1 << 52, exponent - 1075)
  }

  private mutating func add(_ digits: UInt64, at place: Int) {
    let shift = place % 32
    carry(digits << shift & 0xFFFF_FFFF, at: place / 32)
    carry(digits >> (32 - shift) & 0xFFFF_FFFF, at: place / 32 + 1)
    carry(digits >> (64 - shift), at: place / 32 + 2)
  }

  private mutating func carry(_ part: UInt64, at index: Int) {
    var (rest, index) = (part, index)
    while rest > 0 {
      rest += parts[index]
      parts[index] = rest & 0xFFFF_FFFF
      rest >>= 32
      index += 1
    }
  }

  /// How often another sum is contained in this one, to sixteen digits; 0 of nothing.
  func divided(by other: ExactSum) -> Double {
    guard let top = parts.lastIndex(where: { $0 > 0 }),
      let otherTop = other.parts.lastIndex(where: { $0 > 0 })
    else { return 0 }
    let quotient = leading(top) / other.leading(otherTop)
    return Double(sign: .plus, exponent: 32 * (top - otherTop), significand: quotient)
  }

  /// The first digits, as if the highest part were the whole one.
  private func leading(_ top: Int) -> Double {
    (0..<4).reduce(0) { sum, step in
      top < step
        ? sum : sum + Double(sign: .plus, exponent: -32 * step, significand: Double(parts[top - step]))
    }
  }
}
