import CrossEntropy

/// The true share of the positive class, q, and a probability that someone believes in instead, p. All entropies are
/// in nats.
package struct Belief: Sendable, Hashable {
  /// q, in 0…1.
  package let share: Double
  /// p, in 0…1.
  package let predicted: Double

  package init(share: Double, predicted: Double) {
    self.share = share
    self.predicted = predicted
  }

  /// H(q).
  package var entropy: Double { binaryEntropy(share: share) }

  /// H(q, p): the mean price of the truths for someone who believes in p.
  package var crossEntropy: Double { CrossEntropy.crossEntropy(share: share, predicted: predicted) }

  /// KL(q‖p): what of that is due to the belief.
  package var divergence: Double { klDivergence(share: share, predicted: predicted) }

  /// KL(p‖q): the same with the truth and the belief exchanged.
  package var exchangedDivergence: Double { klDivergence(share: predicted, predicted: share) }

  /// Whether p is as good as q.
  package var isTrue: Bool { abs(share - predicted) < 1e-9 }
}
