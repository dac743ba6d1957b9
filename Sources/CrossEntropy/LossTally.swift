/// The sums behind a ``LossSummary``, filled row by row. Weights are multiplied by the scale of their ``Weighing``.
struct LossTally<Sum: WeightedSum> {
  private(set) var positives = 0
  private(set) var negatives = 0
  private(set) var positiveLoss = Sum()
  private(set) var negativeLoss = Sum()
  private(set) var squaredError = Sum()
  private(set) var infiniteCount = 0
  private(set) var spread = LossSpread()
  private(set) var ranking = LossRanking(capacity: 5)
  private(set) var mistakes = 0
  private(set) var rightWeight = Sum()
  private(set) var mistakeLoss = Sum()
  private(set) var bins = Array(repeating: ReliabilitySums<Sum>(), count: 10)
  /// How weights enter the sums.
  let weighing: Weighing

  /// The sum of the weights.
  let whole: Sum

  /// The tally of all observations that count.
  init(_ predictions: Predictions, _ weighing: Weighing) {
    self.weighing = weighing
    whole = weighing.scaledSum(of: predictions.observations)
    add(predictions)
  }

  private mutating func add(_ predictions: Predictions) {
    // Most predictions are a model's, and need not be asked one by one whether they were given.
    if predictions.given == nil {
      let (model, clip, isSigmoid) = (predictions.model, predictions.clip, predictions.model.isSigmoid)
      add(predictions.observations) { _, row in
        PredictionScore(row, model, isGivenLogit: isSigmoid).clipped(to: clip, label: row.label)
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
    let rows = weighing.rows(row)
    let weight = row.sampleWeight * weighing.scale
    let isPositive = row.label == .positive
    // Choosing what is added costs less than guessing wrongly, in half of the rows, which sum it goes to.
    positives += isPositive ? rows : 0
    negatives += isPositive ? 0 : rows
    add(weight, times: isPositive ? score.loss : 0, to: &positiveLoss)
    add(weight, times: isPositive ? 0 : score.loss, to: &negativeLoss)
    add(weight, times: score.wrongProbability * score.wrongProbability, to: &squaredError)
    bins[score.bin(of: 10)].add(
      probability: score.probability, label: row.label, weight: weight, rows: rows)
    ranking.add(score.loss, index: index, times: rows)
    addToSpread(score.loss, rows: rows)
    if (score.probability >= 0.5) == isPositive {
      rightWeight.add(weight, times: 1, isExact: false)
    } else {
      mistakes += rows
      add(weight, times: score.loss, to: &mistakeLoss)
    }
  }

  /// Adds a product: where rows are counted without rounding it, so that the sum is that of the rows written out.
  @inline(__always)
  private func add(_ weight: Double, times number: Double, to sum: inout Sum) {
    sum.add(weight, times: number, isExact: weighing.meaning == .count)
  }

  @inline(__always)
  private mutating func addToSpread(_ loss: Double, rows: Int) {
    if loss == .infinity {
      infiniteCount += rows
    } else if weighing.isCounting {
      spread.add(loss, times: Double(rows))
    }
  }
}
