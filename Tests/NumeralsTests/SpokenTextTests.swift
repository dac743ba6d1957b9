import Numerals
import Testing

struct SpokenTextTests {
  @Test(
    "Powers of ten have raised digits, and a mantissa of two where it has many",
    arguments: [
      ("3.5358e−3", "3.5 × 10⁻³"), ("5e−22741", "5 × 10⁻²²⁷⁴¹"), ("1e−7", "10⁻⁷"), ("1.23e−7", "1.23 × 10⁻⁷"),
      ("−2.5372e104", "−2.5 × 10¹⁰⁴"), ("9.9612e−4", "10⁻³"), ("1e7", "10⁷"), ("−4e−4", "−4 × 10⁻⁴"),
    ])
  func powers(text: String, read: String) {
    #expect(spoken(text) == read)
  }

  @Test(
    "Whole parts have commas between their thousands, decimals none",
    arguments: [
      ("1000000", "1,000,000"), ("2094.556", "2,094.556"), ("52,361.490", "52,361.490"),
      ("0.33291141", "0.33291141"),
      ("−12345.5", "−12,345.5"), (".47", ".47"), ("999", "999"),
    ])
  func thousands(text: String, read: String) {
    #expect(spoken(text) == read)
  }

  @Test(
    "What stands around numbers stays, and digits within a name are part of it",
    arguments: [
      ("1e−9, 2000 and 3e7", "10⁻⁹, 2,000 and 3 × 10⁷"), ("from x1000 to H2O", "from x1000 to H2O"),
      ("no number at all", "no number at all"), ("∞", "∞"), ("", ""), ("e−3", "e−3"), ("1.", "1."),
      ("2e", "2e"),
    ])
  func surroundings(text: String, read: String) {
    #expect(spoken(text) == read)
  }
}
