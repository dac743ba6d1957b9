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
