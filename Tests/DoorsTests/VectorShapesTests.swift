import Testing

@testable import Doors
@testable import Drawing

@Suite("Shapes of a drawing")
struct VectorShapesTests {
  private func elements(_ form: PlacedForm, _ look: Look = Look(.curve)) -> String {
    VectorMarks(Placement(marks: [PlacedMark(MarkID("x"), form, look, layer: .curve)])).elements.joined()
  }

  @Test("A curve goes through its points, each told by its distance from the one before")
  func curve() {
    let points = [
      CellPoint(column: 1, row: 2), CellPoint(column: 1.5, row: 1), CellPoint(column: 3, row: 1.25),
    ]
    #expect(elements(.curve(PlacedCurve(points: points, top: 0))).contains("d=\"M100 400l50-200l150 50\""))
  }

  @Test("A curve is cut off where the terminal cuts it off")
  func cut() {
    let points = [CellPoint(column: 1, row: -3), CellPoint(column: 2, row: 5)]
    let marks = [
      PlacedMark(MarkID("x"), .curve(PlacedCurve(points: points, top: 1)), Look(.curve), layer: .curve)
    ]
    #expect(VectorMarks(Placement(marks: marks)).cuts == [200])
    #expect(elements(.curve(PlacedCurve(points: points, top: 1))).contains("url(#cut200)"))
  }

  @Test("Places without a number are left out")
  func infinite() {
    let points = [
      CellPoint(column: 1, row: -.infinity), CellPoint(column: 2, row: 5), CellPoint(column: 3, row: .nan),
    ]
    #expect(elements(.curve(PlacedCurve(points: points, top: 1))).contains("d=\"M200 1000\""))
  }

  @Test("Blocks become rectangles, those side by side one")
  func blocks() {
    let text = PlacedText(text: "▀█ ▄", origin: CellPoint(column: 2, row: 1), isBold: false)
    #expect(
      elements(.text(text)).contains(
        "M200 200m0 0h200v100h-200zm0 0m0 100m100 0h100v100h-100zm200 0h100v100h-100zm-300 0")
        || elements(.text(text)).contains("M200 200m0 0h200v100h-200zm0 100m100 0h100v100h-100zm200 0h100"))
  }

  @Test("Words with a sign among them that is drawn stay words")
  func words() {
    let text = PlacedText(text: "─ 0.5", origin: CellPoint(column: 0, row: 0), isBold: false)
    #expect(elements(.text(text)).contains(">─ 0.5</text>"))
  }

  @Test("Blanks before a text move it, and do not stretch it")
  func blanks() {
    let text = PlacedText(text: "  a b ", origin: CellPoint(column: 1, row: 0), isBold: false)
    #expect(elements(.text(text)).contains("x=\"300\" y=\"152\" textLength=\"300\""))
  }

  @Test("A field is an area for each shade, the higher over the lower")
  func field() {
    let field = PlacedField(
      left: 0, right: 4, top: 0, bottom: 2, window: CellRectangle(left: 0, top: 0, right: 4, bottom: 2),
      columns: 2, rows: 1, scale: .signed, values: [-1, 1])
    let paths = VectorField(field).elements
    #expect(paths.count == Shade.Scale.signed.shades.count)
    #expect(paths.first?.contains("class=\"f0\"") == true && paths.first?.contains("M400 0") == true)
    // Half-way between the samples the value is 0, and the shades lie around it as far to the left as to the right.
    #expect(paths[3].contains("M400 0") && paths[4].contains("l0 400"))
  }

  @Test("Where nothing is known of a field nothing is drawn")
  func unknown() {
    let field = PlacedField(
      left: 0, right: 4, top: 0, bottom: 2, window: CellRectangle(left: 0, top: 0, right: 4, bottom: 2),
      columns: 2, rows: 1, scale: .level, values: [.nan, .nan])
    #expect(VectorField(field).elements.isEmpty)
  }
}
