/// The digits of a number with a fixed count of decimals, rounded from its exact value, ties to the even digit: those of
/// the C library, made from whole numbers in a tenth of the time, for a page shows a hundred of them. nil for numbers
/// that are large or have many decimals.
func wholeDecimals(of size: Double, _ decimals: Int) -> String? {
  guard size >= 0, size < 1e9, powersOfTen.indices.contains(decimals) else { return nil }
  let scale = powersOfTen[decimals]
  let parts = roundedProduct(of: size, scale).quotientAndRemainder(dividingBy: scale)
  let whole = String(parts.quotient)
  guard decimals > 0 else { return whole }
  let fraction = String(parts.remainder)
  return whole + "." + String(repeating: "0", count: decimals - fraction.utf8.count) + fraction
}

private let powersOfTen: [UInt64] = [
  1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
]

/// The whole number nearest to a product, which is less than 2⁶³. A number is its significand, of 53 bits, divided by a
/// power of two.
private func roundedProduct(of size: Double, _ scale: UInt64) -> UInt64 {
  guard size.isNormal else { return 0 }
  let significand = size.significandBitPattern | 1 << 52
  let (high, low) = significand.multipliedFullWidth(by: scale)
  let shift = 52 - Int(size.exponent)
  switch shift {
  case ..<64:
    let rest = low & (1 << shift - 1)
    return rounded(high << (64 - shift) | low >> shift, rest: (0, rest), half: (0, 1 << (shift - 1)))
  case 64:
    return rounded(high, rest: (0, low), half: (0, 1 << 63))
  case ..<84:
    let rest = high & (1 << (shift - 64) - 1)
    return rounded(high >> (shift - 64), rest: (rest, low), half: (1 << (shift - 65), 0))
  default:
    // The product has 83 bits: it is less than a half.
    return 0
  }
}

private func rounded(
  _ quotient: UInt64, rest: (high: UInt64, low: UInt64), half: (high: UInt64, low: UInt64)
) -> UInt64 {
  rest > half || rest == half && quotient % 2 == 1 ? quotient + 1 : quotient
}
