import CrossEntropy

/// The true share of the positive class, q, and a probability that someone believes in instead, p. All entropies are
/// in nats.
struct Belief: Sendable, Hashable {
  /// q, in 0…1.
  let share: Double
  /// p, in 0…1.
  let predicted: Double

  /// H(q).
  var entropy: Double { binaryEntropy(share: share) }

  /// H(q, p): the mean price of the truths for someone who believes in p.
  var crossEntropy: Double { CrossEntropy.crossEntropy(share: share, predicted: predicted) }

  /// KL(q‖p): what of that is due to the belief.
  var divergence: Double { klDivergence(share: share, predicted: predicted) }

  /// KL(p‖q): the same with the truth and the belief exchanged.
  var exchangedDivergence: Double { klDivergence(share: predicted, predicted: share) }

  /// Whether p is as good as q.
  var isTrue: Bool { abs(share - predicted) < 1e-9 }
}

extension PictureContext {
  /// The shares of the data, and the belief that a dial holds.
  var belief: Belief { Belief(share: facts.summary.baseRate, predicted: dial("p of green")) }
}
