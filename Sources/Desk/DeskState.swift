public import Drawing
import Explainer

/// The walkthrough as a desk has it.
public enum Link: Sendable, Hashable {
  /// There is none; perhaps a sentence says why there cannot be one.
  case none(reason: String?)
  /// There are several, by their names, and none was chosen.
  case several([String])
  /// One was called, and has not answered yet.
  case called
  /// It is followed.
  case following
  /// It has ended, or nothing more can be heard of it.
  case ended
  /// It has as many desks as it can have.
  case full
  /// It speaks another version of the protocol: another version of the program, whose name this is.
  case strange(program: String)
}

/// Everything that a desk remembers between two keys.
public struct DeskState: Sendable {
  /// The size of the window.
  public internal(set) var size: Size
  /// What pages are written with.
  public let symbols: SymbolSet
  /// How meanings are coloured.
  public internal(set) var theme: Theme
  /// How many colours the window has.
  public internal(set) var depth = ColorDepth.full
  /// What became of the walkthrough.
  public internal(set) var link = Link.none(reason: nil)
  /// Whether the user has left.
  public internal(set) var isFinished = false
  /// How the time is to be spent.
  let plan: Plan
  /// The course as far as it is known.
  var course = CourseOutline()
  /// What the walkthrough has told last.
  var page: ShowPage?
  /// In seconds that the machine has run.
  var now = 0.0
  /// The number of the last key that was passed on, and of the last that was done.
  var (sent, done) = (0, 0)
  /// When the walkthrough was asked for what it has not done yet.
  var askedAt: Double?
  /// The first row of the notes that is shown.
  var firstRow = 0
  /// The place that is being typed.
  var typed = ""
  /// Whether the keys are listed.
  var hasHelp = false

  /// A desk that has found nothing yet.
  public init(plan: Plan, theme: Theme, symbols: SymbolSet, size: Size = Size(columns: 80, rows: 24)) {
    (self.plan, self.theme, self.symbols, self.size) = (plan, theme, symbols, size)
  }

  /// Seconds that the walkthrough's clock shows.
  var elapsed: Double? { page.map { max(0, now - $0.clock.start) } }

  /// What this desk has room for.
  var wish: DeskWish {
    DeskWish(
      size: DeskLayout(size).picture.size, symbols: symbols.name, theme: theme.name, depth: depth)
  }

  /// Keys that the walkthrough has not done after this time are a sign that it was stopped.
  var isUnanswered: Bool { askedAt.map { now - $0 > 1 } ?? false }
}
