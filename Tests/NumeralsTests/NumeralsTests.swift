import Numerals
import Testing

/// One table for each way to write a number, by hand-picked values at the edges where the form changes.
struct NumeralsTests {
  @Test(
    "A count has commas between its thousands",
    arguments: [
      (0, "0"), (999, "999"), (1000, "1,000"), (12_345, "12,345"), (1_000_000, "1,000,000"),
      (-1234, "−1,234"),
    ] as [(Int, String)])
  func counts(count: Int, text: String) {
    #expect(countText(count) == text)
  }

  @Test(
    "A written number of four digits or more before its point gets commas, in decimals only",
    arguments: [
      ("583569.138", "583,569.138"), ("999.5", "999.5"), ("10000.5", "10,000.5"), ("1234.5", "1,234.5"),
      ("12345", "12,345"), ("1.5e12345", "1.5e12345"),
      ("12345e6", "12345e6"), ("1234567.5e−9", "1234567.5e−9"), ("∞", "∞"),
      ("0.3329", "0.3329"),
    ])
  func separators(text: String, separated: String) {
    #expect(withSeparators(text) == separated)
  }

  @Test(
    "Two significant digits, in decimals while there are few of them",
    arguments: [
      (0.97, "0.97"), (0.036, "0.036"), (0.0036, "0.0036"), (0.00036, "0.00036"), (0.000036, "3.6e−5"),
      (9.0729e-6, "9.1e−6"),
      (1, "1.00"), (17.249, "17.25"), (0, "0.00"), (0.1, "0.10"), (0.099, "0.099"), (0.01, "0.010"),
      (0.001, "0.0010"), (0.0001, "0.00010"),
    ] as [(Double, String)])
  func significantDigits(value: Double, text: String) {
    #expect(significant(value) == text)
  }

  @Test(
    "A weight has a true minus sign, and a power of ten from ten million on",
    arguments: [
      (0.66, "0.66"), (-0.036, "−0.036"), (-2, "−2.00"), (9_999_999, "9999999.00"), (1e7, "1e7"),
      (-2.5e8, "−2.5e8"),
    ] as [(Double, String)])
  func weights(value: Double, text: String) {
    #expect(signed(value) == text)
  }

  @Test(
    "A small number is short in powers of ten",
    arguments: [(9.2e-8, 2, "9.2e−8"), (1.2345e-7, 2, "1.23e−7"), (1.2345e-7, 0, "1e−7"), (0.25, 2, "0.25")]
      as [(Double, Int, String)])
  func shortPowers(value: Double, decimals: Int, text: String) {
    #expect(shortScientific(value, decimals: decimals) == text)
  }

  @Test(
    "A place on the axis has two decimals, and near 0 as many as a weight",
    arguments: [
      (-0.68, "−0.68"), (1.5, "1.5"), (0.0042, "0.0042"), (-0.00042, "−0.00042"), (0, "0"),
      (0.0001, "0.00010"), (0.00009, "9e−5"), (0.005, "0.01"), (-0.0049, "−0.0049"), (-0.006, "−0.01"),
    ]
      as [(Double, String)])
  func places(value: Double, text: String) {
    #expect(boundaryText(value) == text)
  }

  @Test(
    "A probability never reads 0 or 1 unless it is",
    arguments: [
      (0.7, 2, "0.70"), (0.999, 2, "0.999"), (0.99999, 2, "0.99999"), (0.001, 2, "0.001"), (1, 2, "1"),
      (0, 2, "0"), (1e-12, 2, "1e−12"), (1 - 1e-12, 2, "1.00"),
    ] as [(Double, Int, String)])
  func probabilities(value: Double, decimals: Int, text: String) {
    #expect(probabilityText(value, decimals) == text)
  }

  @Test(
    "A probability in a table is as short as four decimals allow",
    arguments: [(0.9, "0.9"), (0.25, "0.25"), (0.33333, "0.3333"), (0.99999, "0.99999"), (1, "1"), (0, "0")]
      as [(Double, String)])
  func shortProbabilities(value: Double, text: String) {
    #expect(shortProbability(value) == text)
  }

