import CrossEntropy
import Numerals

/// Words and named facts about the shares of the classes, entropies and divergences.
enum EntropyPlaceholders {
  static let texts: [String: @Sendable (PictureContext) -> String] = [
    "share of green": { probabilityText($0.facts.summary.baseRate, 2) },
    "share of red": { probabilityText(1 - $0.facts.summary.baseRate, 2) },
    "entropy": { $0.spokenLoss($0.facts.summary.baseRateEntropy, 4) },
    "entropy in the other unit": { $0.inOtherUnit($0.facts.summary.baseRateEntropy) },
    "coin loss in the other unit": { $0.inOtherUnit($0.facts.coinLoss) },
    "share on the dial": { trimmed($0.dial("share of green"), 3) },
    "entropy on the dial": { $0.spokenLoss(binaryEntropy(share: $0.dial("share of green")), 4) },
    "believed p": { trimmed($0.belief.predicted, 3) },
    "cross-entropy": { $0.spokenLoss($0.belief.crossEntropy, 4) },
    "divergence": { $0.spokenLoss($0.belief.divergence, 4) },
    "exchanged divergence": { $0.spokenLoss($0.belief.exchangedDivergence, 4) },
    "green loss sum": { $0.spokenLoss($0.facts.summary.lossSum(of: .positive), 4) },
    "red loss sum": { $0.spokenLoss($0.facts.summary.lossSum(of: .negative), 4) },
    "timid loss": { CarefulChecks.score([0.51, 0.51, 0.51], $0).loss },
    "bold loss": { CarefulChecks.score([0.99, 0.99, 0.49], $0).loss },
  ]

  static let conditions: [String: Condition.Test] = [
    "one class": { $0.facts.summary.positives == 0 || $0.facts.summary.negatives == 0 },
    "shares are even": { $0.facts.summary.baseRateEntropy > $0.facts.coinLoss - visibleLoss },
    "coin on the dial": { $0.dial("share of green") == 0.5 },
    "belief is true": { $0.belief.isTrue },
    "cross-entropy is finite": { $0.belief.crossEntropy.isFinite },
    "divergences differ": { $0.divergencesDiffer },
    "mean below entropy": { $0.facts.summary.meanLoss < $0.facts.summary.baseRateEntropy - visibleLoss },
    "mean above entropy": { $0.facts.summary.meanLoss > $0.facts.summary.baseRateEntropy + visibleLoss },
  ]
}

extension PictureContext {
  /// An amount in the unit that is not at hand, with the unit: "0.8813 bits".
  fileprivate func inOtherUnit(_ nats: Double) -> String {
    "\(fixed(unit.next.value(fromNats: nats), 4)) \(unit.next.rawValue)"
  }

  /// In the digits that are shown.
  fileprivate var divergencesDiffer: Bool {
    lossText(belief.divergence, 4) != lossText(belief.exchangedDivergence, 4)
  }
}
