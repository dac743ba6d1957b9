import Testing

@testable import Drawing

struct PaintingTests: PaintsMarks {
  @Test("A dot is the symbol of its class in the cell that it lies in", arguments: SymbolSet.all)
  func dots(symbols: SymbolSet) {
    for symbol in [Symbol.positive, .negative, .plain] {
      let frame = frame([dot(3.9, 2.1, symbol)], symbols)
      #expect(frame[2, 3] == Cell(symbols.glyph(symbol), Style(.positive, bold: true)))
    }
  }

  @Test("A dot beyond its axis has an arrow under it")
  func exceedingDot() throws {
    var mark = dot(3, 0)
    var box = try #require(mark.box)
    box.exceedsTop = true
    mark.form = .box(box)
    #expect(frame([mark]).lines.prefix(2) == ["   ◆", "   ↑"])
  }

  @Test("A new dot is in its place at once, or drops into it where it is to")
  func newDots() throws {
    var mark = dot(3, 5, presence: 0.5)
    #expect(frame([mark]).lines[5] == "   ◆")
    var box = try #require(mark.box)
    box.dropsIn = true
    mark.form = .box(box)
    #expect(frame([mark]).lines[2] == "   ◆")
    mark.presence = 1
    #expect(frame([mark]).lines[5] == "   ◆")
  }

  @Test("A mark that is not there is not painted")
  func absent() {
    let blank = Frame(size: Size(columns: 12, rows: 6))
    let marks = [
      dot(3, 3, presence: 0), line((0, 1), (9, 1), .solid, presence: 0), text("words", presence: 0),
      curve(.curve, row: 4, presence: 0),
    ]
    #expect(frame(marks) == blank)
  }

  @Test("A bar grows from where it stands, a hanging one from where it hangs")
  func growingBars() {
    let standing = PlacedMark("a", .box(.bar(0, 6)), ink: .positive, layer: .bar, presence: 0.5)
    let hanging = PlacedMark("b", .box(.bar(0, 6, hangs: true)), ink: .positive, layer: .bar, presence: 0.5)
    #expect(frame([standing]).lines == ["", "", "", " ██", " ██", " ██"])
    #expect(frame([hanging]).lines == [" ██", " ██", " ██", "", "", ""])
  }

  @Test(
    "Lines are solid, dashed or dotted, along rows and columns",
    arguments: [
      (Stroke.solid, "─────", "│"), (.dashed, "━━ ━━", "╏"), (.dotted, "· · ·", "┊"),
    ])
  func strokes(stroke: Stroke, row: String, column: Character) {
    #expect(frame([line((0.5, 1.5), (4.5, 1.5), stroke)]).lines[1] == row)
    let upright = frame([line((2.5, 0.5), (2.5, 4.5), stroke)])
    #expect((0...4).allSatisfy { upright[$0, 2].character == column })
    #expect(upright[5, 2].character == " ")
  }

  @Test("A dashed line has one rhythm at every height of a cell", arguments: SymbolSet.all)
  func rhythm(symbols: SymbolSet) {
    let lines = [1.1, 1.5, 1.9].map { row in frame([line((0, row), (11.9, row), .dashed)], symbols).lines[1] }
    #expect(Set(lines.map { $0.map { $0 == " " } }) == [(0..<11).map { $0 % 3 == 2 }])
    #expect(symbols.name != .sextants || lines.map(\.first) == ["▔", "━", "▁"])
  }

  @Test("Along rows and along columns solid, dashed and dotted lines differ", arguments: SymbolSet.all)
  func distinctStrokes(symbols: SymbolSet) {
    let strokes = [Stroke.solid, .dashed, .dotted]
    #expect(Set(strokes.map { frame([line((0, 1.5), (9, 1.5), $0)], symbols).lines[1] }).count == 3)
    #expect(Set(strokes.map { frame([line((1, 0), (1, 5), $0)], symbols)[3, 1].character }).count == 3)
  }

  @Test(
    "A line over a bar lies on the bar's colour; an end at its level takes its colour and keeps its height")
  func lineOverBars() {
    let bar = PlacedMark("p", .box(.bar(2.5, 6)), ink: .positive, layer: .bar)
    let within = frame([bar, line((0, 4.5), (11.9, 4.5), .dashed)])
    #expect(within[4, 1] == Cell("━", Style(.guide, on: .bar(.positive))))
    #expect(within[4, 2] == Cell("█", .filling(.positive)))
    let atEnd = frame([bar, line((0, 2.5), (11.9, 2.5), .dashed)])
    #expect(atEnd[2, 1] == Cell("▄", Style(.guide)) && atEnd[2, 2] == Cell("▄", Style(.positive)))
    let belowEnd = frame([bar, line((0, 2.9), (11.9, 2.9), .dashed)])
    #expect(belowEnd[2, 1] == Cell("▄", Style(.positive)))
  }

  @Test("What crosses the dash of a rule does not take it for the end of a bar, whatever its colour")
  func overDashes() {
    var rule = line((0, 2.9), (11.9, 2.9), .dashed)
    rule.look.ink = .accent
    rule.layer = .rule
    let crossed = frame([rule, curve(.curve, row: 2.9), dot(3, 2.5)], .sextants)
    #expect(crossed[2, 1] == Cell("🬭", Style(.curve)) && crossed[2, 3].style == Style(.positive, bold: true))
  }

