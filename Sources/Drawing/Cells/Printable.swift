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

/// A text of several lines of which nothing but the ends of its lines moves a cursor.
public func printableLines(_ text: String) -> String {
  String(text.map { $0 == "\n" ? $0 : printable($0) })
}

/// Whether a scalar is one of those that nearly all text and all figures are made of: Latin, Greek, general
/// punctuation, arrows, mathematics, box drawing, blocks, Braille. All are visible and one cell wide; to look
/// their properties up would cost much of what a frame costs. None of them joins its neighbours into one grapheme.
func isPlainlyNarrow(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x391...0x3A1, 0x3A3...0x3E1, 0x2010...0x2027, 0x2190...0x2193,
    0x2200...0x22FF, 0x2500...0x25FC, 0x2800...0x28FF:
    true
  default: false
  }
}
