import RealModule

/// Numbers as NumPy prints an array: [0.19 0.7  1.  ], all with as many places before and after the point.
///
/// Of more than `mostNumbers` the first and the last three are shown, as NumPy does of more than a thousand.
public func numPyArray(_ values: [Double], mostNumbers: Int = .max) -> String {
  let texts = NumPyTexts(values).texts
  guard texts.count > max(6, mostNumbers) else { return "[\(texts.joined(separator: " "))]" }
  return "[\(texts.prefix(3).joined(separator: " ")) ... \(texts.suffix(3).joined(separator: " "))]"
}

/// A number with a hyphen for a minus, as code writes it.
public func codeNumber(_ value: Double, _ decimals: Int = 8) -> String { ascii(trimmed(value, decimals)) }

/// A number with that many decimals as Python formats it: infinity is inf.
public func codeNumberWithDecimals(_ value: Double, _ decimals: Int) -> String {
  value.isFinite ? ascii(fixed(value, decimals)) : value.isNaN ? "nan" : value < 0 ? "-inf" : "inf"
}

private func ascii(_ text: String) -> String { String(text.map { $0 == "−" ? "-" : $0 }) }

private struct NumPyTexts {
  let values: [Double]
  private static let mostDecimals = 8

  init(_ values: [Double]) { self.values = values }

  var texts: [String] {
    let bare = hasExponents ? values.map(withExponent) : values.map(plain)
    let numbers = bare.filter { $0.contains(".") }
    let whole = numbers.map(placesBeforePoint).max() ?? 0
    let lined = bare.map { $0.contains(".") ? blanks(whole - placesBeforePoint($0)) + $0 : $0 }
    let width = lined.map(\.count).max() ?? 0
    // Numbers keep their points in line; what is no number stands at the right.
    return lined.map { text in
      text.contains(".") ? text + blanks(width - text.count) : blanks(width - text.count) + text
    }
  }

  /// NumPy's rule: beyond a hundred million, below a ten-thousandth, or more than a thousand times another.
  private var hasExponents: Bool {
    let sizes = values.map(\.magnitude).filter { $0 > 0 && $0.isFinite }
    guard let least = sizes.min(), let most = sizes.max() else { return false }
    return most >= 1e8 || least < 1e-4 || most / least > 1000
  }

  private func plain(_ value: Double) -> String {
    guard value.isFinite else { return infinite(value) }
    let text = withoutTrailingZeros(ascii(fixed(value, NumPyTexts.mostDecimals)))
    return text.contains(".") ? text : text + "."
  }

  private func withExponent(_ value: Double) -> String {
    guard value.isFinite else { return infinite(value) }
    let parts = NumPyTexts.scientific(value)
    let decimals = values.filter(\.isFinite).map { NumPyTexts.decimals(NumPyTexts.scientific($0).mantissa) }
      .max()
    let mantissa = ascii(fixed(parts.mantissa, decimals ?? 0))
    let digits = abs(parts.exponent) < 10 ? "0\(abs(parts.exponent))" : "\(abs(parts.exponent))"
    return mantissa + (mantissa.contains(".") ? "" : ".") + "e\(parts.exponent < 0 ? "-" : "+")\(digits)"
  }

  private func infinite(_ value: Double) -> String { value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }

  /// m·10ᵉ with 1 ≤ |m| < 10.
  private static func scientific(_ value: Double) -> (mantissa: Double, exponent: Int) {
    guard value != 0 else { return (0, 0) }
    let exponent = Int(Double.log10(value.magnitude).rounded(.down))
    // Of the smallest numbers a single power of ten would overflow.
    let mantissa = value * .pow(10, -exponent / 2) * .pow(10, -exponent - -exponent / 2)
    return mantissa.magnitude >= 10 - 5e-9 ? (mantissa / 10, exponent + 1) : (mantissa, exponent)
  }

  private static func decimals(_ mantissa: Double) -> Int {
    trimmed(mantissa, mostDecimals).split(separator: ".").dropFirst().first?.count ?? 0
  }

  private func placesBeforePoint(_ text: String) -> Int { text.prefix { $0 != "." }.count }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
