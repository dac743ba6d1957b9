import Numerals

/// Counts as words, as far as the catalogue has words for them: up to twelve.
package func numberWord(_ count: Int) -> String {
  smallNumbers.indices.contains(count) ? smallNumbers[count] : countText(count)
}

private let smallNumbers = wording("numbers.small").split(separator: " ").map { String($0) }

/// A share as whole percent: 0.59 is "59%". It reads 0% and 100% only if it is nothing and all.
package func percent(_ share: Double) -> String {
  let text = fixed(share * 100, 0)
  if text == "0", share > 0 { return wording("numbers.almost-nothing") }
  if text == "100", share < 1 { return wording("numbers.almost-all") }
  return wording("numbers.percent", ["number": text])
}
