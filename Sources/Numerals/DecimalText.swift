#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A number with a fixed count of decimals, correctly rounded: `fixed(−0.8, 1)` is "−0.8". Minus is the
/// true minus sign, zero has none, and infinity is ∞.
public func fixed(_ value: Double, _ decimals: Int) -> String {
  if value.isNaN { return "?" }
  if value.isInfinite { return value < 0 ? "−∞" : "∞" }
  let decimals = min(60, max(0, decimals))
  let digits = wholeDecimals(of: abs(value), decimals) ?? formatted("%.*f", abs(value), decimals)
  guard value < 0 else { return digits }
  let isZero = digits.allSatisfy { $0 == "0" || $0 == "." }
  return isZero ? digits : "−" + digits
}

/// A number with at most that many decimals, without trailing zeros: 0.5 is "0.5", 2 is "2". Beyond
/// ten million, and for what would round to nothing, in powers of ten.
public func trimmed(_ value: Double, _ decimals: Int) -> String {
  let size = abs(value)
  guard value.isFinite, size == 0 || (size < 1e7 && size >= 0.5 * powerOfTen(-decimals)) else {
    return value.isFinite ? scientific(value, 4) : fixed(value, 0)
  }
  return withoutTrailingZeros(fixed(value, decimals))
}

/// A finite number as m·10ᵉ with at most that many decimals of m, without trailing zeros.
public func scientific(_ value: Double, _ decimals: Int) -> String {
  let parts = formatted("%.*e", abs(value), decimals).split(separator: "e")
  let mantissa = withoutTrailingZeros(String(parts[0]))
  let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
  return "\(value < 0 ? "−" : "")\(mantissa)e\(exponent < 0 ? "−" : "")\(abs(exponent))"
}

func withoutTrailingZeros(_ text: String) -> String {
  guard text.contains(".") else { return text }
  var text = text
  while text.last == "0" { text.removeLast() }
  if text.last == "." { text.removeLast() }
  return text
}

/// The e in m·10ᵉ with 1 ≤ m < 10; 0 for what is not a finite number above zero.
public func decimalExponent(of value: Double) -> Int {
  value > 0 && value.isFinite ? Int(log10(value).rounded(.down)) : 0
}

/// 10 to a whole power.
public func powerOfTen(_ exponent: Int) -> Double { pow(10, Double(exponent)) }

/// As the C library writes it.
func formatted(_ format: String, _ value: Double, _ decimals: Int) -> String {
  var buffer = [CChar](repeating: 0, count: 400)
  let length = withVaList([Int32(clamping: decimals), value]) {
    vsnprintf(&buffer, buffer.count, format, $0)
  }
  return String(decoding: buffer.prefix(max(0, Int(length))).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
