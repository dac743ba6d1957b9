import Testing

@testable import Drawing

struct LegendLayoutTests {
  private let entries = [
    LegendEntry(.solid, ["training", "train"]),
    LegendEntry(.dotted, ["validation", "valid"], ink: .accent),
    LegendEntry(.dashed, ["rule"], ink: .guide),
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
          "         ─── training   ··· validation   ─ ─ rule",
          "                 ─── train   ··· valid   ─ ─ rule",
        ].map { " " + $0 })
    #expect(forms.map(\.width) == [40, 32])
  }

  @Test("In seven bits lines are told apart too")
  func ascii() {
    let forms = LegendLayout.forms(entries, symbols: .ascii)
    #expect(line(forms[1], 32, .ascii) == "--- train   ... valid   - - rule")
  }

  @Test("Strokes have their curves' colours")
  func inks() {
    let marks = LegendLayout.forms(entries, symbols: .braille)[0].marks(panel: "p", right: 40, row: 0)
    let inks = marks.map { mark -> Ink? in
      if case .row(let row) = mark.form { row.pieces.first?.ink } else { nil }
    }
    #expect(inks == [.curve, .accent, .guide])
    #expect(Set(marks.map(\.id)).count == 3)
  }

  @Test("Without entries there is nothing")
  func empty() {
    #expect(LegendLayout.forms([], symbols: .braille).isEmpty)
    #expect(LegendLayout.none.width == 0 && LegendLayout.none.marks(panel: "p", right: 9, row: 0).isEmpty)
  }
}
