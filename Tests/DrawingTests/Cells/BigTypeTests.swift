import Testing

@testable import Drawing

struct BigTypeTests {
  private static let characters = Array("0123456789.−-e?∞ GLOS")

  @Test("Every form is of one width in all its rows", arguments: characters, [BigType.normal, .double])
  func forms(character: Character, type: BigType) {
    let rows = type.rows(of: String(character))
    #expect(rows.count == type.height)
    #expect(Set(rows.map(\.count)) == [type.width(of: String(character))])
    #expect(rows.allSatisfy { $0.allSatisfy { $0 == "#" || $0 == " " } })
  }

  @Test("No two signs look the same, but the two minus signs and the letters that are digits")
  func distinct() {
    let signs = BigTypeTests.characters.filter { !"-OS".contains($0) }
    #expect(Set(signs.map { BigType.normal.rows(of: String($0)) }).count == signs.count)
    #expect(BigType.normal.rows(of: "-") == BigType.normal.rows(of: "−"))
  }

  @Test("Numbers as the program writes them can be shown; other words cannot")
  func showable() {
    #expect(["0.3329", "−12.5", "1.2e−7", "∞", "?", "10", "LOG LOSS", ""].allSatisfy(BigType.canShow))
    #expect(!BigType.canShow("1,5"))
    #expect(!BigType.canShow("nats"))
  }

  @Test(
    "A text is as wide as its rows, with a blank between its signs", arguments: ["0.3329", "1", "", "−∞"])
  func widths(text: String) {
    for type in [BigType.normal, .double] {
      #expect(type.rows(of: text).allSatisfy { $0.count == type.width(of: text) })
    }
  }

  @Test("Digits are five cells high, and the point takes less room than a digit")
  func proportions() {
    #expect(BigType.normal.height == 5)
    #expect(["0", "00", "0.0"].map(BigType.normal.width) == [5, 11, 14])
  }

  @Test("Type of double size is twice as high and wide, each dot a square of cells")
  func doubled() {
    let (normal, double) = (BigType.normal, BigType.double)
    #expect(double.height == 2 * normal.height)
    #expect(double.width(of: "0.3") == 2 * normal.width(of: "0.3"))
    for (index, row) in double.rows(of: "0.3").enumerated() {
      #expect(row == String(normal.rows(of: "0.3")[index / 2].flatMap { [$0, $0] }))
    }
  }
}
