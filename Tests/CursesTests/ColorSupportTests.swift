import Drawing
import Testing

@testable import Curses

@Suite struct ColorSupportTests {
  @Test(arguments: [
    (256, ColorSupport.palette), (8, .eight), (16, .eight), (88, .eight), (32_768, .eight),
    (16_777_216, .direct), (2, .none), (0, .none), (-1, .none),
  ])
  func theNumberOfColoursDecides(count: Int, expected: ColorSupport) {
    #expect(ColorSupport(hasColors: true, count: count, isUnwanted: false) == expected)
  }

  @Test func noColoursWhereTheyAreUnwantedOrMissing() {
    #expect(ColorSupport(hasColors: true, count: 256, isUnwanted: true) == .none)
    #expect(ColorSupport(hasColors: false, count: 256, isUnwanted: false) == .none)
  }

  @Test func theDepthIsThatOfTheTheme() {
    #expect(ColorSupport.direct.depth == .full)
    #expect(ColorSupport.palette.depth == .full)
    #expect(ColorSupport.eight.depth == .eight)
    #expect(ColorSupport.none.depth == .none)
  }

  @Test(arguments: [
    (UInt8(1), Int32(1)), (9, 1), (17, 0x01_005F), (79, 0x5F_D7AF), (196, 0xFF_0000), (231, 0xFF_FFFF),
    (232, 0x08_0808), (255, 0xEE_EEEE),
  ])
  func paletteColoursHaveTheirRedGreenAndBlue(index: UInt8, color: Int32) {
    #expect(directColor(index) == color)
  }

  @Test func directColoursAreNotMistakenForThoseOfThePalette() {
    #expect((16...UInt8.max).allSatisfy { directColor($0) >= 256 })
  }
}
