import Testing

@testable import Drawing

struct BarPaintingTests {
  private func painted(
    _ box: PlacedBox, _ look: Look = Look(.positive), _ symbols: SymbolSet = .braille
  ) -> Frame {
    Placement(marks: [PlacedMark("bar", .box(box), look, layer: .bar)]).painted(5, 10, symbols)
  }

  private let hatched = Look(.negative, fill: .hatched)

  /// One column of the bar from top to bottom.
  private func column(_ frame: Frame) -> String { String((0..<10).map { frame[$0, 1].character }) }

  @Test(
    "A bar that stands ends in eighths of a cell",
    arguments: [
      (10, "██████████"), (3.5, "      ▄███"), (3.125, "      ▁███"), (3.875, "      ▇███"),
      (3, "       ███"),
      (1.25, "        ▂█"), (3.99, "      ████"), (3.01, "       ███"),
    ] as [(Double, String)])
  func eighths(height: Double, cells: String) {
    #expect(column(painted(.bar(10 - height, 10))) == cells)
  }

  @Test(
    "Bars that would touch take half a column, ends to half a cell; sets without such glyphs take it whole")
  func slim() {
    var box = PlacedBox.box(columns: 1...2, top: 2.5, bottom: 9.5, symbol: .positive)
    box.isSlim = true
    #expect(column(painted(box)) == "  ▖▌▌▌▌▌▌▘")
    #expect(painted(box)[5, 1].style == Style(.positive))
    #expect(painted(box, Look(.positive), .blocks)[5, 1].style == .filling(.positive))
    box.top = 2.9
    #expect(column(painted(box)) == "   ▌▌▌▌▌▌▘")
    box.top = 2.1
    #expect(column(painted(box)) == "  ▌▌▌▌▌▌▌▘")
  }

  @Test("A line leaves a slim bar whole that stands alone, and lies over those that stand side by side")
  func slimUnderLine() {
    func row(barsAt columns: [Int]) -> String {
      let bars = columns.enumerated().map { index, column in
        var box = PlacedBox.box(
          columns: Double(column)...Double(column + 1), top: 0, bottom: 4, symbol: .positive)
        box.isSlim = true
        return PlacedMark(MarkID("bar", index), .box(box), Look(.positive), layer: .bar)
      }
      let line = PlacedLine(start: .middle(column: 0, row: 2), end: .middle(column: 5, row: 2))
      let mark = PlacedMark("line", .line(line), Look(.accent), layer: .rule)
      return Placement(marks: bars + [mark]).painted(size: Size(columns: 6, rows: 4), symbols: .braille)
        .lines[2]
    }
    #expect(row(barsAt: [2]) == "──▌───")
    #expect(row(barsAt: [2, 3]) == "──────")
  }

  @Test("A bar that hangs ends in the complement, ink and ground reversed")
  func hangingEnd() {
    let frame = painted(.bar(1, 4.25, hangs: true), hatched)
    #expect(column(frame) == " ▚▚▚▆     ")
    #expect(frame[4, 1].style == Style(.negative, reversed: true))
    #expect(!frame[3, 1].style.isReversed)
  }

  @Test("A bar that hangs to the middle of a cell, or stands on the middle of one, fills half of it")
  func halves() {
    #expect(column(painted(.bar(0, 3.5, hangs: true), hatched)) == "▚▚▚▀      ")
    #expect(column(painted(.bar(2.5, 9.5))) == "  ▄██████▀")
    #expect(painted(.bar(2.5, 9.5))[9, 1] == Cell("▀", Style(.positive)))
  }

  @Test(
    "A bar within a cell is a line in its middle where it is thin, else the half that it is nearest to",
    arguments: [(9.45, 9.5, "━"), (9.1, 9.5, "▀"), (9.5, 9.8, "▄")])
  func withinCell(top: Double, bottom: Double, glyph: Character) {
    #expect(column(painted(.bar(top, bottom))) == "         \(glyph)")
  }

