import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// Data for experiments.
enum Samples {
  static let predictions = LessonData(
    .predictions,
    zip([-Double.infinity, -2, -1, 0.5, 1, 3, .infinity], [0, 0, 1, 0, 1, 1, 1]).map {
      Observation(x: $0, label: $1 == 1 ? .positive : .negative)
    })

  static let separable = LessonData(
    .points,
    zip([-2, -1, 1, 2], [0, 0, 1, 1]).map { Observation(x: $0, label: $1 == 1 ? .positive : .negative) })

  static func points(_ count: Int) -> LessonData {
    LessonData(
      .points,
      (0..<count).map {
        Observation(x: Double($0) / 8, label: $0 % 3 == 0 || $0 > count / 2 ? .positive : .negative)
      })
  }
}

extension State {
  /// The first chapter about other data, without motion, at a step.
  static func about(_ data: LessonData, _ id: String) throws -> State {
    let chapters = try firstChapter().map { $0.told(with: data) }
    return try State(
      chapters: chapters, place: still(id).place, settings: Settings(hasMotion: false))
  }

  /// Experimenting at a step of the first chapter.
  static func experimenting(_ id: String) throws -> State { try still(id).after("e") }

  func after(_ keys: [Key]) -> State { keys.reduce(self) { $0.after($1) } }

  /// The state after an action that no key stands for.
  func after(_ action: Action) -> State {
    var state = self
    update(&state, action)
    return state
  }

  /// A key after a pause, so that it is not part of what went before.
  func afterPause(_ key: Key) -> State { after(.timePassed(2)).after(key) }

  var facts: Facts {
    get throws { try #require(bench).facts }
  }

  /// The x of a point as it is now; nil if there is none.
  func x(_ item: Int) -> Double? { bench?.facts.point(item)?.x }
}

extension State {
  /// Whether that is said on a page that has room for all that is said.
  func says(_ words: String) -> Bool {
    // During an experiment only the first sentence is shown.
    let page = view(after(.escape, .escape), Size(columns: 80, rows: 40)).lines.joined(separator: " ")
    return page.split(separator: " ").joined(separator: " ").contains(words)
  }
}
