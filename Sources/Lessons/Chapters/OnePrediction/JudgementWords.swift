import CrossEntropy
import Insight
import Numerals
import RealModule
import Words

extension Placeholder {
  /// What is said of odds, of other measures of a prediction, and of calibration.
  static let aboutJudgement: [Placeholder] = [
    Placeholder("odds of z", reads: .z) { oddsText($0.dial(.z)) },
    Placeholder("short p of z", reads: .z) { probabilityText(sigmoid($0.dial(.z)), 2) },
    Placeholder("odds of two more") { _ in fixed(.exp(2), 2) },
    Placeholder("slope for green", reads: .z) { fixed(SlopesOfGreen(logit: $0.dial(.z)).loss, 3) },
    Placeholder("squared slope", reads: .z) { fixed(SlopesOfGreen(logit: $0.dial(.z)).squaredError, 3) },
    Placeholder("shifted accuracy", reads: .changeOfBias) {
      probabilityText($0.facts.sample.accuracy(shift: $0.dial(.changeOfBias)), 2)
    },
    Placeholder("shifted loss", reads: .changeOfBias) {
      $0.spokenLoss($0.facts.sample.meanLoss(shift: $0.dial(.changeOfBias)), 4)
    },
    Placeholder("best accuracy") { probabilityText($0.bestAccuracy, 2) },
    Placeholder("least shifted loss") { context in
      let sample = context.facts.sample
      return sample.bestShift.map { context.spokenLoss(sample.meanLoss(shift: $0), 4) }
        ?? wording("parts.values.none")
    },
    Placeholder("accuracy at the floor") { context in
      let sample = context.facts.sample
      return sample.bestShift.map { probabilityText(sample.accuracy(shift: $0), 2) }
        ?? wording("parts.values.none")
    },
    Placeholder("forecast count") { _ in countText(PredictedSample.forecasts.observations.count) },
    Placeholder("stretch", reads: .stretch) { trimmed($0.dial(.stretch), 3) },
    Placeholder("shift", reads: .shift) { trimmed($0.dial(.shift), 3) },
    Placeholder("recalibrated loss", reads: .stretch, .shift) {
      $0.spokenLoss($0.recalibrated?.meanLoss ?? .nan, 4)
    },
    Placeholder("best stretch") {
      $0.judged.recalibration.map { abs($0.model.weight) < 0.005 ? "0" : signed($0.model.weight) }
        ?? wording("parts.values.none")
    },
    Placeholder("best recalibrated loss") { context in
      context.judged.recalibration.map { context.spokenLoss($0.lossAfter, 4) } ?? wording("parts.values.none")
    },
    Placeholder("drawn rows") { countText($0.facts.sample.observations.count) },
  ]
}

extension NamedFact {
  /// What a recalibration would do, and whether it would.
  static let aboutJudgement: [NamedFact] = [
    NamedFact("steeper if green", reads: .z) { $0.dial(.z) < 0 },
    NamedFact("steeper if red", reads: .z) { $0.dial(.z) > 0 },
    NamedFact("loss has a bowl") { $0.facts.sample.bestShift != nil },
    NamedFact("accuracy is best at the floor") { context in
      context.facts.sample.bestShift.map {
        context.facts.sample.accuracy(shift: $0) > context.bestAccuracy - 1e-9
      } ?? false
    },
    NamedFact("many predictions") { $0.facts.isGrouped },
    NamedFact("rows are drawn") { $0.facts.sample.isPart },
    NamedFact("best recalibration exists") { $0.judged.recalibration != nil },
    NamedFact("predictions too bold") { context in
      context.judged.stretch.map { $0.value >= 0 && $0.interval().upper < 1 } ?? false
    },
    NamedFact("predictions too timid") { ($0.judged.stretch?.interval().lower ?? 1) > 1 },
    NamedFact("predictions upside down") { ($0.judged.stretch?.value ?? 1) < 0 },
  ]
}

extension PictureContext {
  /// The highest step of the accuracy within the reach of the dial.
  fileprivate var bestAccuracy: Double {
    facts.sample.accuracySteps(from: -furthestChangeOfBias, to: furthestChangeOfBias).map(\.accuracy).max()
      ?? 0
  }
}

extension PredictedSample {
  /// The best stretch and how far it can be trusted; nil where there is none.
  fileprivate var stretch: Estimate? { recalibration?.slope }
}
