import Testing

@testable import Drawing

struct ColorScaleLayoutTests {
  private let field = CellRectangle(left: 6, top: 1, right: 26, bottom: 10)

  private func frame(
    _ texts: [String] = ["0.31", "0.8", "2.4"], scale: Shade.Scale = .level, rows: Int = 9,
    _ symbols: SymbolSet = .braille
  ) -> Frame {
    let layout = ColorScaleLayout(ColorScale("loss", texts, scale: scale), symbols: symbols)
    var field = field
    field.bottom = field.top + rows
    return Placement(marks: layout.marks(panel: "p", field: field, titleRow: 0)).painted(40, 12, symbols)
  }

  @Test("Values stand beside the ends and the middle of the ramp, their quantity above")
  func values() {
    let rows = frame().lines.map { $0.filter { $0.isNumber || $0 == "." || $0.isLetter } }
    #expect(rows == ["loss", "2.4", "", "", "", "0.8", "", "", "", "0.31", "", ""])
  }

  @Test(
    "The ramp goes from its lowest shade at the bottom to its highest at the top", arguments: SymbolSet.all)
  func ramp(symbols: SymbolSet) {
    for scale in [Shade.Scale.level, .signed] {
      let frame = frame(scale: scale, symbols)
      let shades = (1..<10).map { frame[$0, 27].style.ground }
      #expect(shades.first == .field(scale.shades[scale.shades.count - 1]))
      #expect(shades.last == .field(scale.shades[0]))
      #expect(frame[5, 28].style.ground.isField && !frame[5, 29].style.ground.isField)
    }
  }

  @Test("With few rows the values at the ends stay")
  func fewRows() {
    #expect(frame(rows: 2).lines.map { $0.contains("0.8") }.allSatisfy { !$0 })
    #expect(frame(rows: 2).lines[1].hasSuffix("2.4") && frame(rows: 2).lines[2].hasSuffix("0.31"))
  }

  @Test("It takes a column beside the field, two for the ramp, another one, and those of its values")
  func width() {
    let layout = ColorScaleLayout(
      ColorScale("p(green)", ["0", "0.5", "1"], scale: .signed), symbols: .braille)
    #expect(layout.width == 7)
  }
}
