import Testing

@testable import Explainer

struct KeySignTests {
  @Test(
    "A key is written as its cap says, and arrows by where they point",
    arguments: [
      (.left, "←"), (.right, "→"), (.up, "↑"), (.down, "↓"), (.shiftLeft, "Shift-←"),
      (.shiftRight, "Shift-→"), (.character(" "), "Space"), (.character("x"), "x"), (.character("X"), "X"),
      (.control("r"), "Ctrl-R"), (.function(5), "F5"), (.home, "Home"), (.end, "End"), (.pageUp, "PageUp"),
      (.pageDown, "PageDown"), (.tab, "Tab"), (.backTab, "Shift-Tab"), (.backspace, "Backspace"),
      (.delete, "Delete"), (.insert, "Insert"), (.enter, "Enter"), (.escape, "Esc"),
    ] as [(Key, String)])
  func signs(key: Key, sign: String) { #expect(key.sign == sign) }
}
