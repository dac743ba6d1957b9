public import ArgumentParser
public import Doors
import Drawing
import Explainer
import Lessons
import SystemPackage
import Words

/// The steps as files for other programs.
struct Export: ExplainedCommand {
  static var examples: String { wording("commands.export.examples") }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: wording("commands.export.abstract"),
    discussion: wording("commands.export.discussion"))

  @Argument(
    help: ArgumentHelp(wording("commands.export.target"), valueName: wording("commands.export.target-value")),
    completion: .exportFile)
  var target: String

  @OptionGroup var subject: Subject

  @Option(help: ArgumentHelp(wording("commands.export.theme"), valueName: "auto|dark|light"))
  var theme = VectorTheme.auto

  @Flag(help: ArgumentHelp(wording("commands.export.notes")))
  var notes = false

  @Flag(help: ArgumentHelp(wording("commands.export.no-answers")))
  var noAnswers = false

  @Flag(help: ArgumentHelp(wording("commands.export.moving")))
  var moving = false

  @Option(help: ArgumentHelp(wording("commands.export.cast-version"), valueName: "2|3"))
  var castVersion: CastVersion?

  @Flag(help: ArgumentHelp(wording("commands.export.force")))
  var force = false

  func validate() throws {
    guard let format = ExportFormat(target) else {
      throw ValidationError(wording("commands.export.unknown-ending", ["name": target]))
    }
    switch (format, subject.course.step) {
    // A session has a step of its own.
    case (.picture, nil) where subject.session == nil:
      throw ValidationError(wording("commands.export.needs-step"))
    case (.pictures, let step?), (.handout, let step?), (.recording, let step?):
      throw ValidationError(wording("commands.export.one-step", ["step": step]))
    case (.picture, _), (.pictures, nil), (.handout, nil), (.recording, nil): break
    }
    if notes || noAnswers, format != .handout {
      throw ValidationError(wording("commands.export.handout-alone"))
    }
    if moving, format != .picture {
      throw ValidationError(wording("commands.export.picture-alone"))
    }
    if castVersion != nil, format != .recording {
      throw ValidationError(wording("commands.export.recording-alone"))
    }
  }

  func run() throws {
    try subject.checkNames()
    guard let format = ExportFormat(target) else { return }
    let said = try reporting {
      let (state, place, reading) = try opened(Settings(theme: .named(theme == .light ? .light : .dark)))
      let isPicture = format == .picture
      let count = try write(format, of: state, at: isPicture ? [place].compactMap(\.self) : state.places)
      let written = wording("commands.export.written", ["files": Count(digits: count), "name": target])
      return [reading, written].compactMap(\.self)
    }
    try reporting { try writeOutput(printableLines(said.joined(separator: "\n"))) }
  }

  /// What is exported, the step that was asked for, and what was read for it.
  private func opened(_ settings: Settings) throws -> (State, Place?, String?) {
    if let session = subject.session {
      let state = try SavedSession(path: session).state(settings, keepsTheme: true)
      return (state, state.place, nil)
    }
    let own = try subject.data.read()
    let chapters = try subject.course.chapters(about: own?.data)
    let place = try subject.course.place(in: chapters)
    let state = try subject.data.named {
      try State(chapters: chapters, settings: settings, sentence: sentence(for:))
    }
    return (state, place, own?.sentence)
  }

  /// Writes what was asked for; says how many files that are.
  private func write(_ format: ExportFormat, of state: State, at places: [Place]) throws -> Int {
    let files = ExportedFiles(replacesFiles: force)
    switch format {
    case .picture:
      for place in places {
        guard let page = state.contents(at: place) else { continue }
        try files.write(moving ? movement(of: state, to: page) : page.drawing(theme), to: path)
      }
    case .pictures:
      let drawings = places.compactMap(state.contents).map {
        (name: $0.id + ".svg", text: $0.drawing(theme))
      }
      try files.write(drawings, intoFolder: path)
      return drawings.count
    case .handout: try files.write(handout(of: state), to: path)
    case .recording:
      let title = Handout.title(state.chapters.map(\.title))
      let recording = Recording(state, size: Size(columns: 80, rows: 24), title: title)
      try files.write(recording.text(castVersion ?? .three), to: path)
    }
    return 1
  }

  private func movement(of state: State, to page: PageContents) -> String {
    let before = state.places.firstIndex(of: page.place).flatMap { $0 > 0 ? state.places[$0 - 1] : nil }
    return MovingPicture(to: page, from: before.flatMap(state.contents)).document(theme)
  }

  private var path: FilePath { FilePath(target) }

  private func handout(of state: State) -> String {
    let parts = state.chapters.enumerated().map { index, chapter in
      let pages = state.places.filter { $0.chapter == index }.compactMap(state.contents)
      return Handout.Part(title: chapter.title, pages: pages)
    }
    return Handout(parts, Handout.Choice(hasNotes: notes, hasAnswers: !noAnswers, theme: theme)).document
  }
}

/// What is written, as the name of a file says.
enum ExportFormat {
  /// The picture of a step.
  case picture
  /// A folder of them.
  case pictures
  /// A page to read, to print and to step through.
  case handout
  /// What plays by itself.
  case recording

  /// nil where the name says none.
  init?(_ name: String) {
    let name = name.lowercased()
    if name.hasSuffix("/") {
      self = .pictures
    } else if name.hasSuffix(".svg") {
      self = .picture
    } else if name.hasSuffix(".html") || name.hasSuffix(".htm") {
      self = .handout
    } else if name.hasSuffix(".cast") {
      self = .recording
    } else {
      return nil
    }
  }
}

extension VectorTheme: ExpressibleByArgument {}

extension CastVersion: ExpressibleByArgument {}
