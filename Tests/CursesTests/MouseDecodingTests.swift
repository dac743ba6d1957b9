import Explainer
import Testing

@testable import Curses

@Suite struct MouseDecodingTests {
  @Test(arguments: [
    ("<0;1;1M", Mouse(gesture: .press, row: 0, column: 0)),
    ("<0;1;1m", Mouse(gesture: .release, row: 0, column: 0)),
    ("<32;12;5M", Mouse(gesture: .drag, row: 4, column: 11)),
    ("<64;80;24M", Mouse(gesture: .wheelUp, row: 23, column: 79)),
    ("<65;80;24M", Mouse(gesture: .wheelDown, row: 23, column: 79)),
    ("<0;1024;300M", Mouse(gesture: .press, row: 299, column: 1023)),
  ])
  func numbersTellButtonColumnAndRow(sequence: String, expected: Mouse) {
    #expect(mouse(sequence: Array(sequence.utf8)) == expected)
  }

  @Test(arguments: [4, 8, 16, 28])
  func shiftAltAndControlMakeNoDifference(modifiers: Int) {
    let numbers = [(modifiers, Mouse.Gesture.press), (modifiers + 32, .drag), (modifiers + 64, .wheelUp)]
    for (number, expected) in numbers {
      #expect(mouse(sequence: Array("<\(number);1;1M".utf8))?.gesture == expected)
      #expect(mouse(bytes: [UInt8(number + 32), 33, 33])?.gesture == expected)
    }
    #expect(mouse(sequence: Array("<\(modifiers);1;1m".utf8))?.gesture == .release)
    #expect(mouse(bytes: [UInt8(modifiers + 3 + 32), 33, 33])?.gesture == .release)
  }

  @Test(arguments: [1, 2, 3, 33, 34, 35, 66, 67, 96, 128, 129, 160, Int.max])
  func otherButtonsSayNothing(button: Int) {
    #expect(mouse(sequence: Array("<\(button);1;1M".utf8)) == nil)
    #expect(mouse(sequence: Array("<\(button);1;1m".utf8)) == nil)
  }

  @Test(arguments: [
    "", "<", "M", "<M", "<0M", "<0;1M", "<0;1;1;1M", "<;1;1M", "<0;;1M", "<0;1;M", "<0;1;1", "<0;1;1X",
    "0;1;1M", "<-0;1;1M", "<+0;1;1M", "<0;-1;1M", "<0; 1;1M", "<0;1;99999999999999999999M", "<64;1;1m",
  ])
  func whatIsNoReportSaysNothing(sequence: String) {
    #expect(mouse(sequence: Array(sequence.utf8)) == nil)
  }

  @Test(
    arguments: [
      ([32, 33, 33], Mouse(gesture: .press, row: 0, column: 0)),
      ([64, 44, 37], Mouse(gesture: .drag, row: 4, column: 11)),
      ([35, 255, 33], Mouse(gesture: .release, row: 0, column: 222)),
      ([96, 33, 33], Mouse(gesture: .wheelUp, row: 0, column: 0)),
      ([97, 33, 33], Mouse(gesture: .wheelDown, row: 0, column: 0)),
    ] as [([UInt8], Mouse)])
  func threeBytesTellTheSame(bytes: [UInt8], expected: Mouse) {
    #expect(mouse(bytes: bytes) == expected)
  }

  @Test(arguments: [[], [32], [32, 33], [32, 33, 33, 33], [33, 33, 33], [0, 33, 33]] as [[UInt8]])
  func otherBytesSayNothing(bytes: [UInt8]) {
    #expect(mouse(bytes: bytes) == nil)
  }
}
