import Testing

@testable import Drawing

struct BannerLayoutTests {
  private let lines: [BannerLine] = [
    .big("LOG LOSS", ink: .curve), .text("cross-entropy", ink: .muted, bold: false),
    .big("0.3329", ink: .accent), .text("nats", ink: .text, bold: true),
  ]

  private func marks(_ lines: [BannerLine], _ columns: Int, _ rows: Int, _ symbols: SymbolSet = .braille)
    -> [PlacedMark]
  {
    let area = CellRectangle(left: 0, top: 0, right: columns, bottom: rows)
    return BannerLayout(lines, in: area, symbols: symbols).marks()
  }

  private func bigItems(_ marks: [PlacedMark]) -> [Int] {
    marks.compactMap { if case .big = $0.form { $0.id.item } else { nil } }
  }

  @Test("Lines are big where there is room, the last ones served first")
  func rooms() {
    #expect(bigItems(marks(lines, 80, 24)) == [0, 2])
    #expect(bigItems(marks(lines, 80, 12)) == [0, 2])
    #expect(bigItems(marks(lines, 80, 11)) == [2])
    #expect(bigItems(marks(lines, 40, 24)) == [2])
    #expect(bigItems(marks(lines, 80, 7)).isEmpty)
  }

  @Test("A line without big form is plain")
  func withoutForm() {
    #expect(bigItems(marks([.big("words", ink: .text)], 80, 24)).isEmpty)
  }

  @Test("Lines are centred and do not overlap", arguments: [(80, 24), (80, 12), (60, 9), (30, 5)])
  func centred(columns: Int, rows: Int) {
    let places = marks(lines, columns, rows).flatMap { Obstacles([$0]).rectangles }
    #expect(places.count == lines.count)
    #expect(places.allSatisfy { abs($0.left - (columns - $0.right)) <= 1 })
    #expect(zip(places, places.dropFirst()).allSatisfy { $0.bottom <= $1.top })
    #expect(places.last.map { $0.bottom <= rows } == true)
  }

  @Test("Inks and boldness are those of the lines, and so are the words in the set's spelling")
  func content() {
    let marks = marks(lines + [.text("σ", ink: .text, bold: false)], 80, 30, .ascii)
    #expect(marks.map(\.ink) == [.curve, .muted, .accent, .text, .text])
    #expect(marks.map(\.isBoldText) == [nil, false, nil, true, false])
    #expect(marks.last?.text?.text == "sigma")
  }

  @Test("Of a text in several forms the first that fits is shown, whole")
  func forms() {
    let line = BannerLine.forms(["a long text", "short"], ink: .text, bold: true)
    #expect(marks([line], 20, 1).compactMap(\.text?.text) == ["a long text"])
    #expect(marks([line], 10, 1).compactMap(\.text?.text) == ["short"])
  }

  @Test("Without lines there is nothing")
  func empty() {
    #expect(marks([], 80, 24).isEmpty)
  }
}
