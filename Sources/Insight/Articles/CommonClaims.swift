import CrossEntropy
import Numerals
import Words

/// What several articles say.
extension Articles {
  package static func countClaims(_ source: String, _ facts: Facts) -> [ArticleClaim] {
    [
      ArticleClaim(
        source, wording("claims.common.number-of-points"), printed: "10", computed: Double(facts.points.count)
      ),
      .judged(
        .loose, source, wording("claims.common.source-of-points"), printed: "random", computed: nil,
        remark: wording("claims.common.source-of-points-remark")),
    ]
  }

  package static func signClaim(_ source: String, _ facts: Facts) -> ArticleClaim {
    .judged(
      .wrong, source, wording("claims.common.green-term"), printed: "log(p(y))",
      computed: -facts.summary.meanLoss,
      instead: "−log(p(y))",
      remark: wording("claims.common.green-term-remark", ["mean": fixed(-facts.summary.meanLoss, 4)]))
  }

  package static func certainClaim(_ source: String) -> ArticleClaim {
    ArticleClaim(source, wording("claims.common.loss-at-one"), printed: "0", computed: negativeLog(1))
  }

  package static func priceClaim(_ source: String, of probability: Double, printed: String) -> ArticleClaim {
    .words(
      source, wording("claims.common.loss-at", ["p": trimmed(probability, 2)]), printed: printed,
      computed: negativeLog(probability), hold: negativeLog(probability) > 2 * negativeLog(0.5),
      remark: wording("claims.common.loss-at-one-half-remark", ["loss": fixed(negativeLog(0.5), 4)]))
  }

  package static func growthClaim(_ source: String) -> ArticleClaim {
    .judged(
      .wrong, source, wording("claims.common.growth"), printed: "exponentially",
      computed: negativeLog(0.01) - negativeLog(0.1),
      remark: wording("claims.common.growth-remark", ["loss": fixed(negativeLog(0.1), 4)]))
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
      .outdated, source, wording("claims.common.learning-rate", ["network": network]),
      printed: "lr=\(printed)", computed: here,
      remark: wording("claims.common.learning-rate-remark", ["rate": printed]))
  }
}
