import CrossEntropy
import Numerals
import RealModule

/// Article 002: the ten points in pictures, and where the logarithm comes from.
extension Articles {
  package static func article002(_ facts: Facts) -> [ArticleClaim] {
    countClaims("002", facts) + [
      signClaim("002", facts), certainClaim("002"), priceClaim("002", of: 0.01, printed: "HUGE"),
      growthClaim("002"),
      ArticleClaim("002", "loss, in the text", printed: "0.3329", computed: facts.summary.meanLoss),
    ] + entropies(facts) + comparisons(facts)
  }

  private static func entropies(_ facts: Facts) -> [ArticleClaim] {
    let half = binaryEntropy(share: 0.5)
    return [
      ArticleClaim("002", "red points", printed: "3", computed: Double(facts.negatives.count)),
      ArticleClaim("002", "green points", printed: "7", computed: Double(facts.positives.count)),
      ArticleClaim("002", "entropy if all were green", printed: "0", computed: binaryEntropy(share: 1)),
      ArticleClaim(
        "002", "number of classes", printed: "2", computed: .exp(half),
        remark: "The entropy of half and half is the logarithm of it."),
      .judged(
        .loose, "002", "entropy of half and half", printed: "a log", computed: half,
        remark: "The base is not said. With the natural one it is \(fixed(half, 4)) nats, which is 1 bit."),
      .judged(
        .loose, "002", "what p(y) stands for", printed: "p(y)", computed: nil,
        remark:
          "For two things: the probability of green of one point, and a distribution over the classes of "
          + "all; q(y) likewise."),
    ]
  }

  private static func comparisons(_ facts: Facts) -> [ArticleClaim] {
    let share = facts.summary.baseRate
    let entropy = binaryEntropy(share: share)
    let mean = facts.summary.meanLoss
    let best = facts.unpenalised?.meanLoss ?? mean
    return [
      .words(
        "002", "cross-entropy less entropy", printed: "BIGGER",
        computed: klDivergence(share: share, predicted: 0.5),
        hold: klDivergence(share: share, predicted: 0.5) > 0
          && klDivergence(share: share, predicted: share) == 0,
        remark: "Here for p = 0.5. The article also says that the two match where p = q. It says nothing of "
          + "\(fixed(mean, 4)) against \(fixed(entropy, 4)): the model sees x."),
      .judged(
        .wrong, "002", "lowest cross-entropy", printed: "minimized", computed: best,
        remark:
          "The code minimises it plus a penalty (C = 1) and ends at \(fixed(mean, 4)); without the penalty it "
          + "would be \(fixed(best, 4))."),
    ]
  }
}
