import ArgumentParser
import Curses
import Drawing

/// How pictures are painted.
struct GlyphOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Symbols of the pictures: auto, braille, blocks or ascii.", valueName: "set"))
  var glyphs: GlyphChoice?

  /// The set that the option, the environment or else the locale and the terminal ask for.
  var symbols: SymbolSet {
    get throws { SymbolSet.named(try choice.name ?? suitableSymbolSet()) }
  }

  private var choice: GlyphChoice {
    get throws {
      if let glyphs { return glyphs }
      guard let text = environmentValue("LOGLOSS_GLYPHS") else { return .auto }
      guard let choice = GlyphChoice(rawValue: text) else {
        throw ValidationError("LOGLOSS_GLYPHS is '\(text)'; it can be \(GlyphChoice.list).")
      }
      return choice
    }
  }
}

enum GlyphChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, braille, blocks, ascii

  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// nil to choose by locale and terminal.
  var name: SymbolSet.Name? { SymbolSet.Name(rawValue: rawValue) }
}

struct ThemeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Colours: dark, light or terminal.", valueName: "name"))
  var theme: String?

  /// The theme that the option or the environment ask for, else the dark one.
  var chosen: Theme {
    get throws {
      if let theme { return try named(theme, by: "--theme") }
      return try environmentValue("LOGLOSS_THEME").map { try named($0, by: "LOGLOSS_THEME") } ?? .dark
    }
  }

  private func named(_ name: String, by source: String) throws -> Theme {
    guard let theme = Theme.named(name) else {
      let known = Theme.all.map(\.name).joined(separator: ", ")
      throw ValidationError("\(source) is '\(name)'; it can be \(known).")
    }
    return theme
  }
}
