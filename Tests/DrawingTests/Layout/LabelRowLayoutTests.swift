import Testing

@testable import Drawing

struct LabelRowLayoutTests {
  private func placed(
    _ entries: [[String]], every step: Int, title: String = "", right: Int = 60, symbols: SymbolSet = .braille
  ) -> [PlacedMark] {
    let entries = entries.enumerated().map { LabelRow.Entry(item: $0, x: Double($0), texts: $1) }
    let row = LabelRow("loss", title: title, entries: entries)
    return LabelRowLayout(row, symbols: symbols, left: 2, right: right)
      .marks(row: 7, titleRight: 8) { 10 + step * Int($0) }
  }

  private func texts(_ marks: [PlacedMark]) -> [String] {
    marks.filter { $0.id.role == "loss" }.compactMap(\.text?.text)
  }

  private let forms = (0..<4).map { ["0.12345\($0)", "0.12\($0)", "\($0)"] }

  @Test(
    "All entries are in the longest form in which none touches its neighbour",
    arguments: [(9, 0), (8, 1), (6, 1), (5, 2), (2, 2)])
  func forms(step: Int, form: Int) {
    #expect(texts(placed(forms, every: step)) == forms.map { $0[form] })
  }

  @Test("In the shortest form, what would still touch is left out, the first ones served first")
  func thinning() {
    #expect(texts(placed(forms, every: 1)) == ["0", "2"])
    #expect(texts(placed([["aaa"], ["bbb"], ["ccc"]], every: 2)) == ["aaa", "ccc"])
    #expect(texts(placed([["aaa"], ["bbb"]], every: 0)) == ["aaa"])
  }

  @Test("An entry with fewer forms keeps its last")
  func fewerForms() {
    #expect(texts(placed([["only"], ["longer", "l"], []], every: 5)) == ["only", "l", ""])
  }

  @Test("Texts are centred under their value, their digits without the sign")
  func centring() {
    let columns = placed([["5"], ["−5"], ["abc"], ["−2.5"]], every: 10).compactMap(\.text?.origin.column)
    #expect(columns == [10, 19, 29, 38])
  }

  @Test(
    "The sign of a number, in whatever spelling, moves none of its digits",
    arguments: ["5", "25", "2.5", "2.25"])
  func signs(number: String) {
    let plain = placed([[number]], every: 1).compactMap(\.text?.origin.column)
    for sign in ["−", "-"] {
      let signed = placed([[sign + number]], every: 1).compactMap(\.text?.origin.column)
      #expect(signed == plain.map { $0 - 1 })
    }
  }

  @Test("Texts stay between the edges")
  func edges() {
    let marks = placed([["a very long text"], ["another long text"]], every: 45)
    let places = marks.compactMap(\.textRectangle)
    #expect(places.map(\.left) == [2, 43])
    #expect(places.map(\.right) == [18, 60])
  }

  @Test("The title stands at the right of the gutter, muted")
  func title() throws {
    let mark = try #require(placed([["5"]], every: 1, title: "loss").first { $0.id.role == "title of loss" })
    #expect(mark.textRectangle == CellRectangle(left: 5, top: 7, right: 9, bottom: 8))
    #expect(mark.ink == .muted)
  }

  @Test("The title keeps a blank from the first text, also at the edge", arguments: ["x", "a title"])
  func titleApart(title: String) throws {
    let marks = placed([["a long text"]], every: 1, title: title)
    let place = try #require(marks.first { $0.id.role == "title of loss" }?.textRectangle)
    let text = try #require(marks.first { $0.id.role == "loss" }?.textRectangle)
    #expect(place.left >= 2 && place.right < text.left)
  }

  @Test("Without entries and title there is nothing")
  func empty() {
    #expect(placed([], every: 1).isEmpty)
  }

  @Test("Texts are measured as they are spelled in the set")
  func spelled() {
    let entries = [["∞∞", "0"], ["∞∞", "1"]]
    #expect(texts(placed(entries, every: 4)) == ["∞∞", "∞∞"])
    #expect(texts(placed(entries, every: 4, symbols: .ascii)) == ["0", "1"])
  }

  @Test("No two texts of a row ever touch, however many there are", arguments: [1, 10, 200])
  func neverTouching(count: Int) {
    for columns in 10...130 {
      let scene = SampleScenes.slots(count)
      let marks = scene.placed(in: Size(columns: columns, rows: 24), symbols: .braille).marks
      let places = marks.filter { $0.id.role == "loss" }.compactMap(\.textRectangle).sorted {
        $0.left < $1.left
      }
      #expect(zip(places, places.dropFirst()).allSatisfy { $0.right < $1.left })
    }
  }
}
