import ArgumentParser
import Drawing
import Explainer
import Insight
import Lessons
import Words

/// A lesson and a step in it, as they were asked for.
struct CourseChoice {
  /// A chapter by name, or a lesson file; nil for the whole course.
  var lesson: String?
  /// A number within the first chapter, a place such as 3.4, or an id.
  var step: String?

  /// The chapters that the chosen step needs, and those that follow. One chapter is soon read, so the rest can wait
  /// until the first page is on the screen.
  func course(about data: LessonData?) throws -> (first: [Chapter], later: [LaterChapter]) {
    if let lesson { return ([try CourseChoice.chapter(lesson).told(with: data)], []) }
    var names = Library.names[...]
    var first: [Chapter] = []
    while !hasStep(first), let name = names.popFirst() {
      if let chapter = try Library.chapter(named: name) { first.append(chapter.told(with: data)) }
    }
    return (
      first, names.map { name in LaterChapter(name) { try Library.chapter(named: name)?.told(with: data) } }
    )
  }

  /// The chosen lesson, or the whole course.
  func allChapters(about data: LessonData?) throws -> [Chapter] {
    guard lesson == nil else { return try course(about: data).first }
    return try Library.chapters().map { $0.told(with: data) }
  }

  /// The chapters that the chosen step needs, or all of them if none was chosen.
  func chapters(about data: LessonData?) throws -> [Chapter] {
    guard lesson == nil, step == nil else { return try course(about: data).first }
    return try Library.chapters().map { $0.told(with: data) }
  }

  /// Whether these chapters are enough. A number counts within the first.
  private func hasStep(_ chapters: [Chapter]) -> Bool {
    guard let step, Int(step) == nil else { return !chapters.isEmpty }
    if let place = Place(text: step) { return chapters.count > place.chapter }
    return chapters.last?.steps.contains { $0.id == step } == true
  }

  private static func chapter(_ lesson: String) throws -> Chapter {
    if let file = LessonFile(lesson) { return try file.chapter() }
    guard let chapter = try Library.chapter(named: lesson) else { throw noChapter(lesson) }
    return chapter
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
      wording("commands.course.no-chapter", ["name": name, "known": known]))
  }

  /// The place that `--step` names in these chapters, or nil without one.
  func place(in chapters: [Chapter]) throws -> Place? {
    guard let step else { return nil }
    if let number = Int(step) {
      let count = chapters.first?.steps.count ?? 0
      guard (1...max(1, count)).contains(number) else {
        throw ValidationError(
          wording("commands.course.no-step-number", ["number": "\(number)", "count": "\(count)"]))
      }
      return Place(step: number - 1)
    }
    if let place = Place(text: step) { return try checked(place, in: chapters) }
    guard let place = Place(ofStep: step, in: chapters) else {
      let nearest = nearestNames(to: step, among: chapters.flatMap(\.steps).map(\.id))
      throw ValidationError(
        wording("commands.course.no-step", ["step": step, "nearest": nearest.joined(separator: ", ")])
      )
    }
    return place
  }

  private func checked(_ place: Place, in chapters: [Chapter]) throws -> Place {
    guard chapters.indices.contains(place.chapter) else {
      throw ValidationError(
        wording(
          "commands.course.no-chapter-number",
          [
            "place": place.text, "number": "\(place.chapter + 1)",
            "chapters": Count(digits: chapters.count),
          ]))
    }
    let chapter = chapters[place.chapter]
    guard chapter.steps.indices.contains(place.step) else {
      throw ValidationError(
        wording(
          "commands.course.no-place",
          [
            "place": place.text, "chapter": "\(place.chapter + 1)",
            "steps": Count(digits: chapter.steps.count),
          ]))
    }
    return place
  }
}
