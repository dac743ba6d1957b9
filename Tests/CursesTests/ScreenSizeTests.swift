import Drawing
import Testing

@testable import Curses

struct ScreenSizeTests {
  @Test(
    "A window is filled as far as anybody could read it, and has a cell at least",
    arguments: [
      ((24, 80), (24, 80)), ((200, 500), (200, 500)), ((0, 0), (1, 1)), ((-1, -5), (1, 1)),
      ((32767, 32767), (300, 800)), ((65535, 1), (300, 1)), ((1, 65535), (1, 800)),
    ])
  func usable(window: (Int, Int), used: (Int, Int)) {
    #expect(usableSize(rows: window.0, columns: window.1) == Size(columns: used.1, rows: used.0))
  }

  @Test("COLUMNS and LINES are taken where the terminal knows no size")
  func environment() {
    let size = sizeOfEnvironment { ["COLUMNS": "132", "LINES": "50"][$0] }
    #expect(size == Size(columns: 132, rows: 50))
  }

  @Test(
    "They may ask for as much as is used, each for its own", arguments: [(800, 300), (801, 301), (300, 800)])
  func largest(columns: Int, lines: Int) {
    let size = sizeOfEnvironment { ["COLUMNS": "\(columns)", "LINES": "\(lines)"][$0] }
    #expect(size == Size(columns: columns > 800 ? 0 : columns, rows: lines > 300 ? 0 : lines))
  }

  @Test(
    "What they cannot mean is not taken",
    arguments: [
      "0", "-1", "99999", "32767", "", "many", "9999999999999999999999", "0x50", "8 0", "\u{1B}[31m",
    ])
  func nonsense(value: String) {
    #expect(sizeOfEnvironment { _ in value } == Size(columns: 0, rows: 0))
    #expect(sizeOfEnvironment { $0 == "LINES" ? "30" : value } == Size(columns: 0, rows: 30))
  }
}
