/// A number with one decimal, or with three where one would leave nothing of it: 0.018 is shorter than a power of
/// ten.
public func shortened(_ value: Double) -> String {
  trimmed(value, (0.0005..<0.05).contains(abs(value)) ? 3 : 1)
}

/// A number that is not below zero in forms that get shorter: 0.47 and .47, 12.57 and 12.6 and 13.
public func shorteningTexts(_ value: Double) -> [String] {
  let two = fixed(value, 2)
  if two.hasPrefix("0.") { return [two, withoutLeadingZero(two)] }
  return [two, fixed(value, value < 10 ? 1 : 0)]
}

/// .47 and −.8 for 0.47 and −0.8.
public func withoutLeadingZero(_ text: String) -> String {
  if text.hasPrefix("0.") { return String(text.dropFirst()) }
  return text.hasPrefix("−0.") ? "−" + text.dropFirst(2) : text
}
