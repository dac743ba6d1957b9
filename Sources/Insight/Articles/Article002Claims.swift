import CrossEntropy
import Numerals
import RealModule
import Words

/// Article 002: the ten points in pictures, and where the logarithm comes from.
extension Articles {
  package static func article002(_ facts: Facts) -> [ArticleClaim] {
    countClaims("002", facts) + [
      signClaim("002", facts), certainClaim("002"), priceClaim("002", of: 0.01, printed: "HUGE"),
      growthClaim("002"),
      ArticleClaim(
        "002", wording("claims.article002.loss-in-text"), printed: "0.3329", computed: facts.summary.meanLoss),
    ] + entropies(facts) + comparisons(facts)
  }

  private static func entropies(_ facts: Facts) -> [ArticleClaim] {
    let half = binaryEntropy(share: 0.5)
    return [
      ArticleClaim(
        "002", wording("claims.article002.red-points"), printed: "3", computed: Double(facts.negatives.count)),
      ArticleClaim(
        "002", wording("claims.article002.green-points"), printed: "7",
        computed: Double(facts.positives.count)),
      ArticleClaim(
        "002", wording("claims.article002.entropy-of-one-class"), printed: "0",
        computed: binaryEntropy(share: 1)),
      ArticleClaim(
        "002", wording("claims.article002.number-of-classes"), printed: "2", computed: .exp(half),
        remark: wording("claims.article002.number-of-classes-remark")),
      .judged(
        .loose, "002", wording("claims.article002.entropy-of-halves"), printed: "a log", computed: half,
        remark: wording("claims.article002.entropy-of-halves-remark", ["entropy": fixed(half, 4)])),
      .judged(
        .loose, "002", wording("claims.article002.meaning-of-p"), printed: "p(y)", computed: nil,
        remark:
          wording("claims.article002.meaning-of-p-remark")),
    ]
  }

  private static func comparisons(_ facts: Facts) -> [ArticleClaim] {
    let share = facts.summary.baseRate
    let entropy = binaryEntropy(share: share)
    let mean = facts.summary.meanLoss
    let best = facts.unpenalised?.meanLoss ?? mean
    return [
      .words(
        "002", wording("claims.article002.excess"), printed: "BIGGER",
        computed: klDivergence(share: share, predicted: 0.5),
        hold: klDivergence(share: share, predicted: 0.5) > 0
          && klDivergence(share: share, predicted: share) == 0,
        remark: wording(
          "claims.article002.excess-remark", ["mean": fixed(mean, 4), "entropy": fixed(entropy, 4)])),
      .judged(
        .wrong, "002", wording("claims.article002.lowest-cross-entropy"), printed: "minimized",
        computed: best,
        remark:
          wording(
            "claims.article002.lowest-cross-entropy-remark", ["mean": fixed(mean, 4), "best": fixed(best, 4)])
      ),
    ]
  }
}
