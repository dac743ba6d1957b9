import Testing

@testable import Drawing

struct TableCellTests {
  /// The pieces of the entries of one column, each as its column and its text.
  private func pieces(_ entries: [Table.Entry], _ alignment: Table.Alignment, room: Int = 30) -> [String] {
    let table = Table(
      "t", columns: [.init(["title"], alignment)],
      rows: entries.enumerated().map { Table.Row($0, [$1]) })
    let columns = TableColumns(table, room: room, symbols: .braille)
    return zip(table.rows, entries).map { row, entry in
      columns.shown.flatMap { TableCell(entry, $0, row, columns, .braille).pieces }
        .map { "\($0.column)\($0.text)" }.joined(separator: " ")
    }
  }

  @Test("Words stand at the left, whole numbers at the right, others by their points")
  func alignments() {
    #expect(pieces(["one", "three"], .leading) == ["0one", "0three"])
    #expect(pieces(["1", "1000"], .trailing) == ["41", "11000"])
    #expect(pieces(["0.5", "−12.25", "3", "∞"], .decimal) == ["20.5", "0−12.25", "23", "2∞"])
  }

  @Test("Numbers that are narrower than their title stand at the right, below its end")
  func narrowNumbers() {
    #expect(pieces(["0.5", "12", "∞"], .decimal) == ["20.5", "112", "2∞"])
    #expect(pieces(["7", "12"], .decimal) == ["47", "312"])
    #expect(pieces(["7", "12"], .trailing) == ["47", "312"])
  }

  @Test("A symbol stands before its text; words without one keep its place free")
  func symbols() {
    #expect(pieces([.init(["red"], symbol: .negative), "none"], .leading) == ["0▲ 2red", "2none"])
    #expect(pieces([.init(["7"], symbol: .positive), "12"], .trailing) == ["2● 47", "312"])
  }

  @Test("Words that do not fit are cut with a sign, in the longest form that the column has room for")
  func cutting() {
    #expect(pieces([.init(["a long remark", "remark"])], .leading, room: 6) == ["0remark"])
    #expect(pieces(["a long remark"], .leading, room: 6) == ["0a lon…"])
  }

  @Test("A class's own ink stays, also in a row of another")
  func inks() throws {
    let entry = Table.Entry(["0.3"], ink: .positive)
    let row = Table.Row(0, [entry], emphasis: .muted)
    let columns = TableColumns(Table("t", columns: [.init([])], rows: [row]), room: 9, symbols: .braille)
    let column = try #require(columns.shown.first)
    #expect(TableCell(entry, column, row, columns, .braille).pieces.map(\.ink) == [.positive])
  }
}
