import ArgumentParser
import Drawing
import Explainer
import Insight
import Lessons

/// The lesson and the step that a command is about.
struct LessonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A chapter by name, or a lesson file of your own.", valueName: "name|file.yaml"))
  var lesson: String?

  @Option(
    help: ArgumentHelp("A step, by its number within the chapter or by its id.", valueName: "number|id"))
  var step: String?

  /// The chapters to begin with, and those that follow. One chapter is soon read: unless another is asked for, the
  /// rest can wait until the first page is on the screen.
  func course(about data: LessonData?) throws -> (first: [Chapter], later: [LaterChapter]) {
    let needsAll = lesson != nil || step.map { Int($0) == nil } == true
    guard !needsAll, let name = Library.names.first, let first = try Library.chapter(named: name) else {
      return (try chapters().map { $0.told(with: data) }, [])
    }
    let later = Library.names.dropFirst().map { name in
      LaterChapter(name) { try Library.chapter(named: name)?.told(with: data) }
    }
    return ([first.told(with: data)], later)
  }

  /// All chapters, or the one that `--lesson` names.
  func chapters() throws -> [Chapter] {
    guard let lesson else { return try Library.chapters() }
    if let file = LessonFile(lesson) { return [try file.chapter()] }
    guard let chapter = try Library.chapter(named: lesson) else { throw LessonOptions.noChapter(lesson) }
    return [chapter]
  }

  /// A lesson file or a chapter that comes with the program, with everything that is wrong with it.
  static func reading(_ lesson: String) throws -> LessonReading {
    if let file = LessonFile(lesson) { return try file.reading() }
    guard let reading = Library.reading(named: lesson) else { throw noChapter(lesson) }
    return reading
  }

  private static func noChapter(_ name: String) -> ValidationError {
    let known = Library.names.joined(separator: ", ")
    return ValidationError(
      "There is no chapter '\(name)'; known are \(known), and files whose names end in .yaml or .yml.")
  }

  /// The place that `--step` names in these chapters, or nil without one.
  func place(in chapters: [Chapter]) throws -> Place? {
    guard let step else { return nil }
    if let number = Int(step) {
      let count = chapters.first?.steps.count ?? 0
      guard (1...max(1, count)).contains(number) else {
        throw ValidationError("There is no step \(number); the chapter has steps 1 to \(count).")
      }
      return Place(step: number - 1)
    }
    guard let place = Place(ofStep: step, in: chapters) else {
      let nearest = nearestNames(to: step, among: chapters.flatMap(\.steps).map(\.id))
      throw ValidationError(
        "There is no step '\(step)'; nearest are \(nearest.joined(separator: ", ")), and logloss lesson lists all."
      )
    }
    return place
  }
}
