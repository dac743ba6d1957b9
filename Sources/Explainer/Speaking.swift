import CrossEntropy
import Insight
import Lessons
import Numerals
import Words

/// What a door without a page asks of the state, and does for it.
extension State {
  /// Saves where that was asked for. What else was asked for only a screen can do.
  package mutating func save(with write: (Saving) -> SaveOutcome) {
    defer { request = nil }
    if case .save(let saving) = request { update(&self, .saved(write(saving))) }
  }

  /// The actions that lead to a place, or to the nearest that there is: those of somebody who chooses it in the outline.
  package func actions(to target: Place) -> [Action] {
    let all = places
    guard let here = all.firstIndex(of: place), let there = all.firstIndex(of: clamped(target)) else {
      return []
    }
    return leavingActions + [.toggleOutline, .moveSelection(there - here), .chooseSelection]
  }

  /// The actions that close whatever lies over the page.
  package var leavingActions: [Action] { overlay == nil ? [] : [.escape] }

  /// Whether the scale of a question is open.
  package var isPredicting: Bool { answerScale != nil }

  /// Whether something lies over the page.
  package var hasOverlay: Bool { overlay != nil }

  /// The point that is followed, by its number from 1; nil where none is.
  package var followedNumber: Int? {
    step?.showsData == true ? bench?.facts.point(followed).map { $0.item + 1 } : nil
  }

  /// Whether points can be moved one by one at this step.
  package var canMovePoints: Bool { controls.contains(.point) }

  /// Whether something is being changed.
  package var isChanging: Bool { isExperimenting }

  /// How many answers the open question has; 0 where there is none to predict.
  package var openAnswerCount: Int { openChoices?.choices.count ?? 0 }

  /// What is trained at this step has come so far; nil where nothing is.
  package var epoch: Int? { trainingPlay?.session.epoch }

  /// How good the predictions were, and each of them; empty where there are none.
  package var predictionTexts: [String] {
    let all = chapters.indices.flatMap { predictions(of: $0).map(\.prediction) }
    guard !all.isEmpty else { return [] }
    let rows = chapters.indices.flatMap { chapter in
      predictions(of: chapter).map { entry in
        wording(
          "screen.predictions.spoken",
          [
            "place": Place(chapter: chapter, step: entry.step).text, "question": entry.prediction.ask,
            "answer": entry.prediction.rightWords, "p": probabilityText(entry.prediction.probability, 2),
            "loss": lossText(entry.prediction.judged.loss, settings.unit), "unit": settings.unit.name,
          ])
      }
    }
    return sentences(in: all.scoreSentence(settings.unit)) + rows
  }
}
