import Testing

@testable import Drawing

struct LegendTests {
  private let entries = [
    LegendEntry(.stroke(.solid), ["training", "train"]),
    LegendEntry(.stroke(.dotted), ["validation", "valid"], ink: .accent),
    LegendEntry(.symbol(.negative), ["red"]),
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
          "         ─── training   ··· validation   ▲ red", "                 ─── train   ··· valid   ▲ red",
        ].map { "    " + $0 })
    #expect(forms.map(\.width) == [37, 29])
  }

  @Test("In seven bits lines and symbols are told apart too")
  func ascii() {
    let forms = LegendLayout.forms(entries, symbols: .ascii)
    #expect(line(forms[1], 29, .ascii) == "--- train   ... valid   ^ red")
  }

  @Test("Strokes have their curves' colours, symbols those of their classes")
  func inks() {
    let marks = LegendLayout.forms(entries, symbols: .braille)[0].marks(panel: "p", right: 40, row: 0)
    let inks = marks.map { mark -> Ink? in
      if case .row(let row) = mark.form { row.pieces.first?.ink } else { nil }
    }
    #expect(inks == [.curve, .accent, .negative])
    #expect(Set(marks.map(\.id)).count == 3)
  }

  @Test("Without entries there is nothing")
  func empty() {
    #expect(LegendLayout.forms([], symbols: .braille).isEmpty)
    #expect(LegendLayout.none.width == 0 && LegendLayout.none.marks(panel: "p", right: 9, row: 0).isEmpty)
  }
}
