import TestSupport
import Testing

@testable import CrossEntropy

struct PointScoreTests {
  private func scores(_ regularization: InverseRegularization) throws -> [PointScore] {
    let model = try fitLogisticRegression(TenPoints.observations, inverseRegularization: regularization)
    return TenPoints.observations.map { PointScore($0, model: model) }
  }

  @Test("Every point of the ten has the reference probabilities and loss")
  func tenPoints() throws {
    let scores = try scores(.finite(1))
    #expect(areClose(scores.map(\.probability), TenPoints.probabilities))
    #expect(areClose(scores.map(\.trueProbability), TenPoints.trueProbabilities))
    #expect(areClose(scores.map(\.loss), TenPoints.losses))
    #expect(scores.indices.filter { scores[$0].isMistake } == [2, 3])
  }

  @Test("Every point of the ten has the reference loss of the fit without a penalty")
  func unpenalised() throws {
    #expect(areClose(try scores(.none).map(\.loss), TenPoints.unpenalisedLosses, within: 1e-13))
  }

  @Test("Given probabilities are scored like a model's")
  func givenProbabilities() {
    let scores = zip(TenPoints.observations, TenPoints.probabilities).map { PointScore($0, probability: $1) }
    #expect(areClose(scores.map(\.loss), TenPoints.losses))
    #expect(isClose(scores.map(\.loss).compensatedSum() / 10, 0.3329114099503904320314469))
    #expect(scores.indices.filter { scores[$0].isMistake } == [2, 3])
  }

  @Test("The true class of a negative keeps the digits of a tiny probability")
  func tinyTrueProbability() {
    let score = PointScore(Observation(x: 700, label: .negative), model: LogisticModel(weight: 1, bias: 0))
    #expect(score.probability == 1)
    #expect(isClose(score.trueProbability, 9.8596765437597708567e-305))
    #expect(score.loss == 700)
  }

  @Test("A given probability is scored as it is, up to an infinite loss")
  func givenProbability() {
    let score = PointScore(Observation(x: 0, label: .positive), probability: 0)
    #expect(score.trueProbability == 0)
    #expect(score.loss == .infinity)
  }

  @Test("One half counts as predicting a positive")
  func threshold() {
    let positive = Observation(x: 0, label: .positive)
    let negative = Observation(x: 0, label: .negative)
    #expect(!PointScore(positive, probability: 0.5).isMistake)
    #expect(PointScore(negative, probability: 0.5).isMistake)
    #expect(PointScore(positive, probability: (0.5).nextDown).isMistake)
    #expect(PointScore(negative, probability: 0.4).predictedLabel == .negative)
  }

  @Test("A clipped prediction of 0 costs −log ε, whether a model made it or somebody gave it")
  func clipped() {
    let model = LogisticModel(weight: 1, bias: 0)
    let score = PointScore(Observation(x: -.infinity, label: .positive), model: model, clip: 1e-7)
    #expect(score.probability == 1e-7 && score.trueProbability == 1e-7)
    #expect(isClose(score.loss, 16.118095650958320))
    let given = PointScore(Observation(x: -.infinity, label: .positive), probability: 0, clip: 1e-7)
    #expect(given == score)
    let inside = Observation(x: 2, label: .negative)
    #expect(PointScore(inside, model: model, clip: 1e-7) == PointScore(inside, model: model))
  }
}
