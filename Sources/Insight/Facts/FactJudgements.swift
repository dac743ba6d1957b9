import CrossEntropy
import Numerals

/// What two mean losses must differ by to be told apart in four decimals, in nats and in bits.
package let visibleLoss = 1e-4

extension Facts {
  package var isFitted: Bool { if case .fitted = origin { true } else { false } }

  /// The free fit is steeper and better, by more than rounds away.
  package var penaltyShows: Bool {
    guard let unpenalised else { return false }
    return abs(unpenalised.model.weight) > abs(model.weight)
      && signed(unpenalised.model.weight) != signed(model.weight)
      && unpenalised.meanLoss < summary.meanLoss - visibleLoss
  }

  /// The probabilities of the outermost points can be told apart.
  package var curveBends: Bool {
    guard let first = points.first, let last = points.last else { return false }
    return abs(last.probability - first.probability) > 0.01
  }

  /// The mean loss less that of the best constant guess, the share of the positive class; infinite where the mean is.
  package var meanOverBaseRate: Double { summary.meanLoss - summary.baseRateEntropy }

  /// No threshold on x has one class on each side of it.
  package var classesOverlap: Bool {
    let (greens, reds) = (positives.map(\.extremes), negatives.map(\.extremes))
    guard let least = greens.map(\.lower).min(), let most = greens.map(\.upper).max() else { return false }
    guard let lowest = reds.map(\.lower).min(), let highest = reds.map(\.upper).max() else { return false }
    return highest >= least && most >= lowest
  }

  /// A flip of the worst point makes its loss and the mean visibly smaller.
  package var flipLowersMean: Bool {
    guard let flip, let worst else { return false }
    return flip.loss < worst.loss - 100 * visibleLoss && flip.meanLoss < summary.meanLoss - visibleLoss
  }
}

extension Point {
  /// Its x, or the ends of its group.
  fileprivate var extremes: (lower: Double, upper: Double) { (group?.lower ?? x, group?.upper ?? x) }
}
