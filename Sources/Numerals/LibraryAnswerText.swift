/// What a library answered, long and short: also NaN, and zero with its sign.
public func libraryAnswerTexts(_ value: Double) -> [String] {
  if value.isNaN { return ["NaN"] }
  if value == 0 { return [value.sign == .minus ? "−0" : "0"] }
  guard abs(value) < 1e-4 else { return [trimmed(value, 4), trimmed(value, 1)] }
  return [shortScientific(value), shortScientific(value, decimals: 0)]
}
