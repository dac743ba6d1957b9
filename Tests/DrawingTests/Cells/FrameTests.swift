import Testing

@testable import Drawing

struct FrameTests {
  @Test(
    "A frame around another one is a blank frame with the other drawn on it",
    arguments: [(0, 0), (2, 3), (3, 5), (-1, 2), (1, -1), (4, 1), (1, 6), (9, 9)])
  func around(row: Int, column: Int) {
    var other = Frame(size: Size(columns: 5, rows: 2), filledWith: Cell("x", Style(.accent)))
    other.write("日本", row: 1, column: 1)
    let size = Size(columns: 10, rows: 5)
    var drawn = Frame(size: size)
    drawn.draw(other, row: row, column: column)
    #expect(Frame(size: size, around: other, row: row, column: column) == drawn)
  }

  private let lit = Style(.accent, on: .chrome, bold: true)

  @Test("A size has no negative side")
  func negativeSize() {
    #expect(Size(columns: -3, rows: -1) == Size(columns: 0, rows: 0))
  }

  @Test("A frame without cells takes everything and keeps nothing", arguments: [(0, 0), (0, 4), (4, 0)])
  func empty(columns: Int, rows: Int) {
    var frame = Frame(size: Size(columns: columns, rows: rows))
    frame.write("text", row: 0, column: 0)
    frame.fillRow(0, style: lit)
    frame[0, 0] = Cell("x")
    #expect(frame[0, 0] == Cell())
    #expect(frame.lines == Array(repeating: "", count: rows))
  }

  @Test(
    "What is written outside is dropped, on all sides",
    arguments: [(-1, 0), (3, 0), (0, -5), (0, 5), (.min, .min), (.max, 0)])
  func outside(row: Int, column: Int) {
    let blank = Frame(size: Size(columns: 5, rows: 3))
    var frame = blank
    frame[row, column] = Cell("x", lit)
    frame.write("a", row: row, column: max(-10, min(10, column)))
    #expect(frame == blank)
    #expect(frame[row, column] == Cell())
  }

  @Test("A row outside has no cells", arguments: [-1, 3, .max])
  func rowOutside(row: Int) {
    #expect(Frame(size: Size(columns: 5, rows: 3)).row(row).isEmpty)
  }

  @Test("Text that runs over an edge shows its part within")
  func cutText() {
    var frame = Frame(size: Size(columns: 5, rows: 2))
    #expect(frame.write("abcdef", row: 0, column: 3) == 9)
    #expect(frame.write("abcdef", row: 1, column: -3) == 3)
    #expect(frame.lines == ["   ab", "def"])
  }

  @Test("Text is written in its style, and beside it nothing changes")
  func styles() {
    var frame = Frame(size: Size(columns: 4, rows: 1), filledWith: Cell(".", Style(.muted)))
    #expect(frame.write("ab", row: 0, column: 1, style: lit) == 3)
    #expect(frame.row(0).map(\.style) == [Style(.muted), lit, lit, Style(.muted)])
    #expect(frame.lines == [".ab."])
  }

  @Test("A wide grapheme takes two cells, the second of which is not drawn")
  func wide() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    #expect(frame.write("x中y", row: 0, column: 0, style: lit) == 4)
    #expect(frame.row(0).map(\.isContinuation) == [false, false, true, false, false, false])
    #expect(frame[0, 2].style == lit)
    #expect(frame.lines == ["x中y"])
    #expect(columnsTaken(frame.row(0)) == 6)
  }

  @Test("A wide grapheme that an edge would cut is dropped", arguments: [-1, 3])
  func wideAtEdge(column: Int) {
    var frame = Frame(size: Size(columns: 4, rows: 1))
    frame.write("中", row: 0, column: column)
    #expect(columnsTaken(frame.row(0)) == 4)
    #expect(frame.lines == [""])
  }

  @Test("What follows a wide grapheme that was dropped at the left edge stands in its place")
  func afterCutWide() {
    var frame = Frame(size: Size(columns: 4, rows: 1))
    frame.write("中ab", row: 0, column: -1)
    #expect(frame.lines == [" ab"])
  }

  @Test("Half of a wide grapheme that is written over leaves a blank, on either side", arguments: 0...4)
  func overwrittenWide(column: Int) {
    for text in ["x", "漢"] {
      var frame = Frame(size: Size(columns: 6, rows: 1))
      frame.write("中文", row: 0, column: 1, style: lit)
      frame.write(text, row: 0, column: column)
      #expect(columnsTaken(frame.row(0)) == 6, "\(text) at \(column): \(frame.lines)")
      #expect(frame.lines[0].contains(text))
    }
  }

  @Test("Frames drawn over each other at any place keep rows as wide as the frame", arguments: -7...7)
  func drawnFrames(column: Int) {
    var small = Frame(size: Size(columns: 5, rows: 2))
    small.write("中文x", row: 0, column: 0)
    small.write("a中文", row: 1, column: 0)
    var frame = Frame(size: Size(columns: 6, rows: 2))
    frame.write("漢字漢", row: 0, column: 0)
    frame.write("漢字漢", row: 1, column: 0)
    frame.draw(small, row: 0, column: column)
    #expect((0..<2).allSatisfy { columnsTaken(frame.row($0)) == 6 }, "\(frame.lines)")
  }

  @Test("A frame drawn inside another is found there cell by cell")
  func drawing() {
    var small = Frame(size: Size(columns: 2, rows: 2), filledWith: Cell("s", lit))
    small[1, 1] = Cell("t")
    var frame = Frame(size: Size(columns: 4, rows: 3), filledWith: Cell("."))
    frame.draw(small, row: 1, column: 2)
    #expect(frame.lines == ["....", "..ss", "..st"])
    #expect(frame[1, 2].style == lit)
  }

  @Test("Marks that combine stay with their letter, and are dropped where there is none")
  func combining() {
    var frame = Frame(size: Size(columns: 4, rows: 1))
    #expect(frame.write("\u{301}e\u{301}x", row: 0, column: 0) == 2)
    #expect(frame.lines == ["e\u{301}x"])
  }

  @Test("Control and format characters become a sign that steers nothing")
  func controls() {
    var frame = Frame(size: Size(columns: 8, rows: 1))
    frame.write("a\u{1B}b\tc\u{202E}d\r\n", row: 0, column: 0)
    #expect(frame.lines == ["a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}"])
  }

  @Test("A filled row is blank in one look; other rows stay")
  func filling() {
    var frame = Frame(size: Size(columns: 3, rows: 2), filledWith: Cell("x"))
    frame.fillRow(1, style: lit)
    frame.fillRow(7, style: lit)
    #expect(frame.lines == ["xxx", ""])
    #expect(frame.row(1).allSatisfy { $0 == Cell(" ", lit) })
  }
}
