import CrossEntropy
import Drawing

/// What the four articles print about the ten points and about −log p, recomputed.
public enum Articles {
  /// The claims in the order of the articles.
  ///
  /// - Throws: ``ModelError`` where the ten points allow no fit; they do.
  public static func claims() throws(ModelError) -> [ArticleClaim] {
    let facts = try Facts(tenPoints)
    return first(facts) + second() + third(facts) + fourth()
  }

  /// The data that articles 000 and 002 share.
  static let tenPoints: [Observation] = zip(
    [-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6],
    [
      .negative, .negative, .positive, .negative, .positive, .positive, .positive, .positive, .positive,
      .positive,
    ]
  ).map { Observation(x: $0, label: $1) }

  // MARK: 000

  private static func first(_ facts: Facts) -> [ArticleClaim] {
    let printed = ["0.19", "0.33", "0.47", "0.7", "0.74", "0.81", "0.86", "0.94", "0.97", "0.99"]
    let probabilities = zip(facts.points, printed).map { point, text in
      ArticleClaim("000", "p(y) at x = \(fixed(point.x, 1))", printed: text, computed: point.probability)
    }
    return [countClaim("000", facts)] + priceClaims("000") + probabilities + [
      ArticleClaim("000", "loss, in the text", printed: "0.3329", computed: facts.summary.meanLoss),
      ArticleClaim(
        "000", "loss, printed by the code", printed: "0.3329", computed: facts.summary.meanLoss),
    ] + commonErrata("000", facts)
  }

  // MARK: 001

  private static func second() -> [ArticleClaim] {
    [
      ArticleClaim("001", "−log(0.1)", printed: "2.3", computed: negativeLog(0.1)),
      ArticleClaim("001", "−log(0.9)", printed: "0.1", computed: negativeLog(0.9)),
    ]
  }

  // MARK: 002

  private static func third(_ facts: Facts) -> [ArticleClaim] {
    [
      countClaim("002", facts),
      ArticleClaim("002", "red points", printed: "3", computed: Double(facts.negatives.count)),
      ArticleClaim("002", "green points", printed: "7", computed: Double(facts.positives.count)),
      ArticleClaim("002", "loss where the truth had p = 1", printed: "0", computed: negativeLog(1)),
      ArticleClaim("002", "loss, in the text", printed: "0.3329", computed: facts.summary.meanLoss),
    ] + commonErrata("002", facts)
  }

  // MARK: 003

  private static func fourth() -> [ArticleClaim] {
    let table: [(Double, Label)] = [(0.9, .positive), (0.2, .negative), (0.8, .positive), (0.4, .negative)]
    let losses = table.map { logLoss(probability: $0, label: $1) }
    let mean = losses.reduce(0, +) / Double(losses.count)
    return [
      ArticleClaim("003", "mean loss of the table of four", printed: "0.2656", computed: mean),
      .erratum(
        "003", "predicted probability of the first row, worked out", printed: "0.1", computed: table[0].0,
        remark: "The table has 0.9, and only with it is the mean the printed one; with 0.1 it would be "
          + "\(fixed(mean + (negativeLog(0.1) - losses[0]) / Double(losses.count), 4))."),
    ]
  }

  // MARK: Claims that several articles make

  private static func countClaim(_ source: String, _ facts: Facts) -> ArticleClaim {
    ArticleClaim(source, "number of points", printed: "10", computed: Double(facts.points.count))
  }

  private static func priceClaims(_ source: String) -> [ArticleClaim] {
    [ArticleClaim(source, "loss where the truth had p = 1", printed: "0", computed: negativeLog(1))]
  }

  private static func commonErrata(_ source: String, _ facts: Facts) -> [ArticleClaim] {
    [
      .erratum(
        source, "growth of the loss as p goes to 0", printed: "exponentially",
        computed: negativeLog(0.01) - negativeLog(0.1),
        remark: "It grows with the logarithm of 1/p: each division of p by ten adds "
          + "\(fixed(negativeLog(0.1), 4)) nats."),
      .erratum(
        source, "what a green point adds to the loss", printed: "log(p(y))",
        computed: -facts.summary.meanLoss,
        remark: "It adds −log(p(y)), and the sum is divided by N; taken literally the loss would be "
          + "\(fixed(-facts.summary.meanLoss, 4))."),
    ]
  }
}
