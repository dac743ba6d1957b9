/// The text in seven-bit characters: known signs by their usual spelling, letters without their accents, raised signs
/// behind one ^, anything else as a question mark. Line breaks stay.
func transliterated(_ text: String) -> String {
  if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return text }
  var result = ""
  var isRaised = false
  for character in text {
    let raised = raisedSigns[character]
    if raised != nil, !isRaised { result += "^" }
    result += raised ?? transliterated(character)
    isRaised = raised != nil
  }
  return result
}

/// What stands raised behind what it belongs to, as in 10⁻³ and e⁻ᶻ.
let raisedSigns: [Character: String] = [
  "⁻": "-", "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8",
  "⁹": "9",
  "ⁿ": "n", "ᶻ": "z", "ˣ": "x",
]

private func transliterated(_ character: Character) -> String {
  if character.isNewline { return "\n" }
  if let code = character.asciiValue { return (0x20..<0x7F).contains(code) ? String(character) : "?" }
  if let spelling = spellings[character] { return spelling }
  if let base = baseLetter(of: character) { return String(base) }
  return String(repeating: "?", count: max(1, columnWidth(of: character)))
}

/// The plain letter under an accent: é is e, Å is A.
private func baseLetter(of character: Character) -> Character? {
  for (letter, accented) in accentedLetters where accented.contains(character) { return letter }
  return character.unicodeScalars.first.flatMap { $0.isASCII ? Character($0) : nil }
}

let accentedLetters: [(Character, String)] = [
  ("a", "àáâãäåā"), ("c", "çćč"), ("e", "èéêëēė"), ("i", "ìíîïī"), ("n", "ñń"), ("o", "òóôõöøō"),
  ("s", "śš"), ("u", "ùúûüū"), ("y", "ýÿ"), ("z", "źžż"), ("A", "ÀÁÂÃÄÅĀ"), ("C", "ÇĆČ"), ("E", "ÈÉÊËĒĖ"),
  ("I", "ÌÍÎÏĪ"), ("N", "ÑŃ"), ("O", "ÒÓÔÕÖØŌ"), ("S", "ŚŠ"), ("U", "ÙÚÛÜŪ"), ("Y", "Ý"), ("Z", "ŹŽŻ"),
]

let spellings: [Character: String] = [
  "−": "-", "–": "-", "—": "-", "·": "*", "×": "x", "÷": "/", "≈": "~", "≠": "!=", "≤": "<=", "≥": ">=",
  "∞": "inf", "σ": "sigma", "Σ": "Sum", "π": "pi", "∏": "Prod", "ε": "eps", "∂": "d", "∑": "Sum", "√": "sqrt",
  "’": "'", "′": "'", "‘": "'", "“": "\"", "”": "\"", "…": "...", "→": "->", "←": "<-", "↑": "^", "↓": "v",
  "½": "1/2",
  "₀": "_0", "₁": "_1", "₂": "_2", "₃": "_3", "ₙ": "_n", "ᵢ": "_i", "ß": "ss",
  "æ": "ae", "Æ": "AE", "œ": "oe", "°": "deg", "│": "|", "─": "-",
  "━": "=", "┃": "|", "●": "o", "•": "o", "▲": "^", "▴": "^", "▀": "#", "▄": "#", "◆": "*", "♦": "*",
  "█": "#", "▒": "/", "▚": "/",
  "▓": "/", "░": ".", "▔": "-", "▁": "_",
  "✓": "yes",
  "✗": "no", "╲": "\\", "╱": "/", "⏎": "Enter", "\u{00A0}": " ", "\u{202F}": " ", "‖": "||", "╌": "-",
  "■": "o", "╏": "|", "┊": "|", "¦": "|",
  "┌": "+", "┐": "+", "└": "+", "┘": "+", "┬": "+", "┴": "+", "├": "+", "┤": "+", "╭": "+", "╮": "+",
  "╰": "+", "╯": "+", "▸": ">", "◂": "<", "▾": "v",
]
