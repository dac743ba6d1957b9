import CrossEntropy
import Insight
import Numerals

extension Placeholder {
  /// The shares of the classes, entropies and divergences.
  static let aboutEntropies: [Placeholder] = [
    Placeholder("share of green") { probabilityText($0.facts.summary.baseRate, 2) },
    Placeholder("share of red") { probabilityText(1 - $0.facts.summary.baseRate, 2) },
    Placeholder("entropy") { $0.spokenLoss($0.facts.summary.baseRateEntropy, 4) },
    Placeholder("entropy in the other unit") { $0.inOtherUnit($0.facts.summary.baseRateEntropy) },
    Placeholder("coin loss in the other unit") { $0.inOtherUnit($0.facts.coinLoss) },
    Placeholder("share on the dial", reads: .shareOfGreen) { trimmed($0.dial(.shareOfGreen), 3) },
    Placeholder("entropy on the dial", reads: .shareOfGreen) {
      $0.spokenLoss(binaryEntropy(share: $0.dial(.shareOfGreen)), 4)
    },
    Placeholder("believed p", reads: .pOfGreen) { trimmed($0.belief.predicted, 3) },
    Placeholder("cross-entropy", reads: .pOfGreen) { $0.spokenLoss($0.belief.crossEntropy, 4) },
    Placeholder("divergence", reads: .pOfGreen) { $0.spokenLoss($0.belief.divergence, 4) },
    Placeholder("exchanged divergence", reads: .pOfGreen) { $0.spokenLoss($0.belief.exchangedDivergence, 4) },
    Placeholder("green loss sum") { $0.spokenLoss($0.facts.summary.lossSum(of: .positive), 4) },
    Placeholder("red loss sum") { $0.spokenLoss($0.facts.summary.lossSum(of: .negative), 4) },
    Placeholder("timid loss") { $0.lossText(GreenGuesses.timid.meanLoss, 4) },
    Placeholder("bold loss") { $0.lossText(GreenGuesses.bold.meanLoss, 4) },
  ]

}

extension NamedFact {
  /// How shares, entropies and divergences compare.
  static let aboutEntropies: [NamedFact] = [
    NamedFact("one class") { $0.facts.summary.positives == 0 || $0.facts.summary.negatives == 0 },
    NamedFact("shares are even") { $0.facts.summary.baseRateEntropy > $0.facts.coinLoss - visibleLoss },
    NamedFact("one class on the dial", reads: .shareOfGreen) { [0, 1].contains($0.dial(.shareOfGreen)) },
    NamedFact("coin on the dial", reads: .shareOfGreen) { $0.dial(.shareOfGreen) == 0.5 },
    NamedFact("belief is true", reads: .pOfGreen) { $0.belief.isTrue },
    NamedFact("belief is visibly wrong", reads: .pOfGreen) { context in
      let belief = context.belief
      return context.spokenLoss(belief.crossEntropy, 4) != context.spokenLoss(belief.entropy, 4)
    },
    NamedFact("cross-entropy is finite", reads: .pOfGreen) { $0.belief.crossEntropy.isFinite },
    NamedFact("divergences differ", reads: .pOfGreen) { $0.divergencesDiffer },
    NamedFact("mean below entropy") {
      $0.facts.summary.meanLoss < $0.facts.summary.baseRateEntropy - visibleLoss
    },
    NamedFact("mean above entropy") {
      $0.facts.summary.meanLoss > $0.facts.summary.baseRateEntropy + visibleLoss
    },
  ]
}

extension PictureContext {
  /// The shares of the data, and the belief that a dial holds.
  var belief: Belief { Belief(share: facts.summary.baseRate, predicted: dial(.pOfGreen)) }

  /// An amount in the unit that is not at hand, with the unit: "0.8813 bits".
  fileprivate func inOtherUnit(_ nats: Double) -> String {
    "\(fixed(unit.next.value(fromNats: nats), 4)) \(unit.next.rawValue)"
  }

  /// In the digits that are shown.
  fileprivate var divergencesDiffer: Bool {
    lossText(belief.divergence, 4) != lossText(belief.exchangedDivergence, 4)
  }
}
