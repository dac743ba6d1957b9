import Testing

@testable import Drawing

struct HeadlineLayoutTests {
  private let mean = Headline(
    "0.3329", captions: ["nats, the mean loss of all points", "nats, the mean", "nats"])

  private func texts(_ layout: HeadlineLayout) -> [String] {
    layout.marks(column: 0, row: 0).compactMap(\.text?.text)
  }

  @Test("A big number has the longest words under it that are not much wider than itself")
  func big() throws {
    let layout = try #require(HeadlineLayout.big(mean, .normal, columns: 76, symbols: .braille))
    #expect(texts(layout) == ["0.3329", "nats, the mean"])
    #expect(layout.size == Size(columns: BigType.normal.width(of: "0.3329"), rows: BigType.normal.height + 1))
  }

  @Test("Number and words are centred on each other")
  func centred() throws {
    let layout = try #require(HeadlineLayout.big(mean, .normal, columns: 76, symbols: .braille))
    let marks = layout.marks(column: 10, row: 3)
    #expect(marks.first?.text?.origin == CellPoint(column: 10, row: 3))
    let words = try #require(marks.last?.textRectangle)
    #expect(words.top == 3 + BigType.normal.height)
    #expect(abs((words.left - 10) - (10 + layout.size.columns - words.right)) <= 1)
  }

  @Test("Where big type is too wide, or has no form for a sign, there is none")
  func notBig() {
    let width = BigType.normal.width(of: "0.3329")
    #expect(HeadlineLayout.big(mean, .normal, columns: width, symbols: .braille) != nil)
    #expect(HeadlineLayout.big(mean, .normal, columns: width - 1, symbols: .braille) == nil)
    #expect(
      HeadlineLayout.big(Headline("no form", captions: []), .normal, columns: 200, symbols: .braille) == nil)
  }

  @Test("On one line the words stand beside the number, as long as there is room")
  func plain() {
    #expect(
      texts(.plain(mean, columns: 80, symbols: .braille)) == ["0.3329", "nats, the mean loss of all points"])
    #expect(texts(.plain(mean, columns: 24, symbols: .braille)) == ["0.3329", "nats, the mean"])
    #expect(texts(.plain(mean, columns: 3, symbols: .braille)) == ["0.3329", "nats"])
    let layout = HeadlineLayout.plain(mean, columns: 24, symbols: .braille)
    #expect(layout.size == Size(columns: 21, rows: 1))
    #expect(layout.marks(column: 2, row: 1).last?.text?.origin == CellPoint(column: 9, row: 1))
  }

  @Test("Several numbers stand side by side with a gap, each an item of its own")
  func several() throws {
    let headline = Headline([
      .init("6", captions: ["● green"]), .init("4", captions: ["▲ red"], ink: .negative),
    ])
    let layout = try #require(HeadlineLayout.big(headline, .normal, columns: 76, symbols: .braille))
    let marks = layout.marks(column: 0, row: 0)
    #expect(Set(marks.map(\.id)).count == 4)
    #expect(marks.map(\.ink) == [.accent, .text, .negative, .text])
    let columns = marks.compactMap(\.text?.origin.column)
    #expect(columns[2] - columns[0] >= 5 + 4)
    #expect(layout.size.columns == 7 + 5 + 5)
  }

  @Test("The symbol of a class stands before its words, a blank between them", arguments: [true, false])
  func symbol(isBig: Bool) throws {
    let headline = Headline([.init("6", captions: ["green"], symbol: .positive)])
    let layout =
      isBig
      ? try #require(HeadlineLayout.big(headline, .normal, columns: 76, symbols: .braille))
      : HeadlineLayout.plain(headline, columns: 76, symbols: .braille)
    let marks = layout.marks(column: 4, row: 1)
    let words = try #require(marks.first { $0.text?.text == "green" }?.textRectangle)
    let glyph = String(SymbolSet.braille.glyph(.positive))
    let symbol = try #require(marks.first { $0.text?.text == glyph }?.textRectangle)
    #expect(symbol.left == words.left - 2 && symbol.top == words.top)
    #expect(symbol.left >= 4 && words.right <= 4 + layout.size.columns)
  }

  @Test("Between numbers of double size the gap is double, too")
  func doubleGap() throws {
    let headline = Headline([.init("2.30", captions: []), .init("0.11", captions: [])])
    let layout = try #require(HeadlineLayout.big(headline, .double, columns: 120, symbols: .braille))
    let numbers = BigType.double.width(of: "2.30") + BigType.double.width(of: "0.11")
    #expect(layout.size.columns == numbers + 10)
  }

  @Test("Number and words are spelled as the set does")
  func spelled() throws {
    let headline = Headline("∞", captions: ["σ"])
    #expect(texts(.plain(headline, columns: 40, symbols: .ascii)) == ["inf", "sigma"])
    let big = try #require(HeadlineLayout.big(headline, .normal, columns: 40, symbols: .ascii))
    #expect(texts(big) == ["∞", "sigma"])
  }
}
