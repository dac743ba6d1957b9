import Numerals
import Testing

struct NumPyTextTests {
  static let examples: [([Double], String)] = [
    (
      [-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6],
      "[-2.2 -1.4 -0.8  0.2  0.4  0.8  1.2  2.2  2.9  4.6]"
    ),
    ([0, 0, 1, 0, 1, 1, 1, 1, 1, 1], "[0. 0. 1. 0. 1. 1. 1. 1. 1. 1.]"),
    ([0.19, 0.33, 0.7, 0.74], "[0.19 0.33 0.7  0.74]"),
    ([0.333333333333333, 2], "[0.33333333 2.        ]"),
    ([1000.5, 0.25, -3], "[ 1.0005e+03  2.5000e-01 -3.0000e+00]"),
    ([1e9, 2e9], "[1.e+09 2.e+09]"), ([1e-6, 2.5e-6], "[1.0e-06 2.5e-06]"), ([0, 1e-5], "[0.e+00 1.e-05]"),
    ([1, .infinity, -2.5], "[ 1.   inf -2.5]"), ([3e-300, 1e300], "[3.e-300 1.e+300]"), ([], "[]"),
  ]

  @Test("Arrays are written as NumPy 2.4 writes them", arguments: examples)
  func arrays(values: [Double], text: String) {
    #expect(numPyArray(values) == text)
  }

  @Test(
    "Powers of ten begin at a hundred million, below a ten-thousandth, and where sizes differ more than a thousandfold",
    arguments: [
      ([99_999_999], "[99999999.]"), ([12_345_678.5, -2], "[ 1.23456785e+07 -2.00000000e+00]"),
      ([12_345_678.25, 23_456_789], "[12345678.25 23456789.  ]"), ([1e8], "[1.e+08]"), ([0.0001], "[0.0001]"),
      ([0.00009], "[9.e-05]"),
      ([0.001, 1], "[0.001 1.   ]"), ([0.001, 1.5], "[1.0e-03 1.5e+00]"),
      ([0, -0.5, 500], "[  0.   -0.5 500. ]"),
      ([0, -0.5, 501], "[ 0.00e+00 -5.00e-01  5.01e+02]"),
    ] as [([Double], String)])
  func powersOfTen(values: [Double], text: String) {
    #expect(numPyArray(values) == text)
  }

  @Test(
    "What rounds to ten is one of the next power",
    arguments: [
      ([9.99999999999e9], "[1.e+10]"), ([9.999999996e9], "[1.e+10]"), ([9.999999994e9], "[9.99999999e+09]"),
      ([-9.999999996e-7, 1e-7], "[-1.e-06  1.e-07]"),
    ] as [([Double], String)])
  func nextPower(values: [Double], text: String) {
    #expect(numPyArray(values) == text)
  }

  @Test("Of many numbers the first and the last three are written")
  func summary() {
    #expect(numPyArray((1...9).map(Double.init), mostNumbers: 8) == "[1. 2. 3. ... 7. 8. 9.]")
    #expect(numPyArray((1...6).map(Double.init), mostNumbers: 2) == "[1. 2. 3. 4. 5. 6.]")
  }

  @Test("Numbers in code have a hyphen for a minus")
  func codeNumbers() {
    #expect(codeNumber(-0.5) == "-0.5")
    #expect(codeNumber(2) == "2")
  }
}
