import Doors
import Testing

@Suite("Text for ears")
struct PlainTextTests {
  @Test(
    "Signs are said by their names",
    arguments: [
      ("x = −2.2", "x equals minus 2.2"),
      ("−log p(actual class)", "minus log p(actual class)"),
      ("(1 − yᵢ) · log(1 − pᵢ)", "(1 minus y i) times log(1 minus p i)"),
      ("3.5 × 10⁻³", "3.5 times 10 to the power minus 3"),
      ("1.2e−7", "1.2 times 10 to the power minus 7"),
      ("e² = 7.39", "e squared equals 7.39"),
      ("log₂ q", "log base 2 q"),
      ("KL(q‖p)", "KL(q relative to p)"),
      ("−2.2 … 4.6", "minus 2.2 to 4.6"),
      ("above 0.", "above 0."),
      ("∞ →", "infinity to the right"),
      ("a “price”", "a \"price\""),
      ("+0.69", "plus 0.69"),
      ("σ(z)", "sigma(z)"),
      ("it’s 5 ≥ 4", "it's 5 at least 4"),
    ])
  func signs(text: String, words: String) {
    #expect(plainText(text) == words)
  }

  @Test(
    "Code stays as it is typed",
    arguments: ["  y = np.array([0., 1.])", "x[:, 1]", "a+b", "C++", "# -2.2, lr=0.01"])
  func code(text: String) {
    let isCode = !text.contains(" = ")
    #expect(isCode ? plainText(text) == text : plainText(text).contains("np.array([0., 1.])"))
  }

  @Test("Letters of any script stay, and a sign that nobody thought of goes by its name in Unicode")
  func others() {
    #expect(plainText("naïve 高さ") == "naïve 高さ")
    #expect(plainText("☃ 3") == "snowman 3")
    #expect(plainText("█") == "full block")
  }

  @Test("What could steer a terminal is not passed on")
  func harmless() {
    #expect(plainText("a\u{1B}[31mb\u{7}c") == "a [31mb c")
    #expect(plainText("a\u{202E}b") == "ab")
  }
}
