import Words

/// What signs are called where they are read aloud. What is not in the table goes by its name in Unicode.
let namesOfSigns: [Character: String] = [
  "−": wording("plain.signs.minus"), "·": wording("plain.signs.times"), "×": wording("plain.signs.times"),
  "±": wording("plain.signs.plus-or-minus"), "∞": wording("plain.signs.infinity"),
  "Σ": wording("plain.signs.sum-of"), "∏": wording("plain.signs.product-of"),
  "≤": wording("plain.signs.at-most"), "≥": wording("plain.signs.at-least"),
  "≠": wording("plain.signs.unequal"), "≈": wording("plain.signs.about"),
  "½": wording("plain.signs.one-half"), "‖": wording("plain.signs.relative-to"),
  "′": wording("plain.signs.prime"), "√": wording("plain.signs.root-of"),
  "→": wording("plain.signs.to-the-right"), "←": wording("plain.signs.to-the-left"),
  "↑": wording("plain.signs.up"), "↓": wording("plain.signs.down"),
  "●": wording("plain.signs.disc"), "▲": wording("plain.signs.triangle"),
]

/// The same in ASCII, which stands for itself in code and is a word between blanks.
let namesOfPlainSigns: [Character: String] = [
  "=": wording("plain.signs.equals"), "+": wording("plain.signs.plus"), "<": wording("plain.signs.less-than"),
  ">": wording("plain.signs.more-than"), "*": wording("plain.signs.times"),
]

/// Signs that only look better than those of a typewriter, and letters that not every voice knows.
let plainForms: [Character: String] = [
  "σ": wording("plain.signs.sigma"), "ε": wording("plain.signs.epsilon"), "γ": wording("plain.signs.gamma"),
  "“": "\"", "”": "\"", "‘": "'", "’": "'", "—": "-", "–": "-", "‐": "-", "‑": "-",
]

/// Raised characters by what they raise.
let raisedForms: [Character: Character] = [
  "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9",
  "⁻": "−", "ᶻ": "z", "ⁿ": "n", "ⁱ": "i",
]

/// Lowered characters by what they lower.
let loweredForms: [Character: Character] = [
  "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "₅": "5", "₆": "6", "₇": "7", "₈": "8", "₉": "9",
  "ᵢ": "i", "ⱼ": "j",
]
