import CNcurses
import Explainer
import Testing

@testable import Curses

@Suite struct KeyDecodingTests {
  @Test(arguments: [
    (KEY_HOME, Key.home), (KEY_FIND, .home), (KEY_A1, .home), (KEY_END, .end), (KEY_SELECT, .end),
    (KEY_C1, .end), (KEY_PPAGE, .pageUp), (KEY_NPAGE, .pageDown), (KEY_BTAB, .backTab),
    (KEY_ENTER, .enter), (10, .enter), (13, .enter), (KEY_BACKSPACE, .backspace), (8, .backspace),
    (127, .backspace), (KEY_DC, .delete), (KEY_IC, .insert), (KEY_F0 + 1, .function(1)),
    (KEY_F0 + 63, .function(63)), (KEY_SLEFT, .shiftLeft), (KEY_SRIGHT, .shiftRight), (KEY_SR, .up),
    (KEY_SF, .down), (KEY_LEFT, .left), (KEY_RIGHT, .right), (KEY_UP, .up), (KEY_DOWN, .down),
    (KEY_SHOME, .home), (KEY_SEND, .end), (KEY_LL, .end), (KEY_A3, .pageUp), (KEY_SPREVIOUS, .pageUp),
    (KEY_C3, .pageDown), (KEY_SNEXT, .pageDown), (KEY_SDC, .delete), (KEY_SIC, .insert),
    (0, .control("@")), (1, .control("a")),
    (18, .control("r")), (26, .control("z")), (28, .control("\\")), (31, .control("_")), (27, .escape),
    (9, .tab), (32, .character(" ")), (126, .character("~")),
  ])
  func codesHaveTheirKeys(code: Int32, expected: Key) {
    #expect(key(forCode: code) == expected)
  }

  @Test func otherCodesAreNoKeys() {
    let codes = [-1, 128, 255, KEY_RESIZE, KEY_MOUSE, KEY_F0 + 64, 9_999]
    #expect(codes.allSatisfy { key(forCode: $0) == nil })
  }
}
