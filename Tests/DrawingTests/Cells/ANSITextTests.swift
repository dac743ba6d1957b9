import Testing

@testable import Drawing

struct ANSITextTests {
  private let escape = "\u{1B}["

  private func frame(_ parts: [(String, Style)], columns: Int = 6) -> Frame {
    var frame = Frame(size: Size(columns: columns, rows: 1))
    var column = 0
    for (text, style) in parts { column = frame.write(text, row: 0, column: column, style: style) }
    return frame
  }

  @Test("Plain text has one line a row, without trailing blanks or escape sequences")
  func plainText() {
    var frame = Frame(size: Size(columns: 6, rows: 3))
    frame.write("one", row: 0, column: 0, style: Style(.accent, bold: true))
    frame.write("two", row: 2, column: 1)
    #expect(frame.plainText == "one\n\n two")
  }

  @Test("Every line of coloured text ends as it began, without colours")
  func resetAtLineEnd() {
    let text = Frame(size: Size(columns: 3, rows: 2)).coloredText(theme: .dark, depth: .full)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasSuffix(escape + "0m") && $0.hasPrefix(escape + "0;") })
  }

  @Test("A change of look is said once, where it happens")
  func changes() {
    let frame = frame([("ab", Style(.text)), ("cd", Style(.accent))], columns: 4)
    let text = frame.coloredText(theme: .terminal, depth: .eight)
    #expect(text == "\(escape)0mab\(escape)0;1;35mcd\(escape)0m")
  }

  @Test("Styles of one look need no change between them")
  func equalLooks() {
    let frame = frame([("ab", Style(.text)), ("cd", Style(.muted))], columns: 4)
    #expect(frame.coloredText(theme: .dark, depth: .eight) == "\(escape)0;37;40mabcd\(escape)0m")
  }

  @Test("Eight colours have their short codes, the palette its indices")
  func codes() throws {
    let frame = frame([("x", Style(.positiveDimmed, on: .chrome))], columns: 1)
    let eight = frame.coloredText(theme: .dark, depth: .eight)
    #expect(eight == "\(escape)0;32;44mx\(escape)0m")
    let ink = try #require(Theme.dark.full.inks[.positiveDimmed])
    let ground = try #require(Theme.dark.full.grounds[.chrome])
    let full = frame.coloredText(theme: .dark, depth: .full)
    #expect(full == "\(escape)0;38;5;\(ink);48;5;\(ground)mx\(escape)0m")
  }

  @Test("Bold and reversed have their codes")
  func attributes() {
    let style = Style(.text, bold: true, reversed: true)
    let text = frame([("x", style)], columns: 1).coloredText(theme: .dark, depth: .none)
    #expect(text == "\(escape)0;1;7mx\(escape)0m")
  }

  @Test("A wide grapheme is written once")
  func wide() {
    let text = frame([("中x", Style())], columns: 3).coloredText(theme: .dark, depth: .none)
    #expect(text == "\(escape)0m中x\(escape)0m")
  }

  @Test("Coloured text without its escape sequences is the plain text", arguments: ColorDepth.allCases)
  func sameText(depth: ColorDepth) {
    let parts = [("one ", Style(.accent)), ("two", Style(.negative, on: .chrome))]
    let frame = frame(parts, columns: 7)
    let pieces = frame.coloredText(theme: .light, depth: depth).split(separator: "\u{1B}")
    let texts = pieces.map { $0.drop { $0 != "m" }.dropFirst() }
    #expect(texts.joined() == frame.plainText)
  }
}
