import CrossEntropy
import Numerals
import Testing

struct NumberReadingTests {
  private func parsed(_ text: String) -> Double? {
    readNumber(text)
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

  @Test(
    "Texts that are hard to round are the nearest double, as recorded bit by bit with another reader",
    arguments: [
      ("18446744073709551616", 0x43F0000000000000),
      ("36893488147419103232", 0x4400000000000000),
      ("55340232221128654848", 0x4408000000000000),
      ("73786976294838206464", 0x4410000000000000),
      ("92233720368547758080", 0x4414000000000000),
      ("9223372036854775808.0", 0x43E0000000000000),
      ("0.18446744073709551616", 0x3FC79CA10C924223),
      ("184467440737.09551616", 0x4245798EE2308C3A),
      ("18446744073709551616e-19", 0x3FFD83C94FB6D2AC),
      ("00018446744073709551616", 0x43F0000000000000),
      ("18446744073709551617", 0x43F0000000000000),
      ("36893488147419103233e-40", 0x3BB16C262777579C),
      ("2.2250738585072011e-308", 0x000FFFFFFFFFFFFF),
      ("2.2250738585072012e-308", 0x0010000000000000),
      ("2.2250738585072014e-308", 0x0010000000000000),
      ("9007199254740993", 0x4340000000000000),
      ("9007199254740992.9999999999999999", 0x4340000000000000),
      ("9007199254740993.0000000000000000000001", 0x4340000000000001),
      ("9007199254740995", 0x4340000000000002),
      ("1e23", 0x44B52D02C7E14AF6),
      ("8.5e22", 0x44B1FFDBF6B2B2EB),
      ("1e22", 0x4480F0CF064DD592),
      ("1.7976931348623157e308", 0x7FEFFFFFFFFFFFFF),
      ("1.7976931348623158e308", 0x7FEFFFFFFFFFFFFF),
      ("4.9406564584124654e-324", 0x0000000000000001),
      ("2.4703282292062327e-324", 0x0000000000000000),
      ("2.4703282292062328e-324", 0x0000000000000001),
      ("0.500000000000000166533453693773481063544750213623046875", 0x3FE0000000000002),
      ("3.518437208883201171875e13", 0x42C0000000000002),
      ("62.5364939768271845828", 0x404F44ABD5AA7CA4),
      ("8.10109172351e-10", 0x3E0BD5CBAEF0FD0C),
      ("1.50000000000000011102230246251565", 0x3FF8000000000000),
      ("7.2057594037927933e16", 0x4370000000000000),
      ("6929495644600919.5", 0x43389E56EE5E7A58),
      ("3.2378839133029012895883524125015321748630094237500e-319", 0x000000000000FFFF),
      ("1448997445238699", 0x4314976C0803FEAC),
      ("1e-5", 0x3EE4F8B588E368F1),
      ("123456789012345678901234567890e-30", 0x3FBF9ADD3746F65F),
      ("1.00000000000000011102230246251565404236316680908203124", 0x3FF0000000000000),
      ("1.00000000000000011102230246251565404236316680908203125", 0x3FF0000000000000),
      ("1.00000000000000011102230246251565404236316680908203126", 0x3FF0000000000001),
      ("0.1", 0x3FB999999999999A),
      ("0.30000000000000004", 0x3FD3333333333334),
      ("1.0000000000000002", 0x3FF0000000000001),
      ("0.99999999999999988897769753748434596", 0x3FEFFFFFFFFFFFFF),
      ("1e-324", 0x0000000000000000),
      ("3e-324", 0x0000000000000001),
      ("6.631236846766476e-316", 0x0000000008000000),
      ("5.1e-321", 0x0000000000000408),
      ("1.1125369292536007e-308", 0x0008000000000000),
      ("100000000000000016777215", 0x44B52D02C7E14AF7),
      ("100000000000000016777216", 0x44B52D02C7E14AF8),
      ("-0.000000000000000000000000000000000000000000000000000000001e57", 0xBFF0000000000000),
      ("12345678901234567e-22", 0x3EB4B66DC01EC6FB),
      ("99999999999999974834176", 0x44B52D02C7E14AF5),
      ("100000000000000000000001", 0x44B52D02C7E14AF7),
      ("100000000000000008388607", 0x44B52D02C7E14AF7),
      ("100000000000000008388608", 0x44B52D02C7E14AF7),
    ] as [(String, UInt64)])
  func hard(text: String, bits: UInt64) {
    #expect(readNumber(text)?.bitPattern == bits)
    #expect(readNumber("-" + text)?.bitPattern == bits ^ 1 << 63 || text.hasPrefix("-"))
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
    arguments: [
      "", "-", ".", "e5", "1e", "1e+", "1,5", "0x10", "1 2", "one", "1.2.3", "--1", " 1", "1 ", "1,234.5",
      "1_000",
      "0x1p-1", "0b1", "١", "1e5.0", "+-1", "1f", "inf1",
    ])
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

  @Test("Long runs of digits and large exponents take nothing from each other")
  func longTexts() {
    let zeros = String(repeating: "0", count: 100_010)
    #expect(readNumber("0." + zeros + "1e100015") == 10_000)
    #expect(readNumber("1" + zeros + "e-100011") == 0.1)
    #expect(readNumber("0." + zeros + "1") == 0 && readNumber("1" + zeros) == .infinity)
    #expect(readNumber("1." + zeros) == 1 && readNumber(zeros + "1") == 1)
  }

  @Test("Of all doubles the nearest is taken, as whole numbers of any length tell")
  func nearest() throws {
    var generator = SplitMix64(seed: 23)
    for _ in 0..<4_000 {
      let text = randomDecimal(&generator)
      let value = try #require(readNumber(text.written))
      #expect(text.isNearest(value), "\(text.written) is not \(value)")
    }
  }

  /// Digits of any number, or half-way between two doubles, or next to that.
  private func randomDecimal(_ generator: inout SplitMix64) -> ExactDecimal {
    let kind = Int.random(in: 0..<3, using: &generator)
    if kind == 0 {
      let count = Int.random(in: 1...40, using: &generator)
      let digits = (0..<count).map { _ in UInt32.random(in: 0...9, using: &generator) }
      return ExactDecimal(
        digits: WholeNumber(digits: digits), exponent: Int.random(in: -345...310, using: &generator))
    }
    let bits = UInt64.random(in: 0..<0x7FE0_0000_0000_0000, using: &generator)
    let shallow = UInt64.random(in: 0x3C00_0000_0000_0000...0x4400_0000_0000_0000, using: &generator)
    var between = ExactDecimal(
      halfwayAbove: Double(
        bitPattern: kind == 1 ? shallow : bits >> Int.random(in: 0...11, using: &generator)))
    if Bool.random(using: &generator) { between.nudge(up: Bool.random(using: &generator)) }
    return between
  }
}
