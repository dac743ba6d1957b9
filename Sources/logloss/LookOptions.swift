public import ArgumentParser
import Curses
public import Drawing

/// How pictures are painted.
struct GlyphOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Symbols of the pictures; auto asks the locale and the terminal.", valueName: "set"))
  var glyphs: GlyphChoice?
}

/// The set that the option, the environment or else the locale and the terminal ask for.
func chosenSymbols(_ option: GlyphChoice?, forTerminal: Bool) throws -> SymbolSet {
  let choice = try option ?? choice(named: "LOGLOSS_GLYPHS") ?? .auto
  return SymbolSet.named(choice.name ?? suitableSymbolSet(forTerminal: forTerminal))
}

/// A set of symbols, or the one that suits the locale and the terminal.
struct GlyphChoice: ExpressibleByArgument, CaseIterable {
  /// nil to choose by locale and terminal.
  let name: SymbolSet.Name?

  static let auto = GlyphChoice(name: nil)
  static let allCases = [auto] + SymbolSet.Name.allCases.map { GlyphChoice(name: $0) }
  static var allValueStrings: [String] { allCases.map(\.text) }

  private var text: String { name?.rawValue ?? "auto" }

  private init(name: SymbolSet.Name?) { self.name = name }

  init?(argument: String) {
    guard let choice = GlyphChoice.allCases.first(where: { $0.text == argument }) else { return nil }
    self = choice
  }
}

struct ThemeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Colours.", valueName: "name"))
  var theme: Theme.Name?
}

/// The theme that the option or the environment ask for, else the dark one.
func chosenTheme(_ option: Theme.Name?) throws -> Theme {
  Theme.named(try option ?? choice(named: "LOGLOSS_THEME") ?? .dark)
}

extension Theme.Name: ExpressibleByArgument {}

/// What a variable of the environment chooses, if it is set.
private func choice<Choice: ExpressibleByArgument>(named variable: String) throws -> Choice? {
  guard let text = environmentValue(variable) else { return nil }
  guard let choice = Choice(argument: text) else {
    let known = Choice.allValueStrings.joined(separator: ", ")
    throw ValidationError("\(variable) is '\(text)'; it can be \(known).")
  }
  return choice
}
