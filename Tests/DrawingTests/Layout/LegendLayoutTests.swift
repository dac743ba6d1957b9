import Testing

@testable import Drawing

struct LegendLayoutTests {
  private let entries = [
    LegendEntry(.solid, ["training", "train"]),
    LegendEntry(.dotted, ["validation", "valid"], ink: .accent),
    LegendEntry(.dashed, ["rule"], ink: .accent, isRule: true),
  ]

  private func line(_ legend: LegendLayout, _ columns: Int, _ symbols: SymbolSet = .braille) -> String {
    Placement(marks: legend.marks(panel: "p", right: columns, row: 0)).painted(columns, 1, symbols).lines[0]
  }

  @Test("All entries stand in one line that ends at the right, all in the same form")
  func forms() throws {
    let forms = LegendLayout.forms(entries, symbols: .braille)
    #expect(
      forms.map { line($0, 50) }
        == [
          "    ⠶⠶⠶⠶⠶ training   ⠆⠰ ⠆⠰ validation   ━━ ━━ rule",
          "            ⠶⠶⠶⠶⠶ train   ⠆⠰ ⠆⠰ valid   ━━ ━━ rule",
        ])
    #expect(forms.map(\.width) == [46, 38])
  }

  @Test("In seven bits lines are told apart too")
  func ascii() {
    let forms = LegendLayout.forms(entries, symbols: .ascii)
    #expect(line(forms[1], 38, .ascii) == "----- train   - - - valid   -- -- rule")
  }

  @Test("A key is a piece of its line", arguments: SymbolSet.all, [Stroke.solid, .dashed, .dotted])
  func keys(symbols: SymbolSet, stroke: Stroke) throws {
    for isRule in [false, true] { try expectKey(stroke, isRule: isRule, symbols) }
  }

  private func expectKey(_ stroke: Stroke, isRule: Bool, _ symbols: SymbolSet) throws {
    // A level line in a field of one row, from the first column of the page, which a rule counts its dashes from.
    let level = (left: CellPoint(column: 0, row: 0.5), right: CellPoint(column: 4.99, row: 0.5))
    let form: PlacedForm =
      isRule
      ? .line(PlacedLine(start: level.left, end: level.right))
      : .curve(PlacedCurve(points: [level.left, level.right], top: 0))
    let line = PlacedMark("line", form, Look(.curve, stroke: stroke), layer: .curve)
    let key = try #require(
      LegendLayout.forms([LegendEntry(stroke, ["x"], isRule: isRule)], symbols: symbols).first)
    let painted = self.line(key, key.width, symbols)
    #expect(painted == Placement(marks: [line]).painted(5, 1, symbols).text(row: 0) + " x")
  }

  @Test("Strokes have their curves' colours")
  func inks() {
    let marks = LegendLayout.forms(entries, symbols: .braille)[0].marks(panel: "p", right: 40, row: 0)
    let inks = marks.map { mark -> Ink? in
      if case .row(let row) = mark.form { row.pieces.first?.ink } else { nil }
    }
    #expect(inks == [.curve, .accent, .accent])
    #expect(Set(marks.map(\.id)).count == 3)
  }

  @Test("Without entries there is nothing")
  func empty() {
    #expect(LegendLayout.forms([], symbols: .braille).isEmpty)
    #expect(LegendLayout.none.width == 0 && LegendLayout.none.marks(panel: "p", right: 9, row: 0).isEmpty)
  }
}
