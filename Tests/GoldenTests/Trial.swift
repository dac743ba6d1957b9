import CrossEntropy
import Drawing
import Explainer
import Insight
import Lessons
import TestSupport

@testable import logloss

/// A page on which someone has experimented, or one about other data than the chapter's.
struct Trial: Sendable {
  let name: String
  let step: String
  var data: LessonData?
  var keys: [Key] = []

  static let all: [Trial] =
    changes
    + ["feature", "together", "stand", "losses", "mean"].map {
      Trial(name: "thousand-\($0)", step: $0, data: thousand)
    }
    + ["feature", "sigmoid", "together", "mean"].map {
      Trial(name: "predictions-\($0)", step: $0, data: predictions)
    }

  private static let changes = [
    Trial(name: "moved-point", step: "sigmoid", keys: Key.typed("e\t\t\t>>>>>>>>>> ")),
    Trial(name: "by-hand", step: "sigmoid", keys: Key.typed("ejlllljhh")),
    Trial(name: "by-hand-mean", step: "mean", keys: Key.typed("ejllllll")),
    Trial(name: "kept", step: "sigmoid", keys: Key.typed("e \t \t\t ")),
    Trial(name: "cursor", step: "labels", keys: Key.typed("e-lllll")),
    Trial(name: "probe", step: "penalty", keys: Key.typed("e") + Array(repeating: .left, count: 45)),
    Trial(name: "thousand-by-hand", step: "sigmoid", data: thousand, keys: Key.typed("elll ")),
    Trial(name: "predictions-recalibrated", step: "sigmoid", data: predictions, keys: Key.typed("ejhhh")),
    Trial(name: "certain-and-wrong", step: "losses", data: certainAndWrong, keys: Key.typed("\u{9}")),
    Trial(
      name: "one-point", step: "on-the-curve", data: predictions,
      keys: Key.typed("e-\t-\t-\t-\t-\t-\t-\t-\t-")),
  ]
}

extension Trial {
  /// A thousand points whose classes overlap.
  static let thousand: LessonData = {
    var generator = SplitMix64(seed: 7)
    let model = LogisticModel(weight: 1.3, bias: -0.4)
    return LessonData(
      .points,
      (0..<1_000).map { _ in
        let x = (0..<4).reduce(0.0) { sum, _ in sum + .random(in: -1.5...1.5, using: &generator) }
        let isPositive = Double.random(in: 0..<1, using: &generator) < model.probability(at: x)
        return Observation(x: (x * 1_000).rounded() / 1_000, label: isPositive ? .positive : .negative)
      })
  }()

  /// Predictions, two of them certain and right.
  static let predictions = LessonData(
    .predictions,
    zip([0, 0.02, 0.1, 0.3, 0.45, 0.55, 0.7, 0.9, 0.98, 1], [0, 0, 0, 1, 0, 1, 0, 1, 1, 1]).map {
      Observation(x: logit(ofProbability: $0), label: $1 == 1 ? .positive : .negative)
    })

  /// The same, the first of them certain and wrong.
  static let certainAndWrong: LessonData = {
    var observations = predictions.observations
    observations[0].label = .positive
    return LessonData(.predictions, observations)
  }()

  /// The state after the keys.
  func state() throws -> State {
    let chapters = try [Course.firstChapter()].map { chapter in data.map(chapter.told(with:)) ?? chapter
    }
    let first = try State(chapters: chapters, settings: Settings(hasMotion: false))
    guard let place = first.place(of: step) else { return first }
    var state = try State(
      chapters: chapters, place: place, settings: Settings(hasMotion: false), sentence: sentence(for:))
    for key in keys { if let action = state.meaning(of: key) { update(&state, action) } }
    return state
  }
}
