import RealModule
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

  @Test("The losses of the fitted ten points add up to the reference numbers")
  func fittedTenPoints() throws {
    let summary = try LossSummary(
      TenPoints.observations, model: try fitLogisticRegression(TenPoints.observations))
    #expect(isClose(summary.meanLoss, 0.3329114099503904320314469))
    #expect(isClose(summary.sumLoss, 3.329114099503904320314469))
    #expect(isClose(summary.lossSum(of: .positive), 1.517242353758833352015281))
    #expect(isClose(summary.lossSum(of: .negative), 1.811871745745070968299189))
    #expect(isClose(Double.exp(-summary.sumLoss), TenPoints.trueProbabilities.reduce(1, *)))
  }

  @Test("The other figures of the fitted ten points are the reference numbers")
  func figures() throws {
    let model = try fitLogisticRegression(TenPoints.observations)
    let summary = try LossSummary(TenPoints.observations, model: model)
    #expect(isClose(plainMeanProbability(TenPoints.observations, model: model), 0.7))
    #expect(summary.baseRate == 0.7)
    #expect(isClose(summary.baseRateEntropy, 0.6108643020548934630256710))
    #expect(isClose(summary.brierScore, 0.1044247301812811940278980))
    #expect(summary.accuracy == 0.8 && summary.mistakes == 2)
    #expect(summary.weightSum == 10)
    #expect(isClose(summary.geometricMean, 0.7168336956755177242910890))
  }

  @Test("Without a penalty the ten points have a mean loss of 0.3052")
  func unpenalised() throws {
    let model = try fitLogisticRegression(TenPoints.observations, inverseRegularization: .none)
    let summary = try LossSummary(TenPoints.observations, model: model)
    #expect(isClose(summary.meanLoss, 0.3051592895700618414754267))
    #expect(isClose(summary.brierScore, 0.1049748165732485738628492))
    #expect(isClose(summary.geometricMean, 0.7370059676773191268825405))
  }

  @Test("The table of four, the five predictions of a library and a product have the reference means")
  func shortTables() throws {
    let four = predictions([(0.9, .positive), (0.2, .negative), (0.8, .positive), (0.4, .negative)])
    #expect(isClose(try LossSummary(four, model: sigmoidModel).meanLoss, 0.2656183105130591239914013))
    let five = predictions([
      (0.1, .negative), (0.9, .positive), (0.8, .positive), (0.2, .negative), (0.7, .positive),
    ])
    #expect(isClose(try LossSummary(five, model: sigmoidModel).meanLoss, 0.2027366155765608985800462))
    // 0.9 · 0.9 · 0.8 · 0.8 = 0.5184.
    let product = predictions([(0.1, .negative), (0.9, .positive), (0.8, .positive), (0.2, .negative)])
    #expect(isClose(try LossSummary(product, model: sigmoidModel).sumLoss, 0.6570081339440721))
  }

  @Test("A lower loss need not mean a better accuracy")
  func lossAgainstAccuracy() throws {
    let hesitant = try LossSummary(
      predictions([0.51, 0.51, 0.51].map { ($0, .positive) }), model: sigmoidModel)
    let bold = try LossSummary(predictions([0.99, 0.99, 0.49].map { ($0, .positive) }), model: sigmoidModel)
    #expect((hesitant.meanLoss - 0.6733).magnitude < 5e-5)
    #expect((bold.meanLoss - 0.2445).magnitude < 5e-5)
    #expect(hesitant.accuracy == 1)
    #expect(isClose(bold.accuracy, 2.0 / 3))
  }

  @Test("One infinite loss makes sum and mean infinite, and leaves the other class its sum")
  func infiniteLoss() throws {
    var rows = predictions(Array(zip(TenPoints.probabilities, TenPoints.labels)))
    rows[9].x = -.infinity
    let summary = try LossSummary(rows, model: sigmoidModel)
    #expect(summary.sumLoss == .infinity && summary.meanLoss == .infinity)
    #expect(summary.lossSum(of: .positive) == .infinity)
    #expect(isClose(summary.lossSum(of: .negative), 1.811871745745070968299189))
    #expect(summary.geometricMean == 0)
  }

  @Test("A row of weight 0 changes no figure, whatever its loss")
  func zeroWeight() throws {
    let rows = predictions(Array(zip(TenPoints.probabilities, TenPoints.labels)))
    let ignored = Observation(x: -.infinity, label: .positive, sampleWeight: 0)
    let with = try LossSummary(rows + [ignored], model: sigmoidModel)
    let without = try LossSummary(rows, model: sigmoidModel)
    #expect(with.mistakes == 2 && with.worst == without.worst && with.rowCount == 11)
    #expect(with.meanLoss == without.meanLoss)
    #expect(with.accuracy == without.accuracy)
    #expect(with.baseRate == without.baseRate)
    #expect(with.brierScore == without.brierScore)
  }

  @Test("A whole weight is as good as repeating the observation")
  func weightsAreRepetitions() throws {
    let model = LogisticModel(weight: 1, bias: 0.25)
    let heavy = Observation(x: 0.3, label: .negative, sampleWeight: 3)
    let light = Observation(x: 0.3, label: .negative)
    let weighted = try LossSummary(TenPoints.observations + [heavy], model: model)
    let repeated = try LossSummary(TenPoints.observations + [light, light, light], model: model)
    #expect(weighted.weightSum == 13)
    #expect(isClose(weighted.meanLoss, repeated.meanLoss))
    #expect(isClose(weighted.accuracy, repeated.accuracy))
    #expect(isClose(weighted.baseRate, repeated.baseRate))
    #expect(isClose(weighted.brierScore, repeated.brierScore))
  }

  @Test("Always predicting the base rate costs the entropy of the labels")
  func baseRateModel() throws {
    let model = LogisticModel(weight: 0, bias: logit(ofProbability: 0.7))
    let summary = try LossSummary(TenPoints.observations, model: model)
    #expect(isClose(summary.meanLoss, summary.baseRateEntropy))
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

  @Test("It agrees with a plain sum over every row")
  func plainSums() throws {
    var generator = SplitMix64(seed: 5)
    let observations = (0..<2_000).map { _ in
      Observation(
        x: .random(in: -5...5, using: &generator),
        label: Bool.random(using: &generator) ? .positive : .negative,
        sampleWeight: max(0, .random(in: -0.2...2, using: &generator)))
    }
    let summary = try LossSummary(observations, model: model)
    let rows = observations.map { PlainScore($0, model: model) }
    let weightSum = rows.sum { _ in 1 }
    func isNear(_ number: Double, _ expected: Double) -> Bool { isClose(number, expected, within: 1e-12) }
    #expect(isNear(summary.weightSum, weightSum))
    #expect(isNear(summary.sumLoss, rows.sum(\.loss)))
    #expect(
      isNear(summary.lossSum(of: .negative), rows.sum { $0.observation.label == .negative ? $0.loss : 0 }))
    #expect(
      isNear(summary.lossSum(of: .positive), rows.sum { $0.observation.label == .positive ? $0.loss : 0 }))
    #expect(isNear(summary.baseRate, rows.sum { $0.observation.label == .positive ? 1 : 0 } / weightSum))
    #expect(isNear(summary.accuracy, rows.sum { $0.isMistake ? 0 : 1 } / weightSum))
    #expect(
      isNear(summary.brierScore, rows.sum { (1 - $0.trueProbability) * (1 - $0.trueProbability) } / weightSum)
    )
    #expect(isNear(summary.mistakeLossSum, rows.sum { $0.isMistake ? $0.loss : 0 }))
    let counting = rows.indices.filter { observations[$0].sampleWeight > 0 }
    #expect(summary.count == counting.count && summary.rowCount == 2_000)
    #expect(summary.mistakes == counting.count { rows[$0].isMistake })
    let worstFirst = counting.sorted { rows[$0].loss > rows[$1].loss }
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
    // Either class's probability is clipped to 1e-15 itself, not to what 1 − 1e-15 leaves of 1 in doubles.
    #expect(isClose(summary.sumLoss, 34.538776394910684 + 34.538776394910684 + 1.3862943611198906))
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
    let certain = try LossSummary(
      [Observation(x: 1, label: .positive)], model: LogisticModel(weight: 1000, bias: 0))
    #expect(certain.meanLoss == 0)
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
    #expect(throws: ModelError.invalidParameters(weight: 1, bias: .infinity)) {
      try LossSummary(TenPoints.observations, model: LogisticModel(weight: 1, bias: .infinity))
    }
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
