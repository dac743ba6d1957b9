import RealModule
import TestSupport
import Testing

@testable import CrossEntropy

struct EvaluationTests {
  private func tenPoints(_ regularization: InverseRegularization = .finite(1)) throws -> Evaluation {
    let model = try fitLogisticRegression(TenPoints.observations, inverseRegularization: regularization)
    return try Evaluation(TenPoints.observations, model: model)
  }

  @Test("Every point of the ten has the reference probabilities and loss")
  func perPoint() throws {
    let evaluation = try tenPoints()
    #expect(areClose(evaluation.probabilities, TenPoints.probabilities))
    #expect(areClose(evaluation.trueProbabilities, TenPoints.trueProbabilities))
    #expect(areClose(evaluation.losses, TenPoints.losses))
    #expect(areClose(evaluation.logits, TenPoints.probabilities.map(logit(ofProbability:)), within: 1e-12))
  }

  @Test("The losses of the ten points add up to the reference numbers")
  func lossSums() throws {
    let evaluation = try tenPoints()
    #expect(isClose(evaluation.meanLoss, 0.3329114099503904320314469))
    #expect(isClose(evaluation.sumLoss, 3.329114099503904320314469))
    #expect(isClose(evaluation.lossSum(of: .positive), 1.517242353758833352015281))
    #expect(isClose(evaluation.lossSum(of: .negative), 1.811871745745070968299189))
  }

  @Test("The other figures of the ten points are the reference numbers")
  func figures() throws {
    let evaluation = try tenPoints()
    #expect(isClose(evaluation.meanProbability, 0.7))
    #expect(evaluation.baseRate == 0.7)
    #expect(isClose(evaluation.baseRateEntropy, 0.6108643020548934630256710))
    #expect(isClose(evaluation.brierScore, 0.1044247301812811940278980))
    #expect(evaluation.accuracy == 0.8)
    #expect(evaluation.mistakes == [2, 3])
    #expect(evaluation.weightSum == 10)
    #expect(isClose(evaluation.geometricMean, 0.7168336956755177242910890))
    #expect(isClose(evaluation.trueProbabilityProduct, TenPoints.trueProbabilities.reduce(1, *)))
  }

  @Test("Without a penalty the ten points have a mean loss of 0.3052")
  func unpenalised() throws {
    let evaluation = try tenPoints(.none)
    #expect(isClose(evaluation.meanLoss, 0.3051592895700618414754267))
    #expect(areClose(evaluation.losses, TenPoints.unpenalisedLosses, within: 1e-13))
    #expect(isClose(evaluation.brierScore, 0.1049748165732485738628492))
    #expect(isClose(evaluation.geometricMean, 0.7370059676773191268825405))
  }

  @Test("Given probabilities are evaluated like a model's")
  func givenProbabilities() throws {
    let evaluation = try Evaluation(TenPoints.observations, probabilities: TenPoints.probabilities)
    #expect(isClose(evaluation.meanLoss, 0.3329114099503904320314469))
    #expect(evaluation.mistakes == [2, 3])
  }

  @Test("A lower loss need not mean a better accuracy")
  func lossAgainstAccuracy() throws {
    let observations = Array(repeating: Observation(x: 0, label: .positive), count: 3)
    let hesitant = try Evaluation(observations, probabilities: [0.51, 0.51, 0.51])
    let bold = try Evaluation(observations, probabilities: [0.99, 0.99, 0.49])
    #expect((hesitant.meanLoss - 0.6733).magnitude < 5e-5)
    #expect((bold.meanLoss - 0.2445).magnitude < 5e-5)
    #expect(hesitant.accuracy == 1)
    #expect(isClose(bold.accuracy, 2.0 / 3))
  }

