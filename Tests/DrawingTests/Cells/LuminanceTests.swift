import Drawing
import Testing

struct LuminanceTests {
  @Test(
    "Luminance is that of WCAG",
    arguments: [
      // By the exact curve: ((v + 0.055) / 1.055)^2.4, or v / 12.92 below 0.04045.
      (0, 0, 0, 0.0), (255, 255, 255, 1.0), (255, 0, 0, 0.2126), (0, 255, 0, 0.7152), (0, 0, 255, 0.0722),
      (128, 128, 128, 0.2159), (28, 28, 28, 0.0116), (238, 238, 238, 0.8550),
    ])
  func known(red: UInt8, green: UInt8, blue: UInt8, luminance: Double) {
    #expect(abs(RGB(red: red, green: green, blue: blue).luminance - luminance) < 0.003)
  }

  @Test("White and paper are light; black, slate and a dark blue are not")
  func light() {
    // The grey of equal contrasts, L = 0.179, lies between 117 and 118.
    for level: UInt8 in [119, 200, 255] { #expect(RGB(red: level, green: level, blue: level).isLight) }
    for level: UInt8 in [0, 30, 116] { #expect(!RGB(red: level, green: level, blue: level).isLight) }
    #expect(RGB(red: 253, green: 246, blue: 227).isLight && !RGB(red: 0, green: 43, blue: 54).isLight)
  }
}
