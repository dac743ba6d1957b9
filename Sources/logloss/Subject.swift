import ArgumentParser
import Drawing
import Explainer
import Lessons
import SystemPackage
import Words

/// What a walk or a printout is about: a lesson, a step, and the data that it is told with. Each has an option, and
/// each can be named without: a name says by itself what it is.
struct Subject: ParsableArguments {
  @Argument(
    help: ArgumentHelp(wording("commands.subject.names"), valueName: wording("commands.subject.names-value")),
    completion: .subject)
  var names: [String] = []

  @Option(
    name: .customLong("saved"),
    help: ArgumentHelp(wording("commands.subject.saved"), valueName: wording("commands.subject.saved-value")),
    completion: .file(extensions: ["yaml", "yml"]))
  var session: String?

  @OptionGroup var lessonOptions: LessonOptions
  @OptionGroup var ownData: OwnData

  /// Whether a chapter of the course was named without the option.
  private(set) var namesChapter = false

  private enum CodingKeys: CodingKey { case names, session, lessonOptions, ownData }

  var course: CourseChoice { lessonOptions.choice }
  /// The course to walk through. A chapter that is just named is where the whole course begins.
  var walkedCourse: CourseChoice {
    guard namesChapter, course.step == nil, let lesson = course.lesson,
      let chapter = Library.names.firstIndex(of: lesson)
    else { return course }
    return CourseChoice(step: Place(chapter: chapter).text)
  }
  var data: OwnDataChoice { ownData.choice }

  /// Whether anything is named, with an option or without.
  var isNamed: Bool {
    !names.isEmpty || session != nil || lessonOptions.lesson != nil || lessonOptions.step != nil
      || ownData.data != nil
  }

  /// Turns names into the options that they stand for. One that stands for none is left for ``checkNames()``: it may
  /// belong to an option that is not there, which argument-parser says only after this.
  mutating func validate() throws {
    var unknown: [String] = []
    for name in names {
      switch try meaning(of: name) {
      case .lesson:
        try choose(name, as: \.lessonOptions.lesson, wording("commands.subject.two-lessons"))
        namesChapter = LessonFile(name) == nil
      case .step: try choose(name, as: \.lessonOptions.step, wording("commands.subject.two-steps"))
      case .session: try choose(name, as: \.session, wording("commands.subject.two-sessions"))
      case .data: try choose(name, as: \.ownData.data, wording("commands.subject.two-data"))
      case nil: unknown.append(name)
      }
    }
    names = unknown
    if session != nil, lessonOptions.lesson != nil || lessonOptions.step != nil || ownData.data != nil {
      throw ValidationError(wording("commands.subject.session-alone"))
    }
    try ownData.checkUse()
  }

  /// Refuses a name that stands for nothing.
  func checkNames() throws {
    if let name = names.first { throw try unknown(name) }
  }

  private mutating func choose(
    _ name: String, as option: WritableKeyPath<Subject, String?>, _ refusal: String
  ) throws {
    guard self[keyPath: option] == nil else { throw ValidationError(refusal) }
    self[keyPath: option] = name
  }

  private enum Meaning { case lesson, step, data, session }

  /// What a name stands for: a file that is there, else a step, else a chapter; nil for nothing.
  private func meaning(of name: String) throws -> Meaning? {
    if isFile(name) {
      if SavedSession.isSession(name) { return .session }
      return LessonFile(name) == nil ? .data : .lesson
    }
    if Int(name) != nil || Place(text: name) != nil { return .step }
    if try steps().contains(name) { return .step }
    if Library.names.contains(name) || LessonFile(name) != nil { return .lesson }
    // No id of a step has a point or a slash in it.
    if name == "-" || name.contains(where: { "./".contains($0) }) || FilePath(name).isThere { return .data }
    // A lesson file has steps of its own, and says where it has none of that name.
    if let lesson = lesson, LessonFile(lesson) != nil { return .step }
    return nil
  }

  private func isFile(_ name: String) -> Bool {
    // What cannot be looked at is none that is there.
    (try? FilePath(name).stat().type).map { $0 != .directory } ?? false
  }

  private func steps() throws -> [String] { try Library.chapters().flatMap(\.steps).map(\.id) }

  /// The lesson that was asked for, by the option or by a name.
  private var lesson: String? { lessonOptions.lesson ?? names.first { LessonFile($0) != nil } }

  private func unknown(_ name: String) throws -> ValidationError {
    let commands = LogLoss.commandNames
    if commands.contains(name) {
      return ValidationError(wording("commands.subject.late-command", ["command": name]))
    }
    let nearest = nearestNames(to: name, among: commands + Library.names + (try steps()))
    return ValidationError(
      wording("commands.subject.unknown", ["name": name, "nearest": nearest.joined(separator: ", ")]))
  }
}
