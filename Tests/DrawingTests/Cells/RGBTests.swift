import Testing

@testable import Drawing

struct RGBTests {
  private func light(_ index: UInt8) -> [UInt8]? {
    RGB(paletteIndex: index).map { [$0.red, $0.green, $0.blue] }
  }

  @Test(
    "Colours of the palette are those that xterm documents",
    arguments: [
      (16, [0, 0, 0]), (17, [0, 0, 95]), (21, [0, 0, 255]), (46, [0, 255, 0]), (79, [95, 215, 175]),
      (131, [175, 95, 95]), (160, [215, 0, 0]), (196, [255, 0, 0]), (208, [255, 135, 0]),
      (231, [255, 255, 255]),
      (232, [8, 8, 8]), (234, [28, 28, 28]), (244, [128, 128, 128]), (255, [238, 238, 238]),
    ] as [(UInt8, [UInt8])])
  func palette(index: UInt8, expected: [UInt8]) {
    #expect(light(index) == expected)
  }

  @Test("The first sixteen belong to the user", arguments: 0..<16 as Range<UInt8>)
  func usersColors(index: UInt8) {
    #expect(light(index) == nil)
  }

  @Test("All others are different colours")
  func distinct() {
    let colors = (16...255 as ClosedRange<UInt8>).compactMap(RGB.init(paletteIndex:))
    #expect(colors.count == 240 && Set(colors).count == 240)
  }
}
