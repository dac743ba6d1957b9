package import CrossEntropy
import Numerals
import Words

/// Article 001: single predictions, properties of the loss, and a small network.
extension Articles {
  package static func article001(_ task: TrainingTask) -> [ArticleClaim] {
    [
      ArticleClaim("001", wording("claims.article001.log-0-1"), printed: "2.3", computed: negativeLog(0.1)),
      ArticleClaim(
        "001", wording("claims.article001.log-0-9"), printed: "0.1", computed: negativeLog(0.9),
        remark: wording("claims.article001.right-one-decimal-printed", ["loss": fixed(negativeLog(0.9), 5)])
      ),
    ] + properties + [
      setting("001", wording("claims.article001.spam-hidden-units"), "16", Double(task.hiddenCount)),
      setting("001", wording("claims.article001.spam-inputs"), "8", Double(task.featureNames.count)),
      learningRateClaim("001", "spam", "0.001", task.optimizer.learningRate),
      setting("001", wording("claims.article001.spam-epochs"), "10", Double(task.defaultEpochs)),
      setting("001", wording("claims.article001.spam-rows-batch"), "32", Double(task.batchSize)),
    ]
  }

  private static var properties: [ArticleClaim] {
    [
      .judged(
        .loose, "001", wording("claims.article001.loss-p-actual-0"), printed: "smooth",
        computed: negativeLog(0),
        remark: wording("claims.article001.smooth-between-0-1")),
      .judged(
        .wrong, "001", wording("claims.article001.how-many-minima-has"), printed: "unique", computed: nil,
        remark:
          wording("claims.article001.convex-logit-linear-models")),
      .judged(
        .wrong, "001", wording("claims.article001.what-is-calibrated"), printed: "the loss", computed: nil,
        remark:
          wording("claims.article001.only-model-calibrated-loss")),
    ]
  }
}
