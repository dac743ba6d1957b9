import Numerals
import Testing

struct DecimalTextTests {
  @Test(
    "A fixed number of decimals is correctly rounded",
    arguments: [
      (0.3329, 4, "0.3329"), (0.33294999, 4, "0.3329"), (0.33295001, 4, "0.3330"), (0.9999, 3, "1.000"),
      (0.9999, 4, "0.9999"), (2, 0, "2"), (2, 2, "2.00"), (1e-9, 4, "0.0000"),
      (1e22, 0, "10000000000000000000000"),
      (123456.789, 1, "123456.8"), (999.96, 1, "1000.0"),
    ] as [(Double, Int, String)])
  func fixedDecimals(value: Double, decimals: Int, text: String) {
    #expect(fixed(value, decimals) == text)
  }

  @Test(
    "Ties of the decimal, which are none of the double, go where the double lies; true ties to the even digit",
    arguments: [
      (2.675, 2, "2.67"), (1.005, 2, "1.00"), (0.125, 2, "0.12"), (0.375, 2, "0.38"), (0.5, 0, "0"),
      (1.5, 0, "2"), (2.5, 0, "2"),
    ] as [(Double, Int, String)])
  func ties(value: Double, decimals: Int, text: String) {
    #expect(fixed(value, decimals) == text)
  }

  @Test("Minus is the true minus sign, and zero has none, whatever it was rounded from")
  func minus() {
    #expect(fixed(-0.8, 1) == "−0.8")
    #expect(fixed(-0.0, 2) == "0.00")
    #expect(fixed(-0.004, 2) == "0.00")
    #expect(fixed(-0.006, 2) == "−0.01")
    #expect(fixed(-.leastNonzeroMagnitude, 0) == "0")
    #expect(trimmed(-0.0, 3) == "0")
    #expect(trimmed(-2.50, 3) == "−2.5")
  }

  @Test("What is no number or has no end is said by a sign")
  func noNumbers() {
    for number in [fixed, trimmed] {
      #expect(number(.nan, 3) == "?")
      #expect(number(.infinity, 3) == "∞")
      #expect(number(-.infinity, 3) == "−∞")
    }
  }

  @Test("The greatest double has all its digits")
  func greatest() {
    let text = fixed(.greatestFiniteMagnitude, 10)
    #expect(text.count == 309 + 11)
    #expect(text.hasPrefix("17976931348623157"))
    #expect(text.hasSuffix(".0000000000"))
  }

  @Test(
    "Trailing zeros are trimmed, and the point with them",
    arguments: [
      (0.5, 4, "0.5"), (2, 4, "2"), (0, 4, "0"), (10, 0, "10"), (100, 2, "100"), (0.33290, 4, "0.3329"),
      (0.9999, 3, "1"), (0.9999, 4, "0.9999"), (-2.2, 1, "−2.2"), (9_999_999.4, 0, "9999999"),
      (0.01, 2, "0.01"),
    ] as [(Double, Int, String)])
  func trimming(value: Double, decimals: Int, text: String) {
    #expect(trimmed(value, decimals) == text)
  }

  @Test(
    "What would round to nothing or is ten million or more is told in powers of ten",
    arguments: [
      (1e-9, 4, "1e−9"), (0.00004, 4, "4e−5"), (0.00005, 4, "0.0001"), (-1.25e-7, 3, "−1.25e−7"),
      (1e7, 2, "1e7"), (1e22, 2, "1e22"), (1.23456789e10, 2, "1.2346e10"), (-5e300, 0, "−5e300"),
      (0.004, 2, "4e−3"),
    ] as [(Double, Int, String)])
  func powers(value: Double, decimals: Int, text: String) {
    #expect(trimmed(value, decimals) == text)
  }

  @Test("A number just below a power of ten is rounded to that power")
  func roundedToPower() {
    #expect(trimmed(9_999_999_999, 2) == "1e10")
    #expect(trimmed(9.999999e-7, 2) == "1e−6")
    #expect(trimmed(1e23, 2) == "1e23")
  }

  @Test("The least doubles are finite numbers in powers of ten too")
  func least() {
    #expect(trimmed(.leastNonzeroMagnitude, 3) == "4.9407e−324")
    #expect(trimmed(.greatestFiniteMagnitude, 3) == "1.7977e308")
  }

  @Test(
    "The decimal exponent is that of the greatest power of ten within a size",
    arguments: [
      (1, 0), (9.99, 0), (10, 1), (12_345, 4), (0.5, -1), (0.1, -1), (0.099, -2), (0.001, -3), (1e-300, -300),
      (1e300, 300),
    ] as [(Double, Int)])
  func exponents(size: Double, exponent: Int) {
    #expect(decimalExponent(of: size) == exponent)
    #expect(powerOfTen(exponent) <= size && size < powerOfTen(exponent + 1))
  }

  @Test("What has no size has the exponent of 1", arguments: [0, -10, .infinity, .nan])
  func noExponent(value: Double) {
    #expect(decimalExponent(of: value) == 0)
  }
}