  @Test("Probability 0 for a true class makes sum and mean infinite and the product 0")
  func infiniteLoss() throws {
    var probabilities = TenPoints.probabilities
    probabilities[9] = 0
    let evaluation = try Evaluation(TenPoints.observations, probabilities: probabilities)
    #expect(evaluation.sumLoss == .infinity)
    #expect(evaluation.meanLoss == .infinity)
    #expect(evaluation.lossSum(of: .positive) == .infinity)
    #expect(isClose(evaluation.lossSum(of: .negative), 1.811871745745070968299189))
    #expect(evaluation.geometricMean == 0)
    #expect(evaluation.trueProbabilityProduct == 0)
  }

  @Test("Weight 0 counts nowhere, not even with an infinite loss, but has a score")
  func zeroWeight() throws {
    let ignored = Observation(x: 0, label: .positive, sampleWeight: 0)
    let evaluation = try Evaluation(
      TenPoints.observations + [ignored], probabilities: TenPoints.probabilities + [0])
    #expect(evaluation.points[10].loss == .infinity)
    #expect(evaluation.mistakes == [2, 3])
    let without = try Evaluation(TenPoints.observations, probabilities: TenPoints.probabilities)
    #expect(evaluation.meanLoss == without.meanLoss)
    #expect(evaluation.accuracy == without.accuracy)
    #expect(evaluation.baseRate == without.baseRate)
    #expect(evaluation.brierScore == without.brierScore)
    #expect(evaluation.meanProbability == without.meanProbability)
  }

  @Test("A whole weight is as good as repeating the observation")
  func weightsAreRepetitions() throws {
    let model = LogisticModel(weight: 1, bias: 0.25)
    let heavy = Observation(x: 0.3, label: .negative, sampleWeight: 3)
    let light = Observation(x: 0.3, label: .negative)
    let weighted = try Evaluation(TenPoints.observations + [heavy], model: model)
    let repeated = try Evaluation(TenPoints.observations + [light, light, light], model: model)
    #expect(weighted.weightSum == 13)
    #expect(isClose(weighted.meanLoss, repeated.meanLoss))
    #expect(isClose(weighted.accuracy, repeated.accuracy))
    #expect(isClose(weighted.baseRate, repeated.baseRate))
    #expect(isClose(weighted.brierScore, repeated.brierScore))
    #expect(isClose(weighted.meanProbability, repeated.meanProbability))
  }

  @Test("Always predicting the base rate costs the entropy of the labels")
  func baseRateModel() throws {
    let model = LogisticModel(weight: 0, bias: logit(ofProbability: 0.7))
    let evaluation = try Evaluation(TenPoints.observations, model: model)
    #expect(isClose(evaluation.meanLoss, evaluation.baseRateEntropy))
  }

  @Test("A single class can be evaluated")
  func singleClass() throws {
    let observations = [Observation(x: 1, label: .positive)]
    let evaluation = try Evaluation(observations, model: LogisticModel(weight: 1000, bias: 0))
    #expect(evaluation.meanLoss == 0)
    #expect(evaluation.baseRateEntropy == 0)
  }

  @Test("What cannot be evaluated is refused with the reason")
  func errors() {
    let data = TenPoints.observations
    #expect(throws: ModelError.noObservations) { try Evaluation([], probabilities: []) }
    #expect(throws: ModelError.probabilityCountDiffers(observations: 10, probabilities: 1)) {
      try Evaluation(data, probabilities: [0.5])
    }
    #expect(throws: ModelError.invalidProbability(index: 0, value: 1.5)) {
      try Evaluation(Array(data.prefix(1)), probabilities: [1.5])
    }
    #expect(throws: ModelError.invalidParameters(weight: 1, bias: .infinity)) {
      try Evaluation(data, model: LogisticModel(weight: 1, bias: .infinity))
    }
    #expect(throws: ModelError.invalidX(index: 0, value: -.infinity)) {
      try Evaluation([Observation(x: -.infinity, label: .positive)], model: LogisticModel(weight: 1, bias: 0))
    }
  }
}
