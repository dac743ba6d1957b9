import CrossEntropy
import Insight
import Numerals
import RealModule
import Words

extension Placeholder {
  /// What is said of predictions at work.
  static let aboutPractice: [Placeholder] = [
    Placeholder("share", reads: .classShare) { trimmed($0.dial(.classShare), 3) },
    Placeholder("accuracy of a constant", reads: .classShare) {
      percent(max($0.dial(.classShare), 1 - $0.dial(.classShare)))
    },
    Placeholder("skill") { $0.facts.summary.skill.map(percent) ?? wording("parts.values.none") },
    Placeholder("base-rate entropy") { $0.spokenLoss($0.facts.summary.baseRateEntropy, 4) },
    Placeholder("pos_weight", reads: .positiveWeight) { trimmed($0.dial(.positiveWeight), 1) },
    Placeholder("logit shift", reads: .positiveWeight) { trimmed(.log($0.dial(.positiveWeight)), 2) },
    Placeholder("balancing weight") { context in
      let share = context.facts.summary.baseRate
      return share > 0 ? trimmed((1 - share) / share, 1) : wording("parts.values.none")
    },
    Placeholder("threshold", reads: .threshold) { trimmed($0.dial(.threshold), 2) },
    Placeholder("price of a miss", reads: .missCost) { trimmed($0.dial(.missCost), 1) },
    Placeholder("best threshold", reads: .missCost) {
      trimmed($0.mistakeCosts.bestThreshold, 2)
    },
    Placeholder("price at one half", reads: .missCost) { fixed($0.tenthCosts[5], 3) },
    Placeholder("cheapest tenth", reads: .missCost) { trimmed(Double(cheapestTenth($0)) / 10, 1) },
    Placeholder("price at the cheapest tenth", reads: .missCost) {
      fixed($0.tenthCosts[cheapestTenth($0)], 3)
    },
    Placeholder("calibration slope") { estimate($0.facts.recalibration?.slope) },
    Placeholder("calibration slope interval") { interval($0.facts.recalibration?.slope) },
    Placeholder("calibration intercept") { estimate($0.facts.recalibration?.intercept) },
    Placeholder("calibration intercept interval") { interval($0.facts.recalibration?.intercept) },
    Placeholder("loss after recalibration") { context in
      context.facts.recalibration.map { context.spokenLoss($0.lossAfter, 4) } ?? wording("parts.values.none")
    },
    Placeholder("rows compared", reads: .comparedRows) { countText(comparedRows($0)) },
    Placeholder("mean difference", reads: .comparedRows) { context in
      comparison(context).map { signedLoss(context.inUnit($0.mean)) } ?? wording("parts.values.none")
    },
    Placeholder("forecast rows") { _ in countText(Forecasts.differences.count) },
    Placeholder("half the forecast rows") { _ in countText(Forecasts.differences.count / 2) },
    Placeholder("rows to tell apart") { _ in
      Forecasts.rowsToTellApart.map(countText) ?? wording("parts.values.none")
    },
    Placeholder("focus", reads: .focus) { trimmed($0.dial(.focus), 2) },
    Placeholder("smoothing", reads: .smoothing) { trimmed($0.dial(.smoothing), 3) },
    Placeholder("smoothing floor", reads: .smoothing) {
      $0.lossText(binaryEntropy(share: $0.dial(.smoothing) / 2), 4)
    },
  ]

  /// The tenth with the lowest cost; of equal ones the lowest.
  private static func cheapestTenth(_ context: PictureContext) -> Int {
    let costs = context.tenthCosts
    return costs.indices.min { costs[$0] < costs[$1] } ?? 0
  }

  private static func estimate(_ estimate: Estimate?) -> String {
    estimate.map { fixed($0.value, 2) } ?? wording("parts.values.none")
  }

  private static func interval(_ estimate: Estimate?) -> String {
    estimate.map {
      wording(
        "in-practice.in-practice-words.interval",
        ["lower": fixed($0.interval().lower, 2), "upper": fixed($0.interval().upper, 2)])
    } ?? wording("parts.values.none")
  }
}

extension NamedFact {
  /// What words about predictions at work depend on.
  static let aboutPractice: [NamedFact] = [
    NamedFact("invented predictions") { context in
      context.facts.predictions.map { $0.observations == Forecasts.first.observations } ?? false
    },
    NamedFact("too many rows") { $0.facts.predictions == nil },
    NamedFact("some logit is infinite") { context in
      context.facts.predictions?.observations.contains { $0.sampleWeight > 0 && $0.x.isInfinite } ?? false
    },
    NamedFact("has both classes") { $0.facts.summary.positives > 0 && $0.facts.summary.negatives > 0 },
    NamedFact("can be recalibrated") { $0.facts.recalibration?.slope != nil },
    NamedFact("too bold") { context in
      context.facts.recalibration?.slope.map { $0.value >= 0 && $0.interval().upper < 1 } ?? false
    },
    NamedFact("too timid") { ($0.facts.recalibration?.slope?.interval().lower ?? 1) > 1 },
    NamedFact("upside down") { ($0.facts.recalibration?.slope?.value ?? 1) < 0 },
    NamedFact("can be weighted") { $0.facts.weightedFit(factor: 1) != nil },
    NamedFact("positives count more", reads: .positiveWeight) { $0.dial(.positiveWeight) > 1.05 },
    NamedFact("cheapest is one half", reads: .missCost) {
      let costs = $0.tenthCosts
      return costs.allSatisfy { $0 >= costs[5] }
    },
    NamedFact("focus is zero", reads: .focus) { $0.dial(.focus) == 0 },
    NamedFact("smoothing is zero", reads: .smoothing) { $0.dial(.smoothing) == 0 },
    NamedFact("half tells apart") { _ in
      Forecasts.rowsToTellApart.map { $0 <= Forecasts.differences.count / 2 } ?? false
    },
    NamedFact("only all tell apart") { _ in Forecasts.rowsToTellApart == Forecasts.differences.count },
    NamedFact("told apart", reads: .comparedRows) { comparison($0)?.tellsApart == true },
  ]
}
