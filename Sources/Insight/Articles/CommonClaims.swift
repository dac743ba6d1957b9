import CrossEntropy
import Numerals

/// What several articles say.
extension Articles {
  package static func countClaims(_ source: String, _ facts: Facts) -> [ArticleClaim] {
    [
      ArticleClaim(source, "number of points", printed: "10", computed: Double(facts.points.count)),
      .judged(
        .loose, source, "where the points come from", printed: "random", computed: nil,
        remark: "They are a fixed list: the article prints it, and so does its code."),
    ]
  }

  package static func signClaim(_ source: String, _ facts: Facts) -> ArticleClaim {
    .judged(
      .wrong, source, "what a green point adds", printed: "log(p(y))", computed: -facts.summary.meanLoss,
      instead: "−log(p(y))",
      remark: "It adds −log(p(y)), and the sum is divided by N; taken literally the loss would be "
        + "\(fixed(-facts.summary.meanLoss, 4)).")
  }

  package static func certainClaim(_ source: String) -> ArticleClaim {
    ArticleClaim(source, "loss at p(actual) = 1", printed: "0", computed: negativeLog(1))
  }

  package static func priceClaim(_ source: String, of probability: Double, printed: String) -> ArticleClaim {
    .words(
      source, "loss at p(actual) = \(trimmed(probability, 2))", printed: printed,
      computed: negativeLog(probability), hold: negativeLog(probability) > 2 * negativeLog(0.5),
      remark: "A coin, one half each time, has \(fixed(negativeLog(0.5), 4)).")
  }

  package static func growthClaim(_ source: String) -> ArticleClaim {
    .judged(
      .wrong, source, "growth as p goes to 0", printed: "exponentially",
      computed: negativeLog(0.01) - negativeLog(0.1),
      remark: "It grows with the logarithm of 1/p: each division of p by ten adds "
        + "\(fixed(negativeLog(0.1), 4)) nats.")
  }

  /// A setting of a network in an article's code, and that of the network here.
  package static func setting(_ source: String, _ quantity: String, _ printed: String, _ here: Double)
    -> ArticleClaim
  {
    ArticleClaim(source, quantity, printed: printed, computed: here)
  }

  package static func learningRateClaim(
    _ source: String, _ network: String, _ printed: String, _ here: Double
  )
    -> ArticleClaim
  {
    .judged(
      .outdated, source, "\(network): learning rate", printed: "lr=\(printed)", computed: here,
      remark: "Right when it was written; today Keras calls it learning_rate=\(printed).")
  }
}
