/// A probability with as many decimals as it takes not to read 0 or 1 unless it is.
public func probabilityText(_ value: Double, _ decimals: Int) -> String {
  if value == 0 || value == 1 { return value == 0 ? "0" : "1" }
  let texts = (decimals...9).map { fixed(value, $0) }
  let text = texts.first { Double($0) != 0 && Double($0) != 1 }
  return text ?? (value < 0.5 ? trimmed(value, decimals) : fixed(value, decimals))
}

/// A probability with the three digits that its loss can be recomputed from, then in shorter forms.
public func probabilityTexts(_ value: Double) -> [String] { [fixed(value, 3)] + shorteningTexts(value) }

/// A probability as short as it can be written with four decimals, and never 1 unless it is.
public func shortProbability(_ value: Double) -> String {
  let text = trimmed(value, 4)
  return value < 1 && text == "1" ? probabilityText(value, 5) : text
}
