import CrossEntropy
import Numerals
import RealModule
import Words

/// Article 000: the ten points, in text and code, and the circles.
extension Articles {
  package static func article000(_ facts: Facts, _ trainings: ArticleTrainings) -> [ArticleClaim] {
    countClaims("000", facts) + [
      signClaim("000", facts), certainClaim("000"), priceClaim("000", of: 0.02, printed: "large"),
      growthClaim("000"),
      ArticleClaim(
        "000", wording("claims.article000.loss-in-text"), printed: "0.3329", computed: facts.summary.meanLoss),
    ] + printout(facts) + circlesCode(trainings.circles) + circlesResults(trainings)
  }

  // MARK: The ten points' code

  private static func printout(_ facts: Facts) -> [ArticleClaim] {
    let x = ["-2.2", "-1.4", "-0.8", "0.2", "0.4", "0.8", "1.2", "2.2", "2.9", "4.6"]
    let y = ["0.", "0.", "1.", "0.", "1.", "1.", "1.", "1.", "1.", "1."]
    let p = ["0.19", "0.33", "0.47", "0.7", "0.74", "0.81", "0.86", "0.94", "0.97", "0.99"]
    return [
      .judged(
        .lostInCopying, "000", wording("claims.article000.fitting-call"), printed: "'lbfgs'), 1), y)",
        computed: nil,
        remark: wording("claims.article000.fitting-call-remark"))
    ] + printed(x, "x", facts) { $0.x } + printed(y, "y", facts) { $0.isPositive ? 1 : 0 }
      + printed(p, "p(y)", facts) { $0.probability } + [
        ArticleClaim(
          "000", wording("claims.article000.loss-by-code"), printed: "0.3329",
          computed: facts.summary.meanLoss)
      ]
  }

  /// A list that the code prints, number by number.
  private static func printed(_ texts: [String], _ name: String, _ facts: Facts, _ value: (Point) -> Double)
    -> [ArticleClaim]
  {
    zip(facts.points, texts).enumerated().map { index, entry in
      let place =
        name == "x"
        ? wording("claims.article000.point", ["number": "\(index + 1)"])
        : wording("claims.article000.place", ["x": fixed(entry.0.x, 1)])
      return ArticleClaim(
        "000", "\(name) \(place)", printed: entry.1, computed: value(entry.0), series: name)
    }
  }

  // MARK: The circles' code

  private static func circlesCode(_ task: TrainingTask) -> [ArticleClaim] {
    let count = task.training.count + task.validation.count
    return [
      ArticleClaim(
        "000", wording("claims.article000.circles-points"), printed: "1000", computed: Double(count),
        remark: wording("claims.article000.circles-points-remark")),
      ArticleClaim(
        "000", wording("claims.article000.circles-noise"), printed: "0.1", computed: noise(of: task),
        remark: wording("claims.article000.circles-noise-remark")),
      setting(
        "000", wording("claims.article000.circles-training-points"), "500", Double(task.training.count)),
      setting("000", wording("claims.article000.circles-hidden-units"), "50", Double(task.hiddenCount)),
      setting("000", wording("claims.article000.circles-inputs"), "2", Double(task.featureNames.count)),
      learningRateClaim("000", "circles", "0.01", task.optimizer.learningRate),
      setting("000", wording("claims.article000.circles-momentum"), "0.9", task.optimizer.momentum),
      .judged(
        .lostInCopying, "000", wording("claims.article000.circles-training-call"),
        printed: "history =, trainy, …", computed: nil,
        remark: wording("claims.article000.circles-training-call-remark")),
      setting("000", wording("claims.article000.circles-epochs"), "200", Double(task.defaultEpochs)),
    ]
  }

  /// The root of the mean squared distance of the points from the circles that they were drawn around.
  private static func noise(of task: TrainingTask) -> Double {
    let (rings, halves) = (TrueRule.rings, [task.training, task.validation])
    let squares = halves.reduce(0.0) { sum, rows in
      rows.labels.indices.reduce(sum) { sum, index in
        let radius = Double.sqrt(rows.row(index).map { $0 * $0 }.reduce(0, +))
        let distance =
          radius - (rows.labels[index] == .positive ? rings.positiveRadius : rings.negativeRadius)
        return sum + distance * distance
      }
    }
    return .sqrt(squares / Double(max(1, halves.map(\.count).reduce(0, +))))
  }

  // MARK: The circles' results

  private static func circlesResults(_ trainings: ArticleTrainings) -> [ArticleClaim] {
    let training = trainings.range(\.trainingAccuracy)
    let test = trainings.range(\.testAccuracy)
    let (loss, testLoss) = (trainings.median(\.trainingLoss), trainings.median(\.testLoss))
    let step = 1 / Double(max(1, trainings.circles.validation.count))
    return [
      .judged(
        .wrong, "000", wording("claims.article000.circles-results"), printed: "cross entropy",
        computed: loss,
        remark: wording(
          "claims.article000.circles-results-remark",
          ["loss": fixed(loss, 3), "test loss": fixed(testLoss, 3)])),
      .within(
        "000", wording("claims.article000.training-accuracy"), printed: "0.840",
        computed: trainings.median(\.trainingAccuracy),
        range: training,
        remark: wording(
          "claims.article000.training-accuracy-remark",
          [
            "runs": "\(trainings.runs.count)", "least": fixed(training.lowerBound, 3),
            "most": fixed(training.upperBound, 3),
          ])
      ),
      .judged(
        .wrong, "000", wording("claims.article000.test-accuracy"), printed: "0.853",
        computed: trainings.median(\.testAccuracy),
        range: test, instead: wording("claims.article000.test-accuracy-steps", ["step": trimmed(step, 4)]),
        remark:
          wording(
            "claims.article000.test-accuracy-remark",
            [
              "points": "\(trainings.circles.validation.count)", "step": trimmed(step, 4),
              "runs": "\(trainings.runs.count)", "least": fixed(test.lowerBound, 3),
              "most": fixed(test.upperBound, 3),
            ])),
    ]
  }
}
