import CrossEntropy
import Drawing
import Insight
import Lessons
import Words

/// Columns. In wider windows the type is likely too small to be read from the last row.
let widestWithoutRemark = 150
/// Stands for all keys that have no meaning of their own.
private let anyOther = wording("screen.status.any-other-key")

extension State {
  /// The keys that matter now, from the tables that say what they do.
  var hints: [Hint] {
    if !typedNumber.isEmpty {
      let step = Hint(
        wording("screen.status.step", ["number": typedNumber]),
        wording("screen.status.of", ["count": "\(stepCount(ofChapter: typedPlace?.chapter))"]))
      return [step]
        + hints(
          [(.goToTypedStep, wording("screen.status.go")), (.escape, wording("screen.status.cancel"))],
          KeyBinding.typing)
    }
    switch overlay {
    case .help: return hints(helpHints, KeyBinding.help)
    case .outline:
      return hints(
        [
          (.moveSelection(1), wording("screen.status.choose")),
          (.chooseSelection, wording("screen.status.go")), (.escape, wording("screen.status.close")),
          (.askToQuit, wording("screen.status.quit")),
        ],
        KeyBinding.outline)
    case .predictions:
      let scroll: [Offer] =
        lastPredictionRow > 0 ? [(.moveSelection(1), wording("screen.status.scroll"))] : []
      return hints(
        [(.escape, wording("screen.status.close"))] + scroll + [(.askToQuit, wording("screen.status.quit"))],
        KeyBinding.predictions)
    case .search(let search):
      let choose: [Offer] =
        search.hits.isEmpty
        ? []
        : [
          (.chooseSelection, wording("screen.status.go")),
          (.moveSelection(1), wording("screen.status.choose")),
        ]
      return hints(choose + [(.escape, wording("screen.status.close"))], KeyBinding.search)
    case .testPage:
      return hints([(.nextTheme, wording("screen.status.next-theme"))], KeyBinding.testPage)
        + [Hint(anyOther, wording("screen.status.the-walkthrough"), .toggleTestPage)]
        + hints([(.askToQuit, wording("screen.status.quit"))], [])
    case nil:
      if answerScale != nil { return scaleHints }
      if numberField != nil {
        return hints(
          [(.commitNumber, wording("screen.status.set")), (.escape, wording("screen.status.cancel"))],
          KeyBinding.numberField)
      }
      return greeting
        + (isExperimenting
          ? hints(experimentHints, KeyBinding.experiment + KeyBinding.page)
          : hints(pageHints, KeyBinding.training + KeyBinding.page))
    }
  }

  private func stepCount(ofChapter index: Int?) -> Int {
    guard let index, chapters.indices.contains(index) else { return 0 }
    return chapters[index].steps.count
  }

  /// Told once, until the first key: in a window so wide the type is small.
  private var greeting: [Hint] {
    guard isGreeting, size.columns > widestWithoutRemark else { return [] }
    return [
      Hint(
        wording("screen.status.columns", ["columns": "\(size.columns)"]),
        wording("screen.status.enlarge-type", ["columns": "\(smallestSize.columns + 20)"]))
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
    let scroll: [Offer] = lastHelpRow > 0 ? [(.moveSelection(1), wording("screen.status.scroll"))] : []
    return [(.escape, wording("screen.status.close"))] + scroll + [
      (.askToQuit, wording("screen.status.quit"))
    ]
  }

  private var scaleHints: [Hint] {
    let choose: [Offer] =
      (openChoices?.choices.count ?? 0) > 2 ? [(.chooseAnswer(1), wording("screen.status.choose"))] : []
    let table = KeyBinding.predicting + KeyBinding.page
    let move: [Offer] = [
      (.commitPrediction, wording("screen.status.answer")),
      (.movePrediction(1, isFine: false), wording("screen.status.move")),
    ]
    return hints(move + [(.escape, wording("screen.status.leave"))] + choose, table) + [
      Hint("0.6 60% 12/20", wording("screen.status.type"))
    ]
      + hints(
        [(.toggleHelp, wording("screen.status.help")), (.askToQuit, wording("screen.status.quit"))], table)
  }

  private var stepOffers: [Offer] {
    var offers: [Offer] = []
    if hasOpenQuestion {
      offers.append((.next, wording("screen.status.answer")))
    } else if hasNext {
      offers.append((.next, wording("screen.status.next")))
    }
    if openChoices != nil { offers.append((.togglePrediction, wording("screen.status.predict"))) }
    if hasPrevious { offers.append((.back, wording("screen.status.back"))) }
    if showsScore { offers.append((.togglePrediction, wording("screen.status.predictions"))) }
    return offers
  }

  private var pageHints: [Offer] {
    var offers = stepOffers
    if autoPlay != nil { offers.append((.escape, wording("screen.status.stop-auto-play"))) }
    if let play = trainingPlay {
      offers.append(
        (.toggleTraining, play.isRunning ? wording("screen.status.pause") : wording("screen.status.run")))
      offers.append(
        play.isRunning
          ? (.changeTrainingSpeed(1), wording("screen.status.faster"))
          : (.stepTraining(1), wording("screen.status.epoch")))
    }
    if step?.showsData == true, trainingPlay == nil {
      offers.append(
        (
          .followNextPoint,
          followed == nil ? wording("screen.status.point") : wording("screen.status.next-point")
        ))
    }
    if followed != nil, autoPlay == nil { offers.append((.escape, wording("screen.status.let-go"))) }
    if !controls.isEmpty { offers.append((.toggleExperiment, wording("screen.status.experiment"))) }
    return offers + [
      (.toggleOutline, wording("screen.status.outline")), (.toggleHelp, wording("screen.status.help")),
      (.askToQuit, wording("screen.status.quit")),
    ]
  }

  /// Predictions are not fitted.
  private var refitWord: String {
    bench?.data.kind == .predictions ? wording("screen.status.as-given") : wording("screen.status.fit")
  }

  private var experimentHints: [Offer] {
    var offers: [Offer] = [(.escape, wording("screen.status.done"))]
    if controls.isEmpty {
      offers += stepOffers
    } else {
      offers.append((.moveControl(1, isFine: false), wording("screen.status.move")))
    }
    if !controls.isEmpty { offers.append((.openNumberField, wording("screen.status.number"))) }
    if controls.count > 1 { offers.append((.chooseControl(1), wording("screen.status.choose"))) }
    if controls.contains(.point) {
      offers += [
        (.followNextPoint, wording("screen.status.point")), (.flipLabel, wording("screen.status.flip")),
        (.addPoint, wording("screen.status.add")), (.removePoint, wording("screen.status.remove")),
      ]
    }
    if bench?.experiment.handSet != nil { offers.append((.refit, refitWord)) }
    if bench?.canUndo == true { offers.append((.undo, wording("screen.status.undo"))) }
    return offers + [(.toggleHelp, wording("screen.status.help"))]
  }
}
