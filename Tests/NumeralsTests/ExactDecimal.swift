/// A whole number of any length, its lowest 32 bits first: slow, and plainly right.
struct WholeNumber {
  private(set) var limbs: [UInt32] = []

  init(_ value: UInt64) {
    limbs = [UInt32(truncatingIfNeeded: value), UInt32(value >> 32)]
    trim()
  }

  /// Decimal digits, the highest first.
  init(digits: [UInt32]) {
    for digit in digits { multiply(by: 10, adding: digit) }
  }

  private mutating func trim() {
    while limbs.last == 0 { limbs.removeLast() }
  }

  mutating func multiply(by factor: UInt32, adding: UInt32 = 0) {
    var carry = UInt64(adding)
    for index in limbs.indices {
      carry += UInt64(limbs[index]) * UInt64(factor)
      limbs[index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry > 0 { limbs.append(UInt32(carry)) }
    trim()
  }

  /// Times a power of a small number.
  func times(_ base: UInt32, toThe exponent: Int) -> WholeNumber {
    var product = self
    for _ in 0..<exponent { product.multiply(by: base) }
    return product
  }

  /// Less one; above zero.
  mutating func subtractOne() {
    for index in limbs.indices {
      limbs[index] = limbs[index] &- 1
      if limbs[index] != .max { break }
    }
    trim()
  }

  static func < (one: WholeNumber, other: WholeNumber) -> Bool {
    if one.limbs.count != other.limbs.count { return one.limbs.count < other.limbs.count }
    return one.limbs.reversed().lexicographicallyPrecedes(other.limbs.reversed())
  }

  static func == (one: WholeNumber, other: WholeNumber) -> Bool { one.limbs == other.limbs }

  /// Decimal digits.
  var written: String {
    var rest = limbs
    var text: [String] = []
    while !rest.isEmpty {
      var remainder: UInt64 = 0
      for index in rest.indices.reversed() {
        remainder = remainder << 32 | UInt64(rest[index])
        rest[index] = UInt32(remainder / 1_000_000_000)
        remainder %= 1_000_000_000
      }
      while rest.last == 0 { rest.removeLast() }
      let digits = String(remainder)
      text.append(rest.isEmpty ? digits : String(repeating: "0", count: 9 - digits.count) + digits)
    }
    return text.isEmpty ? "0" : text.reversed().joined()
  }
}

/// A number as it is written, without rounding: digits times a power of ten.
struct ExactDecimal {
  private(set) var digits: WholeNumber
  private(set) var exponent: Int

  init(digits: WholeNumber, exponent: Int) {
    (self.digits, self.exponent) = (digits, exponent)
  }

  /// The middle between a finite double, not below zero, and the next.
  init(halfwayAbove value: Double) {
    let (significand, exponent) = binary(value)
    let doubled = WholeNumber(significand * 2 + 1)
    // 2⁻ⁿ is 5ⁿ · 10⁻ⁿ.
    self =
      exponent > 0
      ? ExactDecimal(digits: doubled.times(2, toThe: exponent - 1), exponent: 0)
      : ExactDecimal(digits: doubled.times(5, toThe: 1 - exponent), exponent: exponent - 1)
  }

  /// A little more or less, in a digit further down.
  mutating func nudge(up: Bool) {
    digits.multiply(by: 10, adding: up ? 1 : 0)
    exponent -= 1
    if !up { digits.subtractOne() }
  }

  var written: String { "\(digits.written)e\(exponent)" }

  /// Whether no double is nearer, and of two that are as near the one is taken whose last bit is 0.
  func isNearest(_ value: Double) -> Bool {
    let isEven = value.bitPattern & 1 == 0
    let greatest = Double.greatestFiniteMagnitude
    let isBelow = value == .infinity || compares(to: ExactDecimal(halfwayAbove: value), orEqual: isEven)
    let below = value == .infinity ? greatest : value.nextDown
    let isAbove =
      value == 0
      || ExactDecimal(halfwayAbove: below).compares(to: self, orEqual: isEven || value == .infinity)
    return isBelow && isAbove
  }

  /// Whether this is less, or equal where that is enough.
  private func compares(to other: ExactDecimal, orEqual: Bool) -> Bool {
    let least = min(exponent, other.exponent)
    let (one, two) = (
      digits.times(10, toThe: exponent - least), other.digits.times(10, toThe: other.exponent - least)
    )
    return one < two || orEqual && one == two
  }
}

/// A double as a whole number times a power of two.
private func binary(_ value: Double) -> (significand: UInt64, exponent: Int) {
  let isNormal = value.exponentBitPattern > 0
  return (
    value.significandBitPattern | (isNormal ? 1 << 52 : 0), max(1, Int(value.exponentBitPattern)) - 1_075
  )
}
