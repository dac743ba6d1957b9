import Testing

@testable import Drawing

struct TableTests {
  @Test("A plain text is an entry without symbol in the ink of its row")
  func literal() {
    let entry: Table.Entry = "0.5"
    #expect(entry == Table.Entry(["0.5"]) && entry.symbol == nil && entry.ink == nil)
  }

  @Test(
    "Rows take the ink of their emphasis",
    arguments: [(Table.Emphasis.plain, Ink.text), (.lit, .accent), (.muted, .muted)])
  func inks(emphasis: Table.Emphasis, ink: Ink) {
    #expect(Table.Row(0, [], emphasis: emphasis).ink == ink)
  }
}
