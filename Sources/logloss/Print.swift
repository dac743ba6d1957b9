import ArgumentParser
import Curses
import Doors
import Drawing
import Explainer
import Lessons
import SystemPackage
import Words

/// The steps as text.
struct Print: ExplainedCommand {
  static var examples: String { wording("commands.print.examples") }

  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: wording("commands.print.abstract"))

  @OptionGroup var subject: Subject
  @OptionGroup var themeOptions: ThemeOptions
  @OptionGroup var glyphOptions: GlyphOptions

  @Option(help: ArgumentHelp(wording("commands.print.size"), valueName: wording("commands.print.size-value")))
  var size: PageSize = PageSize(size: Size(columns: 80, rows: 24))

  @Option(
    help: ArgumentHelp(wording("commands.print.color"), valueName: wording("commands.print.color-value")))
  var color: ColorChoice = .auto

  @Flag(help: ArgumentHelp(wording("commands.print.plain")))
  var plain = false

  @Flag(help: ArgumentHelp(wording("commands.print.notes")))
  var notes = false

  @Flag(help: ArgumentHelp(wording("commands.print.no-answers")))
  var noAnswers = false

  func run() throws {
    try subject.checkNames()
    let symbols = try chosenSymbols(
      glyphOptions.glyphs, forTerminal: FileDescriptor.standardOutput.isTerminal)
    var settings = Settings(theme: try chosenTheme(themeOptions.theme), symbols: symbols)
    settings.colorDepth = color.isOn ? .full : .none
    let pages = try reporting {
      try checkSize()
      if let session = subject.session {
        let state = try SavedSession(path: session).state(settings, keepsTheme: themeOptions.theme != nil)
        return [printed(state, at: state.place)]
      }
      let data = subject.data
      let own = try data.read()
      let chapters = try subject.course.chapters(about: own?.data)
      let place = try subject.course.place(in: chapters)
      let state = try data.named {
        try State(chapters: chapters, settings: settings, sentence: sentence(for:))
      }
      let places = place.map { [$0] } ?? state.places
      let pages = places.map { printed(state, at: $0) }
      let reading = own.map { [plain ? plainText($0.sentence) : $0.sentence] } ?? []
      return reading + pages
    }
    try reporting { try writeOutput(pages.joined(separator: "\n\n")) }
  }

  /// A page, and what else is asked for.
  private func printed(_ state: State, at place: Place) -> String {
    ([page(of: state, at: place)] + noteLines(state, place)).joined(separator: "\n")
  }

  /// The notes under a page, where they are asked for and there are any.
  private func noteLines(_ state: State, _ place: Place) -> [String] {
    guard notes, let words = state.contents(at: place)?.notes, !words.isEmpty else { return [] }
    guard !plain else { return [plainText(wording("screen.notes.notes", ["notes": words]))] }
    let text = state.settings.symbols.text(wording("screen.notes.notes", ["notes": words]))
    return wrapped(text, columns: size.size.columns).map { String($0.map(printable)) }
  }

  private func checkSize() throws {
    guard size.size.columns >= smallestSize.columns, size.size.rows >= smallestSize.rows else {
      throw PageTooSmall(size: size.size)
    }
  }

  private func page(of state: State, at place: Place) -> String {
    let answered = !noAnswers
    guard plain else {
      return text(state.printedPage(at: place, size: size.size, answered: answered), state.settings.theme)
    }
    let step = StepInWords(state.printed(at: place, size: size.size, answered: answered))
    // A chapter is named where it begins, or where one step stands alone.
    let isFirst = place.step == 0 || subject.course.step != nil || subject.session != nil
    return ((isFirst ? [step.chapter] : []) + step.lines).joined(separator: "\n")
  }

  private func text(_ frame: Frame, _ theme: Theme) -> String {
    color.isOn ? frame.coloredText(theme: theme, depth: .full) : frame.plainText
  }
}

/// A size as it is typed: 80x24.
struct PageSize: ExpressibleByArgument {
  var size: Size

  init(size: Size) { self.size = size }

  init?(argument: String) {
    let parts = argument.lowercased().split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]) else { return nil }
    guard (0...1000).contains(columns), (0...1000).contains(rows) else { return nil }
    size = Size(columns: columns, rows: rows)
  }

  var defaultValueDescription: String { "\(size.columns)x\(size.rows)" }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case never, always, auto

  /// Colours by themselves only on a terminal whose user has not asked for none.
  var isOn: Bool {
    switch self {
    case .never: false
    case .always: true
    case .auto:
      FileDescriptor.standardOutput.isTerminal && environmentValue("NO_COLOR") == nil
        && environmentValue("TERM") != "dumb"
    }
  }
}
