import Explainer

/// Between these two a terminal that has a mouse reports its buttons, movement while one is held, and the wheel,
/// in decimal numbers (SGR), which know no last column.
let beginMouseReports = "\u{1B}[?1002h\u{1B}[?1006h"
let endMouseReports = "\u{1B}[?1006l\u{1B}[?1002l"

/// What the mouse did by a report in decimal numbers (SGR), without the `ESC [` before it: `<`, the button, column and
/// row from 1 with `;` between them, and `M`, or `m` for a release. nil for any other sequence.
func mouse(sequence: [UInt8]) -> Mouse? {
  guard sequence.first == UInt8(ascii: "<"), let last = sequence.last else { return nil }
  let parameters = sequence.dropFirst().dropLast().split(
    separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
  let numbers = parameters.map(number)
  switch last {
  case UInt8(ascii: "M"): return mouse(numbers, gesture)
  case UInt8(ascii: "m"): return mouse(numbers) { gesture(forButton: $0) == .press ? .release : nil }
  default: return nil
  }
}

/// What the mouse did by the three bytes after `ESC [ M` (X10), as terminals report it that know no decimal
/// numbers: each is 32 more than its number, and a release does not tell its button.
func mouse(bytes: [UInt8]) -> Mouse? {
  mouse(bytes.map { Int($0) - 32 }) {
    withoutModifiers($0) == releaseOfAnyButton ? .release : gesture(forButton: $0)
  }
}

/// What was done with a button at a column and a row, both from 1.
private func mouse(_ numbers: [Int?], _ gesture: (Int) -> Mouse.Gesture?) -> Mouse? {
  guard numbers.count == 3, let button = numbers[0], let column = numbers[1], let row = numbers[2],
    let gesture = gesture(button)
  else { return nil }
  return Mouse(gesture: gesture, row: row - 1, column: column - 1)
}

/// nil for buttons of no interest.
private func gesture(forButton button: Int) -> Mouse.Gesture? {
  switch withoutModifiers(button) {
  case 0: .press
  case 32: .drag
  case 64: .wheelUp
  case 65: .wheelDown
  default: nil
  }
}

/// Shift, Alt and Ctrl are bits in the number of a button.
private func withoutModifiers(_ button: Int) -> Int { button & ~(4 | 8 | 16) }

private let releaseOfAnyButton = 3

/// nil for anything but digits, and for more of them than fit.
private func number(_ digits: ArraySlice<UInt8>) -> Int? {
  let isNumber = digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  return isNumber ? Int(String(decoding: digits, as: UTF8.self)) : nil
}
