/// The sums behind a ``LossSummary``, filled row by row.
struct LossTally {
  private(set) var positives = 0
  private(set) var negatives = 0
  private(set) var positiveLoss = CompensatedSum()
  private(set) var negativeLoss = CompensatedSum()
  private(set) var squaredError = CompensatedSum()
  private(set) var infiniteCount = 0
  private(set) var spread = LossSpread()
  private(set) var ranking = LossRanking(capacity: 5)
  private(set) var mistakes = 0
  private(set) var mistakeWeight = CompensatedSum()
  private(set) var mistakeLoss = CompensatedSum()
  private(set) var bins = Array(repeating: ReliabilitySums(), count: 10)
  /// What weights are multiplied by before they are squared, so that no square overflows.
  let weightScale: Double

  init(weightSum: Double) {
    weightScale = CrossEntropy.weightScale(weightSum)
  }

  /// Adds the predictions of all observations that count.
  mutating func add(_ predictions: Predictions) {
    // Most predictions are a model's, and need not be asked one by one whether they were given.
    if predictions.given == nil {
      let (model, clip) = (predictions.model, predictions.clip)
      add(predictions.observations) { _, row in
        PredictionScore(logit: model.logit(at: row.x), label: row.label).clipped(to: clip, label: row.label)
      }
    } else {
      add(predictions.observations) { index, _ in predictions.predicted(at: index) }
    }
  }

  @inline(__always)
  private mutating func add(_ observations: [Observation], score: (Int, Observation) -> PredictionScore) {
    observations.withUnsafeBufferPointer { rows in
      for index in rows.indices where rows[index].sampleWeight > 0 {
        add(score(index, rows[index]), of: rows[index], at: index)
      }
    }
  }

  @inline(__always)
  private mutating func add(_ score: PredictionScore, of row: Observation, at index: Int) {
    let weightedLoss = row.sampleWeight * score.loss
    let isPositive = row.label == .positive
    // Choosing what is added costs less than guessing wrongly, in half of the rows, which sum it goes to.
    positives += isPositive ? 1 : 0
    negatives += isPositive ? 0 : 1
    positiveLoss += isPositive ? weightedLoss : 0
    negativeLoss += isPositive ? 0 : weightedLoss
    squaredError += row.sampleWeight * score.wrongProbability * score.wrongProbability
    bins[ReliabilitySums.index(of: score.probability)].add(
      probability: score.probability, label: row.label, weight: row.sampleWeight)
    ranking.add(score.loss, index: index)
    addToSpread(score.loss, weight: row.sampleWeight * weightScale)
    if (score.probability >= 0.5) != isPositive { addMistake(row, weightedLoss) }
  }

  @inline(__always)
  private mutating func addToSpread(_ loss: Double, weight: Double) {
    if loss == .infinity {
      infiniteCount += 1
    } else if weight * weight > 0 {
      spread.add(loss, weight: weight * weight)
    }
  }

  private mutating func addMistake(_ row: Observation, _ weightedLoss: Double) {
    mistakes += 1
    mistakeWeight += row.sampleWeight
    mistakeLoss += weightedLoss
  }
}
