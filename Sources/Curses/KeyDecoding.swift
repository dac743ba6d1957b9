import CNcurses
import Explainer

/// The key behind a byte or a key code of ncurses; nil for what is no key of ours, such as the bytes of
/// characters beyond ASCII.
func key(forCode code: Int32) -> Key? {
  switch code {
  case 8, 127, KEY_BACKSPACE: .backspace
  case 9: .tab
  case 10, 13, KEY_ENTER: .enter
  case 27: .escape
  case 0...31: .control(controlLetter(code))
  case 32...126: .character(Character(UnicodeScalar(UInt8(code))))
  case KEY_F0...KEY_F0 + 63: .function(Int(code - KEY_F0))
  default: namedKeys[code]
  }
}

/// The letter that is held with Ctrl for a control code, in lower case: 1 is a, 0 is @ and 31 is _.
private func controlLetter(_ code: Int32) -> Character {
  Character(Unicode.Scalar(UInt8(code) | 0x40).properties.lowercaseMapping)
}

/// Shift makes a difference to the arrows to the left and right only, and the corners of a keypad are what their caps say.
private let namedKeys: [Int32: Key] = [
  KEY_LEFT: .left, KEY_SLEFT: .shiftLeft,
  KEY_RIGHT: .right, KEY_SRIGHT: .shiftRight,
  KEY_UP: .up, KEY_SR: .up,
  KEY_DOWN: .down, KEY_SF: .down,
  KEY_HOME: .home, KEY_FIND: .home, KEY_A1: .home, KEY_SHOME: .home,
  KEY_END: .end, KEY_SELECT: .end, KEY_C1: .end, KEY_LL: .end, KEY_SEND: .end,
  KEY_PPAGE: .pageUp, KEY_A3: .pageUp, KEY_SPREVIOUS: .pageUp,
  KEY_NPAGE: .pageDown, KEY_C3: .pageDown, KEY_SNEXT: .pageDown,
  KEY_BTAB: .backTab,
  KEY_DC: .delete, KEY_SDC: .delete,
  KEY_IC: .insert, KEY_SIC: .insert,
]
