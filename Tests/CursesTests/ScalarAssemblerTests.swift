import Testing

@testable import Curses

@Suite struct ScalarAssemblerTests {
  @Test(arguments: ["a", "é", "σ", "漢", "😀", "\u{10FFFF}"])
  func bytesBecomeTheirCharacter(text: String) {
    #expect(assembled(Array(text.utf8)) == Array(text))
  }

  @Test(
    arguments: [
      [0x80], [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC2, 0x9B],
      [0xE2, 0x82], [0xF4, 0x90, 0x80, 0x80],
    ] as [[UInt8]])
  func whatIsNoCharacterIsDropped(bytes: [UInt8]) {
    #expect(assembled(bytes).isEmpty)
  }

  @Test func aBrokenCharacterDoesNotSpoilTheNext() {
    #expect(assembled([0xE2, 0x82, 0xC3, 0xA9, 0x80, 0x61]) == ["é", "a"])
  }

  private func assembled(_ bytes: [UInt8]) -> [Character] {
    var assembler = ScalarAssembler()
    return bytes.compactMap { assembler.add($0) }
  }
}
