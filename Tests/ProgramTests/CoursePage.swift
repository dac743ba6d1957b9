import CrossEntropy
import Insight
import Lessons
import TestSupport

/// What only the page of one step of the first chapter shows.
struct CoursePage {
  let title: String
  /// As the title bar says it: 3/17.
  let place: String
  /// Its number in the chapter, from 1.
  let number: Int
  /// Whether it asks a question, which the first key answers.
  let asks: Bool

  /// All of the first chapter, in their order.
  static func all() throws -> [CoursePage] {
    let chapter = try Course.firstChapter()
    let context = PictureContext(facts: try Facts(chapter.data, Experiment(chapter.data)))
    return chapter.steps.enumerated().map { index, step in
      CoursePage(
        title: step.title.filled(context), place: "\(index + 1)/\(chapter.steps.count)", number: index + 1,
        asks: step.question != nil)
    }
  }

  /// The first page.
  static func first() throws -> CoursePage { try all()[0] }

  /// The page of a step by its id.
  static func named(_ id: String) throws -> CoursePage {
    guard let index = try Course.firstChapter().steps.firstIndex(where: { $0.id == id }) else {
      throw NotThere("step \(id)")
    }
    return try all()[index]
  }
}
