import Numerals
import Testing

struct ProductTextTests {
  @Test(
    "A product is written in powers of ten where it is smaller than any number",
    arguments: [
      (0, "1.00"), (0.0001, "0.9999"), (0.001, "0.999"), (0.6, "0.55"), (0.7, "0.50"), (3.329, "0.036"),
      (7, "0.00091"), (12, "6.1442e−6"), (2302.585092994046, "1e−1,000"), (2.302585092994046e20, "1e−1e20"),
      (.infinity, "0.00"),
    ] as [(Double, String)])
  func texts(sum: Double, text: String) {
    #expect(productText(ofLosses: sum) == text)
  }

  @Test(
    "The power of ten of a product beyond all numbers is the nearest one",
    arguments: [
      (326.4, "1e−326"), (326.6, "1e−327"), (999.51, "1e−1,000"), (1234.49, "1e−1,234"),
    ] as [(Double, String)])
  func nearestPower(digits: Double, text: String) {
    #expect(productText(ofLosses: digits * 2.302585092994046) == text)
  }
}
