import CrossEntropy
import Lessons

/// An answer as its reader predicted it, judged by what was right at the time, and the words in which it was asked:
/// neither changes with the data.
struct Prediction: Sendable, Hashable {
  /// The question as it was asked.
  let ask: String
  /// The answer that was right, in the words of the scale.
  let rightWords: String
  let judged: JudgedForecast

  /// The probability that the right answer was given.
  var probability: Double { judged.forecast[judged.rightAnswer] }
}

extension [Prediction] {
  /// How good they are; nil of none.
  var score: ForecastScore? { ForecastScore(map(\.judged)) }
}

extension State {
  /// The prediction of this step's question, if its reader has made one.
  var prediction: Prediction? { step.flatMap { bench?.predictions[$0.id] } }

  /// The predictions of a chapter in the order of its steps, each with the index of its step.
  func predictions(of chapter: Int) -> [(step: Int, prediction: Prediction)] {
    guard chapters.indices.contains(chapter), benches.indices.contains(chapter) else { return [] }
    return chapters[chapter].steps.enumerated().compactMap { index, step in
      benches[chapter].predictions[step.id].map { (index, $0) }
    }
  }

  var hasPredictions: Bool { benches.contains { !$0.predictions.isEmpty } }

  /// Whether the page ends its chapter, and says how good the predictions of its questions were.
  var showsScore: Bool {
    guard let chapter, place.step == chapter.steps.count - 1, !hasOpenQuestion else { return false }
    return !predictions(of: place.chapter).isEmpty
  }

  /// A question that waits for its answer, and whose answers can be predicted.
  var openChoices: Question? {
    hasOpenQuestion ? question.flatMap { $0.choices.isEmpty ? nil : $0 } : nil
  }
}
