import Drawing
import Explainer
import Testing

@testable import logloss

@Suite("What a terminal is asked of itself")
struct LookOptionsTests {
  private func questions(_ theme: String, _ glyphs: String) throws -> Set<TerminalQuestion> {
    let (theme, glyphs) = (ThemeChoice(argument: theme), GlyphChoice(argument: glyphs))
    #expect(theme != nil && glyphs != nil)
    return try openQuestions(theme: theme, glyphs: glyphs)
  }

  @Test("is its background where a theme is to suit it, and nothing where one was chosen")
  func background() throws {
    #expect(try questions("auto", "ascii") == [.background])
    for theme in Theme.Name.allCases { #expect(try questions(theme.rawValue, "ascii").isEmpty) }
  }

  @Test("is no width where symbols were chosen", arguments: SymbolSet.Name.allCases)
  func width(symbols: SymbolSet.Name) throws {
    #expect(try questions("dark", symbols.rawValue).isEmpty)
  }
}
