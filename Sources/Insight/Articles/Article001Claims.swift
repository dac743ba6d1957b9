package import CrossEntropy
import Numerals
import Words

/// Article 001: single predictions, properties of the loss, and a small network.
extension Articles {
  package static func article001(_ task: TrainingTask) -> [ArticleClaim] {
    [
      ArticleClaim(
        "001", wording("claims.article001.loss-at-one-in-ten"), printed: "2.3", computed: negativeLog(0.1)),
      ArticleClaim(
        "001", wording("claims.article001.loss-at-nine-in-ten"), printed: "0.1", computed: negativeLog(0.9),
        remark: wording("claims.article001.loss-at-nine-in-ten-remark", ["loss": fixed(negativeLog(0.9), 5)])
      ),
    ] + properties + [
      setting("001", wording("claims.article001.spam-hidden-units"), "16", Double(task.hiddenCount)),
      setting("001", wording("claims.article001.spam-inputs"), "8", Double(task.featureNames.count)),
      learningRateClaim("001", "spam", "0.001", task.optimizer.learningRate),
      setting("001", wording("claims.article001.spam-epochs"), "10", Double(task.defaultEpochs)),
      setting("001", wording("claims.article001.spam-batch"), "32", Double(task.batchSize)),
    ]
  }

  private static var properties: [ArticleClaim] {
    [
      .judged(
        .loose, "001", wording("claims.article001.loss-at-zero"), printed: "smooth",
        computed: negativeLog(0),
        remark: wording("claims.article001.loss-at-zero-remark")),
      .judged(
        .wrong, "001", wording("claims.article001.minima"), printed: "unique", computed: nil,
        remark:
          wording("claims.article001.minima-remark")),
      .judged(
        .wrong, "001", wording("claims.article001.calibrated"), printed: "the loss", computed: nil,
        remark:
          wording("claims.article001.calibrated-remark")),
    ]
  }
}