  @Test("A hatched bar is striped by column in two inks, its ends with it")
  func stripes() {
    let bar = PlacedBox.box(columns: 0...5, top: 2.5, bottom: 9.5, symbol: .negative)
    for (ink, stripe) in [(Ink.negative, Ink.negativeStripe), (.negativeDimmed, .negativeStripeDimmed)] {
      let frame = painted(bar, Look(ink, fill: .hatched))
      let inks = [ink, stripe, ink, stripe, ink]
      #expect((0..<5).map { frame[5, $0].style } == inks.map(Style.filling))
      for row in [2, 9] { #expect((0..<5).map { frame[row, $0].style } == inks.map { Style($0) }) }
    }
  }

  @Test("A bar that begins in the cell in which another one ends leaves it its part")
  func stacked() {
    let red = PlacedMark("red", .box(.bar(5.25, 9)), Look(.negative, fill: .hatched), layer: .bar)
    let green = PlacedMark("green", .box(.bar(2, 5.25)), Look(.positive), layer: .bar)
    let frame = Placement(marks: [red, green]).painted(5, 10)
    #expect(frame[5, 1] == Cell("▆", Style(.positive, on: .bar(.negative), reversed: true)))
  }

  @Test("A bar is as wide in every row, and beside it nothing is painted")
  func width() {
    let frame = painted(.bar(6.5, 10))
    #expect(frame.text(row: 6) == " ▄▄")
    #expect(frame.text(row: 9) == " ██")
    #expect(frame.text(row: 5).isEmpty)
  }

  @Test("Bodies are solid or hatched as their look says, dimmed ones of their own glyphs")
  func bodies() {
    #expect(painted(.bar(5, 10))[9, 1] == Cell("█", .filling(.positive)))
    let negative = painted(.bar(5, 10), hatched)
    #expect(negative[9, 1] == Cell("▚", .filling(.negative)))
    let dimmed = painted(.bar(5, 10), Look(.negativeDimmed, fill: .hatched))
    #expect(dimmed[9, 1] == Cell("▒", .filling(.negativeDimmed)))
    let dimmedPositive = painted(.bar(5, 10), Look(.positiveDimmed))
    #expect(dimmedPositive[9, 1] == Cell("▓", .filling(.positiveDimmed)))
  }

  @Test("However small, a bar can be seen, on the floor it stands on", arguments: [1e-6, 0.04, 0.1])
  func tiny(height: Double) {
    #expect(column(painted(.bar(10 - height, 10))) == "         ▁")
    #expect(column(painted(.bar(5 - height, 5))) == "    ▁     ")
  }

  @Test("However small, a bar that hangs can be seen, under where it hangs", arguments: [1e-6, 0.04, 0.1])
  func tinyHanging(height: Double) {
    let frame = painted(.bar(2, 2 + height, hangs: true), hatched)
    #expect(column(frame) == "  ▇       ")
    #expect(frame[2, 1].style.isReversed)
  }

  @Test("A bar without height is nothing", arguments: SymbolSet.all, [false, true])
  func withoutHeight(symbols: SymbolSet, hangs: Bool) {
    #expect(
      painted(.bar(5, 5, hangs: hangs), Look(.positive), symbols) == Frame(size: Size(columns: 5, rows: 10)))
  }

  @Test("In seven bits a bar ends in thirds; what hangs is rounded to whole cells")
  func ascii() {
    #expect(column(painted(.bar(6.5, 10), Look(.positive), .ascii)) == "      :###")
    #expect(column(painted(.bar(6.67, 10), Look(.positive), .ascii)) == "      _###")
    let down = PlacedBox.bar(0, 3.5, hangs: true)
    #expect(column(painted(down, hatched, .ascii)) == "////      ")
    let less = PlacedBox.bar(0, 3.25, hangs: true)
    #expect(column(painted(less, hatched, .ascii)) == "///       ")
  }

  @Test("A bar that is higher than its axis ends in an arrow", arguments: SymbolSet.all)
  func arrow(symbols: SymbolSet) {
    var box = PlacedBox.bar(2, 10)
    box.exceedsTop = true
    let frame = painted(box, Look(.positive), symbols)
    #expect(frame[2, 2] == Cell(symbols.lines.up, Style(.text, bold: true)))
    #expect(frame[3, 2].character == symbols.bars.solid)
  }

  @Test("A bar may reach over every edge of the page", arguments: SymbolSet.all, [false, true])
  func beyondEdges(symbols: SymbolSet, hangs: Bool) {
    let edges: [(Double, Double)] = [
      (-5, 3), (8, 40), (-1e9, 1e9), (20, 30), (-30, -20), (10, 10), (-.infinity, .infinity), (.nan, .nan),
    ]
    for (top, bottom) in edges {
      let frame = painted(.bar(top, bottom, hangs: hangs), Look(.positive), symbols)
      #expect((0..<10).allSatisfy { columnsTaken(frame.row($0)) == 5 })
    }
    #expect(
      painted(.bar(-5, 3, hangs: hangs), Look(.positive), symbols)[0, 1].character == symbols.bars.solid)
    #expect(
      painted(.bar(8, 40, hangs: hangs), Look(.positive), symbols)[9, 1].character == symbols.bars.solid)
    #expect(
      painted(.bar(20, 30, hangs: hangs), Look(.positive), symbols) == Frame(size: Size(columns: 5, rows: 10))
    )
  }

  @Test("Bars take whole columns, at least one, as many as their width comes to")
  func columns() {
    func columns(_ left: Double, _ right: Double) -> Range<Int> {
      PlacedBox.box(columns: left...right, top: 0, bottom: 9).columns
    }
    #expect(columns(1, 4) == 1..<4)
    #expect(columns(1.4, 4.4) == 1..<4)
    #expect(columns(2.4, 2.5) == 2..<3)
    #expect((0..<10).allSatisfy { columns(Double($0) * 0.3, Double($0) * 0.3 + 2.4).count == 2 })
  }
}
