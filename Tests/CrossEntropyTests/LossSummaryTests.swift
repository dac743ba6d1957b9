import TestSupport
import Testing

@testable import CrossEntropy

struct LossSummaryTests {
  private let model = LogisticModel(weight: 1.25, bias: -0.5)
  /// The sigmoid itself, for observations whose `x` are logits.
  private let sigmoidModel = LogisticModel(weight: 1, bias: 0)

  private func predictions(_ rows: [(probability: Double, label: Label)]) -> [Observation] {
    rows.map { Observation(x: logit(ofProbability: $0.probability), label: $0.label) }
  }

  @Test("The ten points under a model set by hand have the figures computed at 60 digits")
  func tenPoints() throws {
    let summary = try LossSummary(TenPoints.observations, model: model)
    #expect(isClose(summary.meanLoss, 0.40445259170219792165))
    #expect(isClose(summary.standardError, 0.1638914079014183521))
    #expect(isClose(summary.brierScore, 0.13463588492102286386))
    #expect(summary.rowCount == 10 && summary.count == 10)
    #expect(summary.positives == 7 && summary.negatives == 3)
  }

  @Test("Weights count in means and in the standard error, weight 0 not at all")
  func weights() throws {
    let weights = [1, 2, 0, 0.5, 1, 3, 1, 1, 0.25, 1]
    let observations = zip(TenPoints.observations, weights).map {
      Observation(x: $0.x, label: $0.label, sampleWeight: $1)
    }
    let summary = try LossSummary(observations, model: model)
    #expect(isClose(summary.meanLoss, 0.2856980601818557817))
    #expect(isClose(summary.standardError, 0.089505133240362051415))
    #expect(isClose(summary.brierScore, 0.081388187713250238422))
    #expect(summary.rowCount == 10 && summary.count == 9 && summary.positives == 6)
    #expect(summary.weightSum == 10.75)
  }

  @Test(
    "The standard error does not depend on the scale of the weights, however large",
    arguments: [1e-200, 1e200])
  func scaleOfWeights(scale: Double) throws {
    let observations = TenPoints.observations.map {
      Observation(x: $0.x, label: $0.label, sampleWeight: scale)
    }
    let summary = try LossSummary(observations, model: model)
    #expect(isClose(summary.standardError, 0.1638914079014183521, within: 1e-13))
  }

  @Test("x near a million and near a millionth keep their digits")
  func farAndNear() throws {
    let offsets = [-1, -0.5, 0.25, 0.5, 1.5]
    let labels: [Label] = [.negative, .positive, .negative, .positive, .positive]
    let far = zip(offsets, labels).map { Observation(x: 1e6 + $0, label: $1) }
    let near = zip(offsets, labels).map { Observation(x: 1e-6 * $0, label: $1) }
    let farModel = LogisticModel(weight: 2, centre: 1e6, logitAtCentre: 0.125)
    #expect(isClose(try LossSummary(far, model: farModel).meanLoss, 0.54879390647291569288))
    let nearModel = LogisticModel(weight: 2e6, bias: 0.125)
    #expect(isClose(try LossSummary(near, model: nearModel).meanLoss, 0.54879390647291568752))
  }

  @Test("It agrees with the evaluation that keeps every row")
  func evaluation() throws {
    var generator = SplitMix64(seed: 5)
    let observations = (0..<2_000).map { _ in
      Observation(
        x: .random(in: -5...5, using: &generator),
        label: Bool.random(using: &generator) ? .positive : .negative,
        sampleWeight: max(0, .random(in: -0.2...2, using: &generator)))
    }
    let summary = try LossSummary(observations, model: model)
    let evaluation = try Evaluation(observations, model: model)
    #expect(isClose(summary.sumLoss, evaluation.sumLoss))
    #expect(isClose(summary.lossSum(of: .negative), evaluation.lossSum(of: .negative)))
    #expect(isClose(summary.meanProbability, evaluation.meanProbability))
    #expect(isClose(summary.baseRate, evaluation.baseRate))
    #expect(isClose(summary.accuracy, evaluation.accuracy))
    #expect(isClose(summary.brierScore, evaluation.brierScore, within: 1e-13))
    #expect(summary.mistakes == evaluation.mistakes.count)
    #expect(summary.firstMistakes == Array(evaluation.mistakes.prefix(8)))
    let mistakeLosses = evaluation.mistakes.map { observations[$0].sampleWeight * evaluation.losses[$0] }
    #expect(isClose(summary.mistakeLossSum, mistakeLosses.compensatedSum()))
    #expect(summary.count == observations.count { $0.sampleWeight > 0 })
    let counting = observations.indices.filter { observations[$0].sampleWeight > 0 }
    let worstFirst = counting.sorted { evaluation.losses[$0] > evaluation.losses[$1] }
    #expect(summary.worst == Array(worstFirst.prefix(5)))
    #expect(summary.best == worstFirst.last)
  }

