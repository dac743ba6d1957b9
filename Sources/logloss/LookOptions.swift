import ArgumentParser
import Curses
import Drawing
import Explainer
import Words

/// How pictures are painted.
struct GlyphOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      wording("commands.look-options.glyphs"), valueName: wording("commands.look-options.glyphs-value")))
  var glyphs: GlyphChoice?
}

/// The set that the option, the environment or else the locale and the terminal ask for.
func chosenSymbols(_ option: GlyphChoice?, forTerminal: Bool) throws -> SymbolSet {
  SymbolSet.named(try glyphChoice(option).name ?? suitableSymbolSet(forTerminal: forTerminal))
}

private func glyphChoice(_ option: GlyphChoice?) throws -> GlyphChoice {
  try option ?? choice(named: "LOGLOSS_GLYPHS") ?? .auto
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
  @Option(
    help: ArgumentHelp(
      wording("commands.look-options.theme"), valueName: wording("commands.look-options.theme-value"))
  )
  var theme: ThemeChoice?
}

/// The theme that the option or the environment ask for, else the dark one.
func chosenTheme(_ option: ThemeChoice?) throws -> Theme {
  Theme.named(try themeChoice(option).name ?? .dark)
}

private func themeChoice(_ option: ThemeChoice?) throws -> ThemeChoice {
  try option ?? choice(named: "LOGLOSS_THEME") ?? ThemeChoice(name: .dark)
}

/// What the terminal has to say before the looks are settled: its background where a theme is to suit it, and how wide
/// it draws where symbols are to suit it, which those of seven bits do everywhere.
func openQuestions(theme: ThemeChoice?, glyphs: GlyphChoice?) throws -> Set<TerminalQuestion> {
  var questions: Set<TerminalQuestion> = []
  if try themeChoice(theme).name == nil { questions.insert(.background) }
  if try glyphChoice(glyphs).name == nil, suitableSymbolSet() != .ascii { questions.insert(.ambiguousWidth) }
  return questions
}

/// A theme, or the dark or the light one, whichever suits the terminal's background.
struct ThemeChoice: ExpressibleByArgument, CaseIterable {
  /// nil to ask the terminal.
  let name: Theme.Name?

  static let auto = ThemeChoice(name: nil)
  static let allCases = [auto] + Theme.Name.allCases.map { ThemeChoice(name: $0) }
  static var allValueStrings: [String] { allCases.map(\.text) }

  private var text: String { name?.rawValue ?? "auto" }

  fileprivate init(name: Theme.Name?) { self.name = name }

  init?(argument: String) {
    guard let choice = ThemeChoice.allCases.first(where: { $0.text == argument }) else { return nil }
    self = choice
  }
}

/// Whether pictures move: an option that stills them, the environment, or else yes.
func choosesMotion(isStilled: Bool) throws -> Bool {
  let choice: MotionChoice? = isStilled ? .off : try choice(named: "LOGLOSS_MOTION")
  return choice != .off
}

private enum MotionChoice: String, CaseIterable, ExpressibleByArgument { case on, off }

/// What a variable of the environment chooses, if it is set.
private func choice<Choice: ExpressibleByArgument>(named variable: String) throws -> Choice? {
  guard let text = environmentValue(variable) else { return nil }
  guard let choice = Choice(argument: text) else {
    let known = Choice.allValueStrings.joined(separator: ", ")
    throw ValidationError(
      wording(
        "commands.look-options.unknown-value",
        ["variable": variable, "text": String(text.map(printable)), "known": known]))
  }
  return choice
}
