package import CrossEntropy

/// How a run of the circles network ended.
package struct CirclesRun: Sendable, Hashable {
  package let seed: UInt64
  /// On the 500 rows trained on; the loss is a mean in nats.
  package let trainingLoss: Double
  package let trainingAccuracy: Double
  /// On the 500 rows kept aside.
  package let testLoss: Double
  package let testAccuracy: Double

  /// The runs that come with the program, read once; none where their file is damaged, which is said by whoever checks
  /// the articles with them.
  package static let all: [CirclesRun] = (try? recorded()) ?? []

  /// Trains all epochs of the article.
  package init(training task: TrainingTask, seed: UInt64) {
    var run = TrainingRun(task: task, seed: seed)
    while run.epoch < task.defaultEpochs { run.trainEpoch() }
    self.seed = seed
    (trainingLoss, trainingAccuracy) = (run.trainingScore.loss, run.trainingScore.accuracy)
    (testLoss, testAccuracy) = (run.validationScore.loss, run.validationScore.accuracy)
  }

  /// A row of the file of runs.
  private init?(row: [Double]) {
    guard row.count == 5, let seed = UInt64(exactly: row[0]) else { return nil }
    self.seed = seed
    (trainingLoss, trainingAccuracy) = (row[1], row[2])
    (testLoss, testAccuracy) = (row[3], row[4])
  }

  /// The runs that come with the program: what `train circles --seed N --json` gives as `final`, a row for a seed.
  ///
  /// - Throws: ``TrainingDataError`` where the file in the program is damaged.
  package static func recorded() throws(TrainingDataError) -> [CirclesRun] {
    let file = "data/circles-runs.csv"
    guard let asset = Asset.all(under: file).first else { throw TrainingDataError(file: file, line: nil) }
    let runs = try NumberTable(csv: asset.text, file: file).rows.compactMap(CirclesRun.init(row:))
    guard !runs.isEmpty else { throw TrainingDataError(file: file, line: nil) }
    return runs
  }
}
