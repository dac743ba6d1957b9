import Testing

@testable import Drawing

struct FormulaLayoutTests {
  private func marks(
    _ terms: [Formula.Term], columns: Int = 60, rows: Int = 12, symbols: SymbolSet = .braille
  ) -> [PlacedMark] {
    let area = CellRectangle(left: 0, top: 0, right: columns, bottom: rows)
    return FormulaLayout(Formula(terms, spoken: ""), in: area, symbols: symbols).marks()
  }

  private func place(_ text: String, _ marks: [PlacedMark]) throws -> CellRectangle {
    try #require(marks.first { $0.text?.text == text }?.textRectangle)
  }

  @Test("Terms stand side by side, a blank between them, in the middle of the page")
  func middle() throws {
    let marks = marks([.init(0, ["loss"]), .init(1, ["="]), .init(2, ["0.3329"])])
    #expect(try place("loss", marks) == CellRectangle(left: 23, top: 5, right: 27, bottom: 6))
    #expect(try place("=", marks).left == 28)
    #expect(try place("0.3329", marks).left == 30)
  }

  @Test("Terms of several rows share one base line, their rows centred on each other")
  func baseLine() throws {
    let marks = marks([.init(0, ["loss ="]), .init(1, ["1", "───", "N"], baseline: 1)])
    let (left, bar) = (try place("loss =", marks), try place("───", marks))
    #expect(left.top == bar.top)
    #expect(try place("1", marks).top == bar.top - 1)
    #expect(
      try place("N", marks)
        == CellRectangle(
          left: bar.left + 1, top: bar.top + 1, right: bar.left + 2, bottom: bar.top + 2))
  }

  @Test("A formula that is too wide takes its shorter forms, then more lines")
  func narrow() throws {
    let terms: [Formula.Term] = [
      .init(0, ["the loss of a point"], compact: ["loss"]), .init(1, ["="]), .init(2, ["minus log p"]),
    ]
    #expect(try place("the loss of a point", marks(terms, columns: 33)).top == 5)
    let shorter = marks(terms, columns: 32)
    #expect(try place("loss", shorter).top == place("minus log p", shorter).top)
    let broken = marks(terms, columns: 12)
    #expect(try place("loss", broken).top == place("=", broken).top)
    #expect(try place("minus log p", broken).top > place("=", broken).top)
  }

  @Test("A lit term is accented and bold, another has its own ink")
  func lit() throws {
    let marks = marks([.init(0, ["a"], ink: .muted), .init(1, ["b"], ink: .muted, lit: true)])
    #expect(marks.map(\.ink) == [.muted, .accent])
    #expect(marks.map { $0.text?.isBold } == [false, true])
  }

  @Test("A caption stands under its term, beneath a brace as wide as the term")
  func captions() throws {
    let marks = marks([.init(0, ["y · log p(y)"], caption: ["green,", "y = 1"], captionSymbol: .positive)])
    let term = try place("y · log p(y)", marks)
    let brace = try place("╰──────────╯", marks)
    #expect((brace.left, brace.right, brace.top) == (term.left, term.right, term.top + 1))
    #expect(try place("green,", marks).top == brace.top + 1)
    #expect(try place("y = 1", marks).top == brace.top + 2)
  }

  @Test("The symbol of its class stands before a caption, in the colour of the class")
  func captionSymbol() throws {
    for (symbol, ink) in [(Symbol.positive, Ink.positive), (.negative, .negative), (.plain, .curve)] {
      let marks = marks([.init(0, ["y · log p(y)"], caption: ["class"], captionSymbol: symbol)])
      let glyph = String(SymbolSet.braille.glyph(symbol))
      let (sign, words) = (try place(glyph, marks), try place("class", marks))
      #expect((sign.left, sign.top) == (words.left - 2, words.top))
      #expect(marks.first { $0.text?.text == glyph }?.ink == ink)
    }
  }

  @Test("All parts have one role and identities of their own, and nothing touches")
  func parts() {
    for columns in [30, 45, 60, 80, 120] {
      let marks = marks(SampleScenes.formula.terms, columns: columns, rows: 24)
      #expect(marks.allSatisfy { $0.id.role == .formula && $0.layer == .text })
      #expect(Set(marks.map(\.id)).count == marks.count)
      let places = marks.compactMap(\.textRectangle)
      for (index, place) in places.enumerated() {
        #expect(places[..<index].allSatisfy { !$0.intersects(place) }, "\(columns): \(marks[index])")
      }
    }
  }

  @Test("In seven bits it is measured and written in seven bits")
  func ascii() throws {
    let marks = marks([.init(0, ["σ(z) ≤ ∞"], caption: ["…"])], symbols: .ascii)
    #expect(try place("sigma(z) <= inf", marks).left == 22)
    #expect(marks.allSatisfy { $0.text?.text.isPrintableASCII == true })
  }

  @Test("Without terms there is nothing")
  func empty() {
    #expect(marks([]).isEmpty)
  }
}