  @Test("Predictions of 0 and 1 cost nothing or everything, and are counted")
  func certainties() throws {
    let rows = predictions([(1, .positive), (0, .negative), (0, .positive), (1, .negative), (0.5, .positive)])
    let summary = try LossSummary(rows, model: sigmoidModel)
    #expect(summary.meanLoss == .infinity && summary.infiniteCount == 2)
    #expect(summary.standardError == .infinity && summary.skill == -.infinity)
    #expect(summary.worst == [2, 3, 4, 0, 1])
    #expect(summary.best == 0)
    #expect(summary.accuracy == 0.6 && summary.brierScore == 0.45)
    #expect(summary.geometricMean == 0)
  }

  @Test("An infinite loss of weight 0 counts nowhere")
  func ignoredInfinity() throws {
    var rows = predictions([(0.25, .positive), (0.25, .negative), (0, .positive)])
    rows[2].sampleWeight = 0
    let summary = try LossSummary(rows, model: sigmoidModel)
    #expect(isClose(summary.meanLoss, 0.83698821678583582))
    #expect(summary.infiniteCount == 0 && summary.worst == [0, 1] && summary.mistakes == 1)
  }

  @Test("Clipped predictions cost what a library that clips reports")
  func clipped() throws {
    let rows = predictions([(0, .positive), (1, .negative), (0.25, .positive)])
    let summary = try LossSummary(rows, model: sigmoidModel, clip: 1e-15)
    // Older releases of scikit-learn clip so; 1 − (1 − 1e-15) is not 1e-15 in doubles.
    #expect(isClose(summary.sumLoss, 34.538776394910684 + 34.539575992340879 + 1.3862943611198906))
    #expect(summary.infiniteCount == 0)
  }

  @Test("The skill is what part of the base rate's loss is saved")
  func skill() throws {
    let baseRate = LogisticModel(weight: 0, bias: logit(ofProbability: 0.7))
    let worthless = try #require(try LossSummary(TenPoints.observations, model: baseRate).skill)
    #expect(worthless.magnitude < 1e-15)
    let fitted = try LossSummary(
      TenPoints.observations, model: try fitLogisticRegression(TenPoints.observations))
    #expect(isClose(fitted.skill, 1 - 0.3329114099503904320 / 0.6108643020548934630))
    #expect(fitted.mistakes == 2 && fitted.accuracy == 0.8)
  }

  @Test("A single class has no entropy to be measured against, whatever its weights")
  func singleClass() throws {
    let rows = [0.1, 0.2, 0.3].map { Observation(x: 1, label: .positive, sampleWeight: $0) }
    let summary = try LossSummary(rows, model: sigmoidModel)
    #expect(summary.baseRate == 1 && summary.baseRateEntropy == 0 && summary.skill == nil)
  }

  @Test("One observation has a loss but no standard error")
  func oneRow() throws {
    let summary = try LossSummary([Observation(x: 0, label: .positive)], model: sigmoidModel)
    #expect(isClose(summary.meanLoss, 0.69314718055994531))
    #expect(summary.standardError == nil)
  }

  @Test("What cannot be summed up is refused with the reason")
  func errors() {
    #expect(throws: ModelError.noObservations) { try LossSummary([], model: sigmoidModel) }
    #expect(throws: ModelError.allWeightsZero) {
      try LossSummary([Observation(x: 0, label: .positive, sampleWeight: 0)], model: sigmoidModel)
    }
    #expect(throws: ModelError.invalidClip(0.5)) {
      try LossSummary(TenPoints.observations, model: sigmoidModel, clip: 0.5)
    }
    #expect(throws: (any Error).self) {
      try LossSummary([Observation(x: .nan, label: .positive)], model: sigmoidModel)
    }
  }
}
