import RealModule
import TestSupport
import Testing

@testable import CrossEntropy

struct PredictionsTests {
  private let rows = [
    Observation(x: 0, label: .positive), Observation(x: 0, label: .negative),
    Observation(x: 2, label: .positive, sampleWeight: 3),
  ]
  private let model = LogisticModel(weight: 1, bias: 0)

  /// Of the second nothing was given.
  private var given: GivenProbabilities {
    var given = GivenProbabilities([0.125])
    given.append(nil)
    given.append(0.25)
    return given
  }

  @Test("A given probability is scored, and where there is none, the model's")
  func scores() {
    let predictions = Predictions(rows, model: model, given: given)
    #expect(predictions.score(at: 0) == PointScore(rows[0], probability: 0.125))
    #expect(predictions.score(at: 1) == PointScore(rows[1], model: model))
    #expect(predictions.score(at: 2) == PointScore(rows[2], probability: 0.25))
    #expect(Predictions(rows, model: model).score(at: 2) == PointScore(rows[2], model: model))
  }

  @Test("A flipped label changes what a prediction costs, not the prediction")
  func flipped() {
    let score = Predictions(rows, model: model, given: given).flippedScore(at: 0)
    #expect(score.observation == Observation(x: 0, label: .negative))
    #expect(score.probability == 0.125 && score.trueProbability == 0.875)
    #expect(isClose(score.loss, 0.13353139262452263))
  }

  @Test("They are summed up as they are scored, with weights")
  func summed() throws {
    let summary = try LossSummary(Predictions(rows, model: model, given: given))
    // 3 log 2 for the first, log 2 for the second, three times 2 log 2 for the third.
    #expect(isClose(summary.meanLoss, 10 * 0.69314718055994531 / 5))
    #expect(summary.worst == [0, 2, 1] && summary.best == 1)
    // (⅞)² + (½)² + 3 · (¾)²
    #expect(summary.brierScore == (0.765625 + 0.25 + 1.6875) / 5)
    #expect(summary.reliability[1].count == 1 && summary.reliability[2].count == 1)
  }

  @Test("Clipping is the same for all of them")
  func clipped() throws {
    let predictions = Predictions(rows, model: model, given: GivenProbabilities([0, 0, 1]), clip: 0.125)
    #expect(predictions.score(at: 0).probability == 0.125 && predictions.score(at: 2).probability == 0.875)
    #expect(isClose(predictions.score(at: 0).loss, 3 * 0.69314718055994531))
  }

  @Test("A sum of given probabilities keeps digits that a sum over their logits would lose")
  func digits() throws {
    // −log(1 − 2⁻⁵³) is 2⁻⁵³ and half its square; by way of its logit its last digits are lost.
    let row = [Observation(x: logit(ofProbability: 1 - 0x1p-53), label: .positive)]
    let exact = try LossSummary(
      Predictions(row, model: model, given: GivenProbabilities([1 - 0x1p-53])))
    #expect(exact.meanLoss == 0x1p-53)
  }

  @Test("What cannot be summed up is refused with the reason")
  func errors() {
    #expect(throws: ModelError.probabilityCountDiffers(observations: 3, probabilities: 1)) {
      try LossSummary(Predictions(rows, model: model, given: GivenProbabilities([0.5])))
    }
    #expect(throws: ModelError.invalidProbability(index: 2, value: 2)) {
      try LossSummary(Predictions(rows, model: model, given: GivenProbabilities([0.5, 0.5, 2])))
    }
    #expect(throws: ModelError.invalidClip(0.5)) {
      try LossSummary(Predictions(rows, model: model, clip: 0.5))
    }
  }
}
