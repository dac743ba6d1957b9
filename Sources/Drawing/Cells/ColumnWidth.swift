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

/// The character itself, or a replacement sign for whatever could steer a terminal.
public func printable(_ character: Character) -> Character {
  for scalar in character.unicodeScalars where !isPlainlyNarrow(scalar) {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: return "\u{FFFD}"
    case .format where scalar != "\u{200D}": return "\u{FFFD}"
    default: continue
    }
  }
  return character
}

/// Whether a scalar is one of those that nearly all text and all figures are made of: Latin, Greek, general
/// punctuation, arrows, mathematics, box drawing, blocks, Braille. All are visible and one cell wide; to look
/// their properties up would cost much of what a frame costs.
private func isPlainlyNarrow(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x391...0x3A1, 0x3A3...0x3E1, 0x2010...0x2027, 0x2190...0x2193,
    0x2200...0x22FF, 0x2500...0x25FC, 0x2800...0x28FF:
    true
  default: false
  }
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
