import Numerals
import Testing

struct ProductTextTests {
  @Test(
    "A product is written in powers of ten where it is smaller than any number",
    arguments: [
      (0, "1"), (0.0001, "0.9999"), (0.001, "0.999"), (0.6, "0.55"), (0.7, "0.50"), (3.329, "0.036"),
      (7, "0.00091"), (12, "6.1e−6"), (2302.585092994046, "1e−1000"),
      (2.302585092994046e20, "1e−100000000000000000000"), (.infinity, "0"), (52361.490, "5e−22741"),
    ] as [(Double, String)])
  func texts(sum: Double, text: String) {
    #expect(productText(ofLosses: sum) == text)
  }

  @Test(
    "A product beyond all numbers has one digit before its power of ten",
    // 10^0.6 is 3.98, 10^0.4 2.51, 10^0.49 3.09, 10^0.51 3.24; 10^0.99 is 9.77, and rounds to the next power.
    arguments: [
      (326.4, "4e−327"), (326.6, "3e−327"), (999.51, "3e−1000"), (1234.49, "3e−1235"), (400.01, "1e−400"),
    ] as [(Double, String)])
  func oneDigit(digits: Double, text: String) {
    #expect(productText(ofLosses: digits * 2.302585092994046) == text)
  }
}
