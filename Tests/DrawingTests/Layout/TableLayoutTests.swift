import Testing

@testable import Drawing

struct TableLayoutTests {
  private func placement(
    _ table: Table, _ columns: Int = 50, _ rows: Int = 9, _ symbols: SymbolSet = .braille
  )
    -> Placement
  {
    let area = CellRectangle(left: 0, top: 0, right: columns, bottom: rows)
    return Placement(marks: TableLayout(table, in: area, symbols: symbols).marks())
  }

  private func lines(_ table: Table, _ columns: Int = 50, _ rows: Int = 9, _ symbols: SymbolSet = .braille)
    -> [String]
  {
    placement(table, columns, rows, symbols).painted(columns, rows, symbols).lines
  }

  private func table(_ count: Int, lit: Int? = nil) -> Table {
    let rows = (0..<count).map {
      Table.Row(
        $0, ["\($0)", Table.Entry(["green"], symbol: .positive), "\(9 + $0).25"],
        emphasis: $0 == lit ? .lit : .plain)
    }
    let columns: [Table.Column] = [.init(["row"], .trailing), .init(["class"]), .init(["loss"], .decimal)]
    return Table("case", columns: columns, rows: rows + [.init(99, ["", "mean", "10.5"], total: true)])
  }

  @Test("Header, rule, rows, rule and total stand one under the other, numbers by their points")
  func parts() {
    #expect(
      lines(table(2, lit: 1), 31, 6) == [
        "    row    class       loss", "    ───────────────────────", "      0    ● green     9.25",
        "  ▸   1    ● green    10.25", "    ───────────────────────", "             mean     10.5",
      ])
  }

  @Test("A table without totals keeps its rule on the rows that it asks for")
  func noTotals() {
    var table = table(3)
    table.rows.removeLast()
    let rows = TableLayout.neededRows(table, columns: 31, symbols: .braille)
    #expect(rows == 5)
    #expect(lines(table, 31, rows)[1].contains("───"))
  }

  @Test("A short table spreads its rows where there is much room, and only there")
  func spaced() {
    // Header, two rules, three rows and the total are seven; two blank rows and two around them make eleven.
    let spaced = lines(table(3), 31, 11)
    #expect(spaced[3].contains("9.25") && spaced[5].contains("10.25") && spaced[7].contains("11.25"))
    let close = lines(table(3), 31, 10)
    #expect(close[3].contains("9.25") && close[4].contains("10.25"))
    #expect(TableLayout.usableRows(table(3), columns: 31, symbols: .braille) == 11)
    #expect(TableLayout.usableRows(table(20), columns: 31, symbols: .braille) == 24)
    // In a large window two blank rows, and wider gaps, fill more of the page.
    #expect(TableLayout.usableRows(table(3), columns: 150, symbols: .braille) == 13)
    let spread = lines(table(3), 150, 13)
    #expect(spread[3].contains("9.25") && spread[6].contains("10.25") && spread[9].contains("11.25"))
  }

  @Test("In seven bits it is the same")
  func ascii() {
    #expect(
      lines(table(2, lit: 1), 31, 6, .ascii)[2...3] == [
        "      0    o green     9.25", "  >   1    o green    10.25",
      ])
  }

  @Test("Rows that do not fit are counted, and the lit one stays in view")
  func window() {
    let top = lines(table(20), 50, 9)
    #expect(top.contains { $0.contains("… 16 more rows") } && top.last?.contains("mean") == true)
    let deep = lines(table(20, lit: 12), 50, 10)
    #expect(deep.contains { $0.contains("▸") && $0.contains("21.25") })
    #expect(deep.contains { $0.contains("above") } && deep.contains { $0.contains("more") })
  }

  @Test("The lines say how many rows there are above and below those in view", arguments: 6..<17)
  func counts(lit: Int) throws {
    let lines = lines(table(20, lit: lit), 50, 10)
    let items = lines.compactMap { line in
      line.contains("green") ? line.split(separator: " ").compactMap { Int($0) }.first : nil
    }
    let (first, last) = (try #require(items.first), try #require(items.last))
    #expect(items == Array(first...last))
    #expect(lines.contains { $0.contains("… \(first) above") })
    #expect(lines.contains { $0.contains("… \(19 - last) more") })
  }

  @Test("Rules give way where they alone would hide a row")
  func rulesOrRows() {
    let all = lines(table(4), 31, 6)
    #expect(!all.joined().contains("─") && !all.joined().contains("more") && all[5].contains("mean"))
    #expect(lines(table(4), 31, 8).filter { $0.contains("─") }.count == 2)
    #expect(lines(table(9), 31, 8).filter { $0.contains("─") }.count == 2)
  }

  @Test("Where rows are few the rules go first, then the header; the total stays")
  func fewRows() {
    let few = lines(table(20, lit: 7), 50, 5)
    #expect(!few.joined().contains("─") && few[0].contains("class") && few[4].contains("mean"))
    let two = lines(table(20, lit: 7), 50, 2)
    #expect(two[0].contains("class") == false && two[1].contains("mean"))
  }

  @Test("Every row is one mark with the role of the table and the item of the row")
  func identities() {
    let marks = placement(table(3)).marks
    #expect(marks.filter { $0.id.role == "case" }.map(\.id.item) == [0, 1, 2, 99])
    #expect(Set(marks.map(\.id)).count == marks.count)
  }

  @Test("A lit row is bold in the colour of what is lit, a muted one muted, its symbol dimmed")
  func emphasis() throws {
    var table = table(2, lit: 0)
    table.rows[1].emphasis = .muted
    let frame = placement(table, 31, 6).painted(31, 6)
    #expect(
      frame[2, 13].style == Style(.accent, bold: true) && frame[2, 11].style == Style(.positive, bold: true))
    #expect(frame[3, 13].style == Style(.muted) && frame[3, 11].style.ink == .positiveDimmed)
    #expect(frame[5, 13].style == Style(.text, bold: true))
  }

  @Test("Remarks are broken into lines under each other, and the next row stands below them")
  func wrapping() throws {
    let table = Table(
      "r", columns: [.init([]), .init([])],
      rows: [.init(0, ["a", "one two three four five six"]), .init(1, ["b", "seven"])], wrapsLastColumn: true)
    #expect(lines(table, 25, 3) == ["  a  one two three four", "     five six", "  b  seven"])
  }

  @Test("Where there is room, blank rows keep rows of several lines apart")
  func apart() {
    let table = Table(
      "r", columns: [.init([]), .init([])],
      rows: [.init(0, ["a", "one two three four five six"]), .init(1, ["b", "seven"])], wrapsLastColumn: true)
    #expect(lines(table, 25, 4) == ["  a  one two three four", "     five six", "", "  b  seven"])
  }

  @Test("Blank rows stand between the rows only: a rule or a count follows the last one at once")
  func apartFromTotals() {
    let remarks: [Table.Row] = [
      .init(0, ["a", "one two three four five six"]), .init(1, ["b", "seven"]),
      .init(2, ["c", "one two three four five six seven eight nine ten eleven twelve"]),
    ]
    func table(_ rows: ArraySlice<Table.Row>) -> Table {
      Table("r", columns: [.init([]), .init([])], rows: Array(rows), wrapsLastColumn: true)
    }
    let total = Table.Row(9, ["", "eight"], total: true)
    #expect(
      lines(table(remarks[..<2] + [total]), 25, 6) == [
        "  a  one two three four", "     five six", "", "  b  seven", "  ─────────────────────", "     eight",
      ])
    #expect(
      lines(table(remarks[...]), 25, 6) == [
        "  a  one two three four", "     five six", "", "  b  seven", "  … 1 more row", "",
      ])
  }

  @Test("The rows that a table needs are those that it takes", arguments: [30, 50, 90])
  func neededRows(columns: Int) {
    for table in [table(4), SampleScenes.remarkTable, SampleScenes.cases(12)] {
      let rows = TableLayout.neededRows(table, columns: columns, symbols: .braille)
      let lines = lines(table, columns, rows)
      #expect(!lines.joined().contains(" more"))
      #expect(lines.first?.isEmpty == false)
    }
  }

  @Test("New rows come one after the other, each as a whole, and old rows slide to their new places")
  func transition() throws {
    let (start, end) = (Scene([Panel("t", .table(table(2)))]), Scene([Panel("t", .table(table(5)))]))
    let motion = Motion(staggered: ["case"], spread: 0.8)
    let transition = Transition(from: start, to: end, motion: motion)
    let size = Size(columns: 60, rows: 20)
    func placed(_ time: Double) -> Placement { transition.placed(at: time, in: size, symbols: .braille) }
    #expect(placed(0) == start.placed(in: size, symbols: .braille))
    #expect(placed(1) == end.placed(in: size, symbols: .braille))
    let new = (0...40).map { instant in
      (2..<5).filter { placed(Double(instant) / 40).mark(MarkID("case", $0)) != nil }
    }
    #expect(new.reduce(into: []) { if $0.last != $1 { $0.append($1) } } == [[], [2], [2, 3], [2, 3, 4]])
    let shown = placed(0.5).painted(size: size, symbols: .braille).lines.filter { $0.contains("green") }
    #expect(shown.allSatisfy { $0.contains(".25") })
  }
}
