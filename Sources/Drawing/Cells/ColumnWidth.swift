/// The cells that a string takes in a terminal.
public func columnWidth(of text: String) -> Int {
  // Most text is plain, and need not be taken apart into graphemes, which costs many times as much.
  var width = 0
  for scalar in text.unicodeScalars {
    guard isPlainlyNarrow(scalar) else { return text.reduce(0) { $0 + columnWidth(of: $1) } }
    width += 1
  }
  return width
}

/// The cells that one grapheme takes: 0, 1 or 2, those of its first scalar, and 2 where a selector asks for the look of
/// an emoji. One that is not ``printable(_:)`` counts as the sign that replaces it.
public func columnWidth(of character: Character) -> Int {
  guard let first = character.unicodeScalars.first else { return 0 }
  if isPlainlyNarrow(first) || printable(character) != character { return 1 }
  return character.unicodeScalars.contains("\u{FE0F}") ? 2 : columnWidth(of: first)
}

/// The cells that a scalar takes by itself: 0 for a mark that combines with what stands before it, 2 for those that
/// are wide in East Asia and for emoji, else 1. This is the one answer of the program; ``WidthTable`` holds it.
package func columnWidth(of scalar: Unicode.Scalar) -> Int {
  if isPlainlyNarrow(scalar) { return 1 }
  if isListed(scalar.value, in: WidthTable.wide) { return 2 }
  return isListed(scalar.value, in: WidthTable.zero) ? 0 : 1
}

/// Whether a number lies within one of the ranges of a sorted list of first and last numbers.
private func isListed(_ value: UInt32, in limits: [UInt32]) -> Bool {
  var (low, high) = (0, limits.count / 2)
  while low < high {
    let middle = (low + high) / 2
    if limits[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
  }
  return low < limits.count / 2 && limits[2 * low] <= value
}
