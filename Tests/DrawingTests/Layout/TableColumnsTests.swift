import Testing

@testable import Drawing

struct TableColumnsTests {
  private func columns(_ table: Table, _ room: Int) -> TableColumns {
    TableColumns(table, room: room, symbols: .braille)
  }

  private let table = Table(
    "t",
    columns: [
      .init(["source"]), .init(["probability", "p"], .decimal), .init(["loss"], .decimal, optional: true),
    ],
    rows: [
      .init(0, [.init(["the second article", "article 2"]), "0.25", "12.5"]),
      .init(1, [.init(["a book", "book"]), "−3", "0.1234"]),
    ])

  @Test("A column is as wide as its widest entry or its title; decimal points have one place")
  func widths() {
    let columns = columns(table, 60)
    #expect(columns.shown.map(\.width) == [18, 11, 7])
    #expect(columns.shown[2].decimals == (2, 5))
    #expect(columns.width == 18 + 4 + 11 + 4 + 7)
  }

  @Test("Gaps shrink first, then the widest texts take a shorter form, then optional columns go")
  func narrowing() {
    #expect(columns(table, 40).width == 40)
    #expect(columns(table, 39).shown.map(\.form) == [1, 0, 0])
    #expect(columns(table, 30).shown.map(\.form) == [1, 1, 0])
    #expect(columns(table, 20).shown.map(\.index) == [0, 1])
  }

  @Test("Of several optional columns the last one goes first", arguments: [(30, 4), (20, 3), (14, 2)])
  func optional(room: Int, count: Int) {
    let table = Table(
      "t",
      columns: [
        .init(["first"]), .init(["second"], optional: true), .init(["third"]),
        .init(["fourth"], optional: true),
      ],
      rows: [.init(0, ["a", "b", "c", "d"])])
    let indices = [4: [0, 1, 2, 3], 3: [0, 1, 2], 2: [0, 2]]
    #expect(columns(table, room).shown.map(\.index) == indices[count])
  }

  @Test("Words are cut, numbers never: what has no room for its numbers goes, from the last")
  func cutting() {
    #expect(columns(table, 14).shown.map(\.width) == [7, 5])
    #expect(columns(table, 10).shown.map(\.width) == [9])
    #expect(columns(table, 3).shown.isEmpty)
    let numbers = Table("n", columns: [.init([], .trailing)], rows: [.init(0, ["12345"])])
    #expect(columns(numbers, 5).shown.count == 1 && columns(numbers, 4).shown.isEmpty)
  }

  @Test("The columns fit any room, and stand apart", arguments: 0...80)
  func anyRoom(room: Int) {
    for table in [table, SampleScenes.cases(12), SampleScenes.remarkTable] {
      let columns = columns(table, room)
      #expect(columns.width <= room)
      let pairs = zip(columns.shown, columns.shown.dropFirst())
      #expect(pairs.allSatisfy { $1.left - $0.left - $0.width >= 2 })
    }
  }

  @Test("The last column takes what the others leave where it wraps")
  func wrapping() throws {
    let last = try #require(columns(SampleScenes.remarkTable, 50).shown.last)
    #expect(last.left + last.width == 50)
  }

  @Test("Others are shortened before sentences become narrow columns")
  func shortenedForSentences() {
    let sentence = "one two three four five six seven eight"
    let table = Table(
      "r", columns: [.init([]), .init([])],
      rows: [.init(0, [Table.Entry(["mean log p = -0.3329", "-0.3329"]), Table.Entry([sentence])])],
      wrapsLastColumn: true)
    #expect(columns(table, 44).shown.map(\.form) == [0, 0])
    #expect(columns(table, 43).shown.map(\.form) == [1, 0])
  }

  @Test(
    "A number's parts meet at its decimal point",
    arguments: [("−12.5", 3, 2), ("7", 1, 0), ("", 0, 0), ("∞", 1, 0)])
  func parts(text: String, whole: Int, fraction: Int) {
    #expect(decimalParts(text) == (whole, fraction))
  }
}
