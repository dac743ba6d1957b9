import CrossEntropy
import Insight

extension NamedFact {
  /// What never holds, for an answer that is never right.
  static let never = NamedFact("never") { _ in false }

  /// What depends on the data and the model alone.
  static let aboutData: [NamedFact] = [
    .never,
    NamedFact("in nats") { $0.unit == .nats },
    NamedFact("in bits") { $0.unit == .bits },
    NamedFact("fitted") { $0.facts.isFitted },
    NamedFact("penalised") { $0.facts.isFitted && $0.facts.origin != .fitted(.none) },
    NamedFact("kept") { if case .kept = $0.facts.origin { true } else { false } },
    NamedFact("by hand") { $0.facts.origin == .byHand },
    NamedFact("predictions") { $0.facts.kind == .predictions },
    NamedFact("recalibrated") { $0.facts.origin == .recalibrated },
    NamedFact("has fit") { $0.facts.fitted != nil },
    NamedFact("grouped") { $0.facts.isGrouped },
    NamedFact("weighted") { $0.facts.isWeighted },
    NamedFact("clipped") { $0.facts.clip != nil },
    NamedFact("several points") { $0.facts.summary.count > 1 },
    NamedFact("two points") { $0.facts.summary.count == 2 },
    NamedFact("several bars") { $0.facts.points.count > 1 },
    NamedFact("has negatives") { $0.facts.summary.negatives > 0 },
    NamedFact("has positives") { $0.facts.summary.positives > 0 },
    NamedFact("classes overlap") { $0.facts.classesOverlap },
    NamedFact("has unpenalised fit") { $0.facts.unpenalised != nil },
    NamedFact("penalty shows") { $0.facts.penaltyShows },
    NamedFact("has boundary") { $0.visibleBoundary != nil },
    NamedFact("boundary in left half") { context in
      context.visibleBoundary.map { $0 < (context.range.lower + context.range.upper) / 2 } ?? false
    },
    NamedFact("curve bends") { $0.facts.curveBends },
    NamedFact("x spreads") { $0.facts.points.first?.x != $0.facts.points.last?.x },
    NamedFact("curve rises") { $0.facts.model.weight > 0 },
    NamedFact("has mistakes") { $0.facts.summary.mistakes > 0 },
    NamedFact("several mistakes") { $0.facts.summary.mistakes > 1 },
    NamedFact("has ties") { $0.facts.points.contains { abs($0.trueProbability - 0.5) < 1e-9 } },
    NamedFact("mistakes make most") {
      let summary = $0.facts.summary
      return summary.mistakes < summary.count && (($0.facts.mistakesShare ?? 0) * 100).rounded() > 50
    },
    NamedFact("worst is a mistake") { $0.facts.worst?.isMistake == true },
    NamedFact("worst stands alone") {
      guard let second = $0.facts.secondWorst else { return true }
      return second.loss < ($0.facts.worst?.loss ?? 0) * (1 - 1e-9)
    },
    NamedFact("bars differ") {
      ($0.facts.best?.trueProbability ?? 1) - ($0.facts.worst?.trueProbability ?? 1) > 0.01
    },
    NamedFact("worst is positive") { $0.facts.worst?.isPositive == true },
    NamedFact("mean below coin") { $0.facts.summary.meanLoss < $0.facts.coinLoss - visibleLoss },
    NamedFact("mean above coin") { $0.facts.summary.meanLoss > $0.facts.coinLoss + visibleLoss },
    NamedFact("mean below base rate") { $0.facts.meanOverBaseRate < -visibleLoss },
    NamedFact("mean above base rate") { $0.facts.meanOverBaseRate > visibleLoss },
    NamedFact("mean is finite") { $0.facts.summary.meanLoss.isFinite },
    NamedFact("flip lowers mean") { $0.facts.flipLowersMean },
    NamedFact("has fit after flip") { $0.facts.flip?.refittedMeanLoss != nil },
  ]
}
