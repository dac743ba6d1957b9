import CrossEntropy
import Insight
import Lessons
import Numerals
import Words

/// What an experiment has done to the loss.
struct LossChange {
  private let origin: ModelOrigin
  private let loss: String
  private let unit: String
  /// Where probabilities were clipped, in parentheses; else empty.
  private let clip: String
  private let start: String
  private let sinceStart: String
  /// The loss of the fit and what a model set by hand adds to it; nil where there is none to compare with.
  private let fit: (loss: String, change: String)?

  init(_ facts: Facts, start: Double, unit: LossUnit) {
    func text(_ nats: Double) -> String { fixed(unit.value(fromNats: nats), 4) }
    func change(from nats: Double) -> String {
      let difference = facts.summary.meanLoss - nats
      // Both may be infinite.
      if difference.isNaN { return "±0" }
      let shown = text(difference)
      return shown.hasPrefix("−") ? shown : "+" + shown
    }
    origin = facts.origin
    loss = text(facts.summary.meanLoss)
    self.unit = unit.name
    clip = facts.clip.map { wording("screen.experiments.p-clipped-at", ["bound": trimmed($0, 4)]) } ?? ""
    self.start = text(start)
    sinceStart = change(from: start)
    fit = facts.origin == .byHand ? facts.fitted.map { (text($0.meanLoss), change(from: $0.meanLoss)) } : nil
  }

  /// Where the model comes from, what its loss is and by how much it changed, the longest form first.
  var forms: [String] {
    guard let fit else { return [sinceTheStart, brief] }
    return [
      wording(
        "screen.experiments.by-hand-against-both",
        [
          "loss": loss, "unit": unit, "clip": clip, "change": fit.change, "fit": fit.loss,
          "since start": sinceStart, "start": start,
        ]),
      wording(
        "screen.experiments.by-hand-against-fit",
        ["loss": loss, "clip": clip, "change": fit.change, "fit": fit.loss]),
      wording(
        "screen.experiments.by-hand-against-fit-short",
        ["loss": loss, "clip": clip, "change": fit.change, "fit": fit.loss]),
      brief,
    ]
  }

  private var sinceTheStart: String {
    wording(
      "screen.experiments.since-start",
      [
        "origin": origin.words, "loss": loss, "unit": unit, "clip": clip, "change": sinceStart,
        "start": start,
      ])
  }

  private var brief: String {
    wording(
      "screen.experiments.change", ["origin": origin.words, "loss": loss, "clip": clip, "change": sinceStart])
  }
}

extension ModelOrigin {
  /// Where a model comes from, at the beginning of a line.
  fileprivate var words: String {
    switch self {
    case .fitted: wording("screen.experiments.fitted")
    case .kept: wording("screen.experiments.kept")
    case .byHand: wording("screen.experiments.by-hand")
    case .predictions: wording("screen.experiments.predictions")
    case .recalibrated: wording("screen.experiments.recalibrated")
    }
  }
}
