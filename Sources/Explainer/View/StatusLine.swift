import CrossEntropy
import Drawing
import Insight
import Lessons

/// Columns. In wider windows the type is likely too small to be read from the last row.
let widestWithoutRemark = 150
/// Stands for all keys that have no meaning of their own.
private let anyOther = "any other key"

extension State {
  /// The keys that matter now, from the tables that say what they do.
  var hints: [Hint] {
    if !typedNumber.isEmpty {
      let step = Hint("step \(typedNumber)", "of \(chapter?.steps.count ?? 0)")
      return [step] + hints([(.goToTypedStep, "go"), (.escape, "cancel")], KeyBinding.typing)
    }
    switch overlay {
    case .help: return hints(helpHints, KeyBinding.help)
    case .outline:
      return hints(
        [(.moveSelection(1), "choose"), (.chooseSelection, "go"), (.escape, "close"), (.askToQuit, "quit")],
        KeyBinding.outline)
    case .predictions:
      let scroll: [Offer] = lastPredictionRow > 0 ? [(.moveSelection(1), "scroll")] : []
      return hints([(.escape, "close")] + scroll + [(.askToQuit, "quit")], KeyBinding.predictions)
    case .testPage:
      return hints([(.nextTheme, "next theme")], KeyBinding.testPage)
        + [Hint(anyOther, "the walkthrough", .toggleTestPage)] + hints([(.askToQuit, "quit")], [])
    case nil:
      if answerScale != nil { return scaleHints }
      return greeting
        + (isExperimenting
          ? hints(experimentHints, KeyBinding.experiment + KeyBinding.page)
          : hints(pageHints, KeyBinding.training + KeyBinding.page))
    }
  }

  /// Told once, until the first key: in a window so wide the type is small.
  private var greeting: [Hint] {
    guard isGreeting, size.columns > widestWithoutRemark else { return [] }
    return [
      Hint(
        "\(size.columns) columns:",
        "before a class, enlarge the type until about \(smallestSize.columns + 20) are left")
    ]
  }

  private typealias Offer = (action: Action, words: String)

  private func hints(_ offers: [Offer], _ table: [KeyBinding]) -> [Hint] {
    offers.compactMap { offer in
      let keys = (table + KeyBinding.always).filter { $0.action == offer.action }.flatMap(\.keys)
      // While experimenting some keys of the page have another meaning.
      let key = keys.first { meaning(of: $0) == offer.action }
      return key.map { Hint($0.sign, offer.words, offer.action) }
    }
  }

  private var helpHints: [Offer] {
    let scroll: [Offer] = lastHelpRow > 0 ? [(.moveSelection(1), "scroll")] : []
    return [(.escape, "close")] + scroll + [(.askToQuit, "quit")]
  }

  private var scaleHints: [Hint] {
    let choose: [Offer] = (openChoices?.choices.count ?? 0) > 2 ? [(.chooseAnswer(1), "choose")] : []
    let table = KeyBinding.predicting + KeyBinding.page
    let move: [Offer] = [(.commitPrediction, "answer"), (.movePrediction(1, isFine: false), "move")]
    return hints(move + [(.escape, "leave")] + choose, table) + [Hint("0.6 60% 12/20", "type")]
      + hints([(.toggleHelp, "help"), (.askToQuit, "quit")], table)
  }

  private var stepOffers: [Offer] {
    var offers: [Offer] = []
    if hasOpenQuestion { offers.append((.next, "answer")) } else if hasNext { offers.append((.next, "next")) }
    if openChoices != nil { offers.append((.togglePrediction, "predict")) }
    if hasPrevious { offers.append((.back, "back")) }
    if showsScore { offers.append((.togglePrediction, "predictions")) }
    return offers
  }

  private var pageHints: [Offer] {
    var offers = stepOffers
    if autoPlay != nil { offers.append((.escape, "stop auto-play")) }
    if let play = trainingPlay {
      offers.append((.toggleTraining, play.isRunning ? "pause" : "run"))
      offers.append(play.isRunning ? (.changeTrainingSpeed(1), "faster") : (.stepTraining(1), "epoch"))
    }
    if step?.showsData == true, trainingPlay == nil {
      offers.append((.followNextPoint, followed == nil ? "point" : "next point"))
    }
    if followed != nil, autoPlay == nil { offers.append((.escape, "let go")) }
    if !controls.isEmpty { offers.append((.toggleExperiment, "experiment")) }
    return offers + [(.toggleOutline, "outline"), (.toggleHelp, "help"), (.askToQuit, "quit")]
  }

  /// Predictions are not fitted.
  private var refitWord: String { bench?.data.kind == .predictions ? "as given" : "fit" }

  private var experimentHints: [Offer] {
    var offers: [Offer] = [(.escape, "done")]
    if controls.isEmpty {
      offers += stepOffers
    } else {
      offers.append((.moveControl(1, isFine: false), "move"))
    }
    if controls.count > 1 { offers.append((.chooseControl(1), "choose")) }
    if controls.contains(.point) {
      offers += [
        (.followNextPoint, "point"), (.flipLabel, "flip"), (.addPoint, "add"), (.removePoint, "remove"),
      ]
    }
    if bench?.experiment.handSet != nil { offers.append((.refit, refitWord)) }
    if bench?.canUndo == true { offers.append((.undo, "undo")) }
    return offers + [(.toggleHelp, "help")]
  }
}