  @Test(
    "Beside a bar a number gets shorter where there is less room",
    arguments: [
      (0.47, ["0.47", ".47"]), (12.57, ["12.57", "13"]), (2.34, ["2.34", "2.3"]), (0.999, ["1.00", "1.0"]),
      (9.94, ["9.94", "9.9"]), (10, ["10.00", "10"]), (10.02, ["10.02", "10"]), (99.4, ["99.40", "99"]),
      (0, ["0.00", ".00"]),
    ] as [(Double, [String])])
  func shorter(value: Double, texts: [String]) {
    #expect(shorteningTexts(value) == texts)
    #expect(probabilityTexts(value) == [fixed(value, 3)] + texts)
  }

  @Test(
    "Under a bar one decimal is enough, or three where one would leave nothing",
    arguments: [
      (2.9, "2.9"), (-0.84, "−0.8"), (0.018, "0.018"), (0.0004, "4e−4"), (0.05, "0.1"),
      (-0.018, "−0.018"), (-0.0004, "−4e−4"), (0.0049, "0.005"), (0.0499, "0.05"), (-0.06, "−0.1"),
    ]
      as [(Double, String)])
  func shortest(value: Double, text: String) {
    #expect(shortened(value) == text)
  }

  @Test(
    "A leading zero can go",
    arguments: [("0.47", ".47"), ("−0.8", "−.8"), ("1.5", "1.5"), ("−10.2", "−10.2")])
  func leadingZeros(text: String, short: String) {
    #expect(withoutLeadingZero(text) == short)
  }

  @Test("A product shortens to the same digits without the zero, then as other numbers do")
  func products() {
    #expect(productTexts(0.0358) == ["0.036", ".036", "0.04", ".04"])
    #expect(productTexts(3.6e-7) == ["3.6e−7", "3.6e−7", "4e−7"])
    #expect(productTexts(0.0049) == ["0.0049", ".0049", "5e−3"])
    #expect(productTexts(0) == ["0", "0", "0.00", ".00"])
  }

  @Test(
    "A library's answer is told as it came, also where it is none",
    arguments: [
      (.nan, ["NaN"]), (0, ["0"]), (-0.0, ["−0"]), (36.04366, ["36.0437", "36"]), (.infinity, ["∞", "∞"]),
      (1.2345e-7, ["1.23e−7", "1e−7"]), (0.0005, ["0.0005", "5e−4"]), (-0.0005, ["−0.0005", "−5e−4"]),
      (0.06, ["0.06", "0.1"]),
    ] as [(Double, [String])])
  func answers(value: Double, texts: [String]) {
    #expect(libraryAnswerTexts(value) == texts)
  }

  @Test(
    "A column of a table has six decimals, a power of ten beyond them, and a dash where nothing is known",
    arguments: [
      (0.33289, "0.332890"), (0, "0.000000"), (99_999.5, "99999.500000"), (1e6, "1000000"), (5e-5, "5e−5"),
      (nil, "–"), (0.0001, "0.000100"), (0.00099, "0.000990"), (9.9e-5, "9.9e−5"), (-0.0005, "−0.000500"),
      (999_999.5, "999999.500000"), (-2e6, "−2000000"),
      (.infinity, "∞"),
    ] as [(Double?, String)])
  func tableNumbers(value: Double?, text: String) {
    #expect(tableNumber(value) == text)
  }

  @Test(
    "Code has a hyphen for a minus, and names for what has no digits",
    arguments: [
      (-2.2, 4, "-2.2000"), (0.33289, 4, "0.3329"), (.infinity, 4, "inf"), (-.infinity, 2, "-inf"),
      (.nan, 2, "nan"),
    ]
      as [(Double, Int, String)])
  func code(value: Double, decimals: Int, text: String) {
    #expect(codeNumberWithDecimals(value, decimals) == text)
    #expect(codeNumber(-0.8) == "-0.8")
  }
}
