import CrossEntropy
import Numerals

/// A named fact, or its contrary, that words depend on.
public struct Condition: Sendable, Hashable {
  public let name: String
  public let isNegated: Bool

  /// Reads "fitted" or "not fitted"; nil for a name that is no fact.
  public init?(_ text: String) {
    isNegated = text.hasPrefix("not ")
    name = isNegated ? String(text.dropFirst(4)) : text
    guard Condition.all[name] != nil else { return nil }
  }

  public func holds(_ context: PictureContext) -> Bool {
    Condition.all[name].map { $0(context) != isNegated } ?? false
  }

  /// The names that lessons may use, in alphabetical order.
  public static var names: [String] { all.keys.sorted() }

  typealias Test = @Sendable (PictureContext) -> Bool

  private static let all: [String: Test] =
    [
      aboutFacts.mapValues { test in { test($0.facts) } }, aboutHandRows, EntropyPlaceholders.conditions,
      LearningPlaceholders.conditions, CheckItPlaceholders.conditions,
    ]
    .reduce(into: [:]) { $0.merge($1) { first, _ in first } }

  /// What depends on the data and the model alone.
  private static let aboutFacts: [String: @Sendable (Facts) -> Bool] = [
    "fitted": { $0.isFitted },
    "penalised": { $0.isFitted && $0.origin != .fitted(.none) },
    "kept": { if case .kept = $0.origin { true } else { false } },
    "by hand": { $0.origin == .byHand },
    "predictions": { $0.kind == .predictions },
    "recalibrated": { $0.origin == .recalibrated },
    "has fit": { $0.fitted != nil },
    "grouped": { $0.isGrouped },
    "weighted": { $0.isWeighted },
    "clipped": { $0.clip != nil },
    "several points": { $0.summary.count > 1 },
    "several bars": { $0.points.count > 1 },
    "has negatives": { $0.summary.negatives > 0 },
    "has positives": { $0.summary.positives > 0 },
    "has unpenalised fit": { $0.unpenalised != nil },
    "penalty shows": { $0.penaltyShows },
    "has boundary": { $0.visibleBoundary != nil },
    "curve bends": { $0.curveBends },
    "x spreads": { $0.points.first?.x != $0.points.last?.x },
    "curve rises": { $0.model.weight > 0 },
    "has mistakes": { $0.summary.mistakes > 0 },
    "several mistakes": { $0.summary.mistakes > 1 },
    "has ties": { $0.points.contains { abs($0.trueProbability - 0.5) < 1e-9 } },
    "mistakes make most": { (($0.mistakesShare ?? 0) * 100).rounded() > 50 },
    "worst is a mistake": { $0.worst?.isMistake == true },
    "worst stands alone": { ($0.secondWorst?.loss ?? 0) < ($0.worst?.loss ?? 0) * (1 - 1e-9) },
    "bars differ": { ($0.best?.trueProbability ?? 1) - ($0.worst?.trueProbability ?? 1) > 0.01 },
    "worst is positive": { $0.worst?.isPositive == true },
    "mean below coin": { $0.summary.meanLoss < $0.coinLoss - visibleLoss },
    "mean above coin": { $0.summary.meanLoss > $0.coinLoss + visibleLoss },
    "mean is finite": { $0.summary.meanLoss.isFinite },
    "flip lowers mean": { $0.flipLowersMean },
    "has fit after flip": { $0.flip?.refittedMeanLoss != nil },
  ]
}

/// What two mean losses must differ by to be told apart in four decimals, in nats and in bits.
let visibleLoss = 1e-4

extension Facts {
  fileprivate var isFitted: Bool { if case .fitted = origin { true } else { false } }

  /// The free fit is steeper and better, by more than rounds away.
  fileprivate var penaltyShows: Bool {
    guard let unpenalised else { return false }
    return abs(unpenalised.model.weight) > abs(model.weight)
      && signed(unpenalised.model.weight) != signed(model.weight)
      && unpenalised.meanLoss < summary.meanLoss - visibleLoss
  }

  /// The probabilities of the outermost points can be told apart.
  fileprivate var curveBends: Bool {
    guard let first = points.first, let last = points.last else { return false }
    return abs(last.probability - first.probability) > 0.01
  }

  /// A flip of the worst point makes its loss and the mean visibly smaller.
  fileprivate var flipLowersMean: Bool {
    guard let flip, let worst else { return false }
    return flip.loss < worst.loss - 100 * visibleLoss && flip.meanLoss < summary.meanLoss - visibleLoss
  }
}
