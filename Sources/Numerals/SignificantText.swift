import RealModule

/// A number of two significant digits, in decimals while there are few of them: 0.036.
public func significant(_ value: Double) -> String {
  guard value > 0, value < 1 else { return fixed(value, 2) }
  for decimals in 2...5 where value >= 10 * .pow(10, -decimals) { return fixed(value, decimals) }
  return scientific(value, 1)
}

/// A weight or a bias: two significant digits with the true minus sign, in powers of ten from ten million on.
public func signed(_ value: Double) -> String {
  guard abs(value) < 1e7 else { return trimmed(value, 2) }
  return value < 0 ? "−" + significant(-value) : significant(value)
}

/// A small number with two decimals of its mantissa, or with as many as are asked for: 1.23e−7.
public func shortScientific(_ value: Double, decimals: Int = 2) -> String {
  let parts = trimmed(value, 4).split(separator: "e", maxSplits: 1).map(String.init)
  guard parts.count == 2, let mantissa = Double(parts[0]) else { return trimmed(value, 4) }
  return trimmed(mantissa, decimals) + "e" + parts[1]
}

/// A place on the x axis, with two decimals; near 0 as a weight is written, and not in powers of ten.
public func boundaryText(_ x: Double) -> String {
  (0.0001..<0.005).contains(abs(x)) ? signed(x) : trimmed(x, 2)
}
