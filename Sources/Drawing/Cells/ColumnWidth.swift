/// The cells that a string takes in a terminal.
public func columnWidth(of text: String) -> Int {
  text.reduce(0) { $0 + columnWidth(of: $1) }
}

/// The cells that one grapheme takes: 0, 1 or 2, after Unicode's East Asian width and emoji presentation. One
/// that is not ``printable(_:)`` counts as the sign that replaces it.
public func columnWidth(of character: Character) -> Int {
  guard let first = character.unicodeScalars.first else { return 0 }
  if isPlainlyNarrow(first) || printable(character) != character { return 1 }
  if character.unicodeScalars.contains("\u{FE0F}") { return 2 }
  if first.properties.isEmojiPresentation { return 2 }
  if isZeroWidth(first) { return 0 }
  return wideRanges.contains { $0.contains(first.value) } ? 2 : 1
}

private func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: true
  default: false
  }
}

/// Scripts whose graphemes are two cells wide, from Unicode's EastAsianWidth (W and F).
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
  0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
  0x20000...0x3FFFD,
]
