import CrossEntropy

/// Predictions for points that are all of the positive class: two that show that a lower loss is not a higher
/// accuracy.
package struct GreenGuesses: Sendable, Hashable {
  package let probabilities: [Double]

  package init(probabilities: [Double]) { self.probabilities = probabilities }

  /// All right, and none of them sure of it.
  package static let timid = GreenGuesses(probabilities: [0.51, 0.51, 0.51])
  /// One of them wrong by little, the others right and sure of it.
  package static let bold = GreenGuesses(probabilities: [0.99, 0.99, 0.49])

  /// The mean loss in nats.
  package var meanLoss: Double {
    probabilities.map(negativeLog).reduce(0, +) / Double(max(1, probabilities.count))
  }

  /// How many are right.
  package var hits: Int { probabilities.count { $0 >= 0.5 } }
}
