import Testing

@testable import Drawing

struct TransliterationTests {
  @Test("Text in seven bits stays as it is")
  func sevenBits() {
    let text = String((0x20..<0x7F).map { Character(Unicode.Scalar($0)) }) + "\nsecond line"
    #expect(transliterated(text) == text)
  }

  @Test(
    "Signs get their usual spelling",
    arguments: [
      ("−2.5", "-2.5"), ("σ(z)", "sigma(z)"), ("p ≤ ∞", "p <= inf"), ("yᵢ · log p", "y_i * log p"),
      ("…", "..."),
      ("→ next", "-> next"), ("● green", "o green"), ("▲ red", "^ red"), ("x²", "x^2"), ("─╌━", "--="),
      ("3 × 10⁻¹²", "3 x 10^-12"), ("1/(1 + e⁻ᶻ)", "1/(1 + e^-z)"), ("x² y²", "x^2 y^2"),
    ])
  func signs(text: String, spelling: String) {
    #expect(transliterated(text) == spelling)
  }

  @Test(
    "Signs of formulas and of figures have the spelling that people type",
    arguments: [
      ("≠", "!="), ("≥", ">="), ("≈", "~"), ("×", "x"), ("÷", "/"), ("Σ", "Sum"), ("∑", "Sum"), ("π", "pi"),
      ("∏", "Prod"), ("ε", "eps"), ("∂", "d"), ("√", "sqrt"), ("½", "1/2"), ("x₁", "x_1"), ("wₙ", "w_n"),
      ("eⁿ", "e^n"), ("‖w‖", "||w||"), ("“a’s”", "\"a's\""), ("—", "-"), ("←↑↓", "<-^v"), ("20°", "20deg"),
      ("✓✗", "yesno"), ("⏎", "Enter"), ("a\u{A0}b", "a b"), ("╭─╮│┊", "+-+||"), ("■¦╏", "o||"),
      ("█▒░", "#/."), ("◆♦", "**"),
      ("▸x◂", ">x<"),
    ])
  func spelled(text: String, spelling: String) {
    #expect(transliterated(text) == spelling)
  }

  @Test("Every spelling is in seven bits, and no sign has two")
  func table() {
    #expect(spellings.values.allSatisfy { !$0.isEmpty && $0.isPrintableASCII })
    #expect(spellings.keys.allSatisfy { !$0.isASCII && raisedSigns[$0] == nil })
    #expect(raisedSigns.allSatisfy { !$0.key.isASCII && $0.value.count == 1 && $0.value.isPrintableASCII })
  }

  @Test("Every accented letter becomes its own, and is an accent of it", arguments: accentedLetters)
  func accented(letter: Character, accented: String) {
    for character in accented {
      #expect(transliterated(String(character)) == String(letter))
      let name = character.unicodeScalars.first?.properties.name ?? ""
      #expect(name.contains(letter.isLowercase ? "SMALL LETTER" : "CAPITAL LETTER"))
      #expect(name.contains("LETTER \(letter.uppercased()) WITH"))
    }
  }

  @Test(
    "Letters lose their accents, composed or not",
    arguments: [
      ("Größe", "Grosse"), ("naïve", "naive"), ("cafe\u{301}", "cafe"), ("Åre", "Are"), ("Łx\u{323}", "?x"),
    ])
  func accents(text: String, plain: String) {
    #expect(transliterated(text) == plain)
  }

  @Test("What has no spelling becomes question marks, as many as it has columns")
  func unknown() {
    #expect(transliterated("中文") == "????")
    #expect(transliterated("日 x") == "?? x")
    #expect(transliterated("я") == "?")
    #expect(transliterated("👍🏽") == "??")
  }

  @Test("What could steer a terminal becomes a question mark; line breaks stay")
  func controls() {
    #expect(transliterated("a\u{1B}[31mb") == "a?[31mb")
    #expect(transliterated("a\tb\u{7F}") == "a?b?")
    #expect(transliterated("a\nb") == "a\nb")
    #expect(transliterated("a\r\nb") == "a\nb")
  }

  @Test("Whatever it is given, what comes out is printable ASCII")
  func everything() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let scalars = (0..<4).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &generator))
      }
      let text = String(String.UnicodeScalarView(scalars))
      #expect(transliterated(text).isPrintableASCII, "\(scalars)")
    }
  }
}
