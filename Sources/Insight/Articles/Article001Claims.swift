package import CrossEntropy
import Numerals

/// Article 001: single predictions, properties of the loss, and a small network.
extension Articles {
  package static func article001(_ task: TrainingTask) -> [ArticleClaim] {
    [
      ArticleClaim("001", "−log(0.1)", printed: "2.3", computed: negativeLog(0.1)),
      ArticleClaim(
        "001", "−log(0.9)", printed: "0.1", computed: negativeLog(0.9),
        remark: "Right to the one decimal that is printed; with more it is \(fixed(negativeLog(0.9), 5))."
      ),
    ] + properties + [
      setting("001", "spam: hidden units", "16", Double(task.hiddenCount)),
      setting("001", "spam: inputs", "8", Double(task.featureNames.count)),
      learningRateClaim("001", "spam", "0.001", task.optimizer.learningRate),
      setting("001", "spam: epochs", "10", Double(task.defaultEpochs)),
      setting("001", "spam: rows in a batch", "32", Double(task.batchSize)),
    ]
  }

  private static var properties: [ArticleClaim] {
    [
      .judged(
        .loose, "001", "loss at p(actual) = 0", printed: "smooth", computed: negativeLog(0),
        remark: "It is smooth between 0 and 1, and a sigmoid gives nothing else; at the wrong end it is "
          + "infinite."),
      .judged(
        .wrong, "001", "how many minima it has", printed: "unique", computed: nil,
        remark:
          "It is convex in the logit and in a linear model's weights, not in those of the network shown; "
          + "and convexity alone gives no minimum: separable data have none."),
      .judged(
        .wrong, "001", "what is calibrated", printed: "the loss", computed: nil,
        remark:
          "Only a model can be calibrated. The loss is a proper scoring rule: on average it is lowest for the "
          + "true probability."),
    ]
  }
}
