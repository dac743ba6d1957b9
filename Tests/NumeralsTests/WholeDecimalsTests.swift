import Testing

@testable import Numerals

struct WholeDecimalsTests {
  @Test(
    "Ties go to the even digit, and all else to the nearest",
    arguments: [
      (0.5, 0, "0"), (1.5, 0, "2"), (2.5, 0, "2"), (0.125, 2, "0.12"), (0.375, 2, "0.38"),
      (0.1, 9, "0.100000000"),
      (0.30000000000000004, 4, "0.3000"), (0, 3, "0.000"), (999_999_999.5, 0, "1000000000"),
      (0.005, 2, "0.01"),
      (1.005, 2, "1.00"), (.leastNonzeroMagnitude, 9, "0.000000000"), (4.9e-10, 9, "0.000000000"),
      (5.1e-10, 9, "0.000000001"),
    ] as [(Double, Int, String)])
  func ties(value: Double, decimals: Int, text: String) {
    #expect(wholeDecimals(of: value, decimals) == text)
  }

  @Test("Large numbers, many decimals and what is no number are left to the C library")
  func others() {
    #expect(wholeDecimals(of: 1e9, 2) == nil && wholeDecimals(of: 1, 10) == nil)
    #expect(wholeDecimals(of: -1, 2) == nil && wholeDecimals(of: .nan, 2) == nil)
  }

  @Test(
    "The digits are those of the C library, at every size and with every count of decimals", arguments: 0...9)
  func digits(decimals: Int) {
    var state: UInt64 = 7
    for _ in 0..<4000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Double(state >> 11) * 0x1p-53 * powerOfTen(Int(state % 24) - 15)
      let tie = (value * 64).rounded() / 64
      for size in [value, tie] {
        #expect(wholeDecimals(of: size, decimals) == formatted("%.*f", size, decimals), "\(size)")
      }
    }
  }
}