  @Test("A disc is three cells around the dot's place, and lies on what is there", arguments: SymbolSet.all)
  func disc(symbols: SymbolSet) {
    for symbol in [Symbol.positive, .negative, .plain] {
      var mark = dot(3.9, 2.1, symbol)
      mark.look.weight = .heavy
      let frame = frame([mark], symbols)
      #expect((1...5).map { frame[2, $0].character } == [" "] + symbols.discs[symbol] + [" "])
      #expect((2...4).allSatisfy { frame[2, $0].style == Style(.positive, bold: true) })
    }
  }

  @Test("Discs at an edge of the page are cut, not moved")
  func discAtEdge() {
    var mark = dot(0.5, 5.9, .positive)
    mark.look.weight = .heavy
    #expect(frame([mark]).lines[5] == "█▌")
  }

  @Test("Signs of an axis take one cell", arguments: [PlacedSign.Kind.tickBelow, .tickLeft, .corner])
  func signs(kind: PlacedSign.Kind) {
    let sign = PlacedSign(kind: kind, place: .middle(column: 3, row: 1))
    let lines = frame([PlacedMark("sign", .sign(sign), ink: .axis, layer: .axis)]).lines
    #expect(lines[1].count == 4)
    #expect(lines.joined().filter { $0 != " " }.count == 1)
  }

  @Test("A line is drawn from its left end, an upright one from its foot")
  func growingLines() {
    #expect(frame([line((0, 1), (10, 1), .solid, presence: 0.5)]).lines[1] == "──────")
    let upright = frame([line((2, 0), (2, 4), .solid, presence: 0.5)])
    #expect((0...5).map { upright[$0, 2].character } == [" ", " ", "│", "│", "│", " "])
  }

  @Test("A formula is written from left to right")
  func growingFormula() {
    var written = PlacedText("words", column: 1, row: 2)
    written.isWritten = true
    var mark = PlacedMark("formula", .text(written), ink: .text, layer: .text)
    #expect(frame([mark]).lines[2] == " words")
    mark.presence = 0.5
    #expect(frame([mark]).lines[2] == " wor")
    mark.presence = 0.01
    #expect(frame([mark]).lines[2] == " w")
  }

  @Test("A number is there as a whole or not at all: a part of it would be another number")
  func wholeNumbers() {
    #expect(frame([text("0.332", presence: 0.1)]).lines[2] == " 0.332")
    #expect(frame([text("0.332", presence: 0)]).lines[2] == "")
  }

  @Test("A dashed line keeps off a number, where it would be a minus sign")
  func dashes() {
    let crossed = frame([line((0, 2), (10, 2), .dashed), text("0.3")])
    #expect(crossed.lines[2] == " 0.3  ▔▔ ▔▔")
    #expect(frame([line((0, 2), (10, 2), .dashed)]).lines[2] == "▔▔ ▔▔ ▔▔ ▔▔")
  }

  @Test("What is written shows no part of a number: 0.3 is not 0.332")
  func writtenNumbers() {
    var mark = text("= 0.332 nats")
    guard case .text(var written) = mark.form else { return }
    written.isWritten = true
    mark.form = .text(written)
    let lines = (1...12).map { letters in
      mark.presence = Double(letters) / 12
      return frame([mark]).lines[2]
    }
    #expect(Set(lines) == [" =", " = 0.332", " = 0.332 n", " = 0.332 na", " = 0.332 nat"])
  }

  @Test("A line break in a mark's text is a blank, in every set", arguments: SymbolSet.all)
  func lineBreaks(symbols: SymbolSet) {
    #expect(frame([text("a\nb")], symbols).lines[2] == " a b")
  }

  @Test("Big type is painted in solid cells, as a whole or not at all", arguments: SymbolSet.all)
  func bigText(symbols: SymbolSet) {
    let solid = symbols.bars.solid
    let mark = PlacedMark(
      "big", .big(PlacedBigText("4", column: 2, row: 1)), ink: .accent, layer: .text)
    let lines = frame([mark], symbols).lines
    #expect(lines[3] == "  " + String(repeating: solid, count: 5))
    #expect(lines[0].isEmpty && lines[5] == "     " + String(repeating: solid, count: 2))
    var half = mark
    half.presence = 0.4
    #expect(frame([half], symbols).lines == lines)
  }

  @Test("A dot tears no hole in a bar: it lies on the bar, cut out where it has the bar's own colour")
  func dotOverBars() {
    let other = PlacedMark("n", .box(.bar(1, 6, symbol: .negative)), ink: .negative, layer: .bar)
    #expect(frame([other, dot(1, 3.5)])[3, 1].style == Style(.positive, on: .bar(.negative), bold: true))
    let own = PlacedMark("p", .box(.bar(1, 6)), ink: .positive, layer: .bar)
    #expect(frame([own, dot(1, 3.5)])[3, 1].style == Style(.text, on: .bar(.positive), bold: true))
  }

  @Test("What is painted later lies over what was painted before")
  func order() {
    #expect(frame([text("words"), dot(2, 2, .plain)]).lines[2] == " w◆rds")
    #expect(frame([dot(2, 2, .plain), text("words")]).lines[2] == " words")
  }

  @Test("A picture laid out for a page can be painted on a smaller one", arguments: SymbolSet.all)
  func smallerPage(symbols: SymbolSet) {
    let placement = SampleScenes.tenPoints.placed(in: Size(columns: 80, rows: 24), symbols: symbols)
    for (columns, rows) in [(0, 0), (1, 1), (10, 3), (40, 12), (80, 5)] {
      let frame = placement.painted(columns, rows, symbols)
      #expect(frame.size == Size(columns: columns, rows: rows))
    }
  }
}
