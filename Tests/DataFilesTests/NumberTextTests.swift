import CrossEntropy
import Testing

@testable import DataFiles

struct NumberTextTests {
  private func parsed(_ text: String) -> Double? {
    Array(text.utf8).withUnsafeBufferPointer(number)
  }

  @Test(
    "Numbers are read to the last bit, long or short",
    arguments: [
      "0", "-0", "1", "+1.5", ".5", "5.", "0.1", "0.30000000000000004", "123456789012345678", "1e22", "1e23",
      "9007199254740993", "9007199254740992.5", "0.99999999999999994448884876874217",
      "2.2250738585072011e-308",
      "1.7976931348623157e308", "0.000000000000000000000001234", "1E-5", "1e+3", "00000000000000000000012.5",
      "5e-324", "18446744073709551615", "18446744073709551616", "36893488147419103232",
      "-1844674407370955161.6", "99999999999999999999",
      "9.9999999999999999999",
      "36893488147419103235e-3", "0.18446744073709551615", "0.5000000000000000277555756156289135",
    ])
  func exact(text: String) throws {
    #expect(parsed(text)?.bitPattern == Double(text)?.bitPattern)
  }

  @Test("Random numbers, written as they are and cut short, come back as the standard library reads them")
  func random() {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<20_000 {
      let exponent = Double.random(in: -25...3, using: &generator)
      let value = Double.random(in: -1...1, using: &generator) * (1 + exponent * exponent)
      let long = "\(value)"
      let short = String(long.prefix(Int.random(in: 4...19, using: &generator)))
      let digits = "0.\(UInt64.random(in: 1...(.max), using: &generator))"
      for text in [long, short, digits] where Double(text) != nil {
        #expect(parsed(text)?.bitPattern == Double(text)?.bitPattern, "\(text)")
      }
    }
  }

  @Test("Halfway cases are rounded to even")
  func halfway() {
    #expect(parsed("1.00000000000000011102230246251565404236316680908203125") == 1)
    #expect(parsed("0.4503599627370496250") == 0.450359962737049625)
    #expect(parsed("9007199254740993") == 9_007_199_254_740_992)
    #expect(parsed("900719925474099.3") == 900_719_925_474_099.3)
  }

  @Test(
    "What a number is not",
    arguments: ["", "-", ".", "e5", "1e", "1e+", "1,5", "0x10", "1 2", "one", "1.2.3", "--1"])
  func none(text: String) {
    #expect(parsed(text) == nil)
  }

  @Test("Too large is infinite, too small is 0, and both have words of their own")
  func extremes() {
    #expect(parsed("1e400") == .infinity && parsed("-1e999999999999") == -.infinity)
    #expect(parsed("1e-400") == 0)
    #expect(parsed("-Infinity") == -.infinity && parsed("inf") == .infinity)
    #expect(parsed("NaN")?.isNaN == true)
  }
}
