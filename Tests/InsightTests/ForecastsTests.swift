import CrossEntropy
import TestSupport
import Testing

@testable import Insight

/// The cases are drawn anew in another language, and what NumPy, statsmodels and scikit-learn make of them is recorded.
struct ForecastsTests {
  private func summary(_ data: LessonData) throws -> LossSummary {
    try LossSummary(
      Predictions(data.observations, model: LogisticModel(weight: 1, bias: 0), given: data.given))
  }

  @Test("Both models predict the same four hundred cases, 107 of them positive, in thousandths")
  func cases() throws {
    for data in [Forecasts.first, Forecasts.second] {
      #expect(data.kind == .predictions && data.observations.count == 400)
      #expect(data.observations.count { $0.label == .positive } == 107)
      let given = try (0..<400).map { try #require(data.given?[$0]) }
      #expect(
        given.allSatisfy { $0 >= 0.001 && $0 <= 0.999 && Double(Int(($0 * 1000).rounded())) / 1000 == $0 })
    }
    #expect(Forecasts.first.observations.map(\.label) == Forecasts.second.observations.map(\.label))
    #expect(Forecasts.first.given?[0] == 0.016 && Forecasts.first.given?[1] == 0.44)
    #expect(Forecasts.second.given?[0] == 0.182 && Forecasts.second.given?[1] == 0.379)
  }

  @Test("The first has the better accuracy and the second the better loss")
  func losses() throws {
    let (first, second) = (try summary(Forecasts.first), try summary(Forecasts.second))
    #expect(isClose(first.meanLoss, 0.5393395639414789, within: 1e-12))
    #expect(isClose(second.meanLoss, 0.46751021872822734, within: 1e-12))
    #expect(first.accuracy > second.accuracy)
  }

  @Test("The mean difference and its interval over the first rows are those of the pairs")
  func comparisons() throws {
    #expect(Forecasts.comparisons.map(\.rows) == Array(stride(from: 20, through: 400, by: 20)))
    let hundred = try #require(Forecasts.comparisons.first { $0.rows == 100 })
    #expect(isClose(hundred.mean, -0.015212997336414015, within: 1e-11) && !hundred.tellsApart)
    #expect(isClose(hundred.interval.lower, -0.1434736995167031, within: 1e-11))
    #expect(isClose(hundred.interval.upper, 0.11304770484387508, within: 1e-11))
    let all = try #require(Forecasts.comparisons.last)
    #expect(isClose(all.interval.upper, -0.0014271063261326183, within: 1e-9) && all.tellsApart)
    #expect(isClose(Forecasts.differences.reduce(0, +) / 400, all.mean, within: 1e-12))
  }

  @Test("It takes all rows to tell them apart")
  func rowsToTellApart() { #expect(Forecasts.rowsToTellApart == 400) }

  @Test(
    "Two models are told apart from where all comparisons do so on, not from where the first does",
    arguments: [
      ([true, false, true, true], 60), ([false, false, false, true], 80), ([true, true, true, true], 20),
      ([true, true, true, false], nil), ([], nil),
    ] as [([Bool], Int?)])
  func lasting(tellsApart: [Bool], rows: Int?) {
    let comparisons = tellsApart.enumerated().map { index, tellsApart in
      Forecasts.Comparison(
        rows: 20 * (index + 1), mean: 1, interval: ConfidenceInterval(from: 0, to: 2),
        tellsApart: tellsApart)
    }
    #expect(comparisons.rowsToTellApart == rows)
  }

  @Test("Their recalibration is statsmodels' binomial model, and part of the way mixes the logits")
  func recalibration() throws {
    let facts = try Facts(Forecasts.first, Experiment(Forecasts.first))
    let recalibration = try #require(facts.recalibration)
    #expect(isClose(recalibration.slope?.value, 0.4565484592279234, within: 1e-10))
    #expect(isClose(recalibration.intercept.value, -0.4827846314612702, within: 1e-10))
    #expect(isClose(facts.partlyRecalibrated(by: 0)?.meanLoss, 0.5393395639414789, within: 1e-12))
    let whole = try #require(facts.partlyRecalibrated(by: 1))
    #expect(isClose(whole.meanLoss, 0.4495957038024819, within: 1e-10))
    #expect(isClose(whole.remaining.weight, 1, within: 1e-12) && whole.remaining.bias.magnitude < 1e-12)
    let half = try #require(facts.partlyRecalibrated(by: 0.5))
    #expect(isClose(half.model.weight, (1 + 0.4565484592279234) / 2, within: 1e-10))
    // What is left takes a logit on the way to the whole way's.
    let z = half.model.logit(at: 2)
    #expect(isClose(half.remaining.logit(at: z), whole.model.logit(at: 2), within: 1e-12))
    #expect(whole.meanLoss < half.meanLoss && half.meanLoss < 0.5393)
  }

  @Test("At the start the means of the tenths are those that were predicted")
  func means() throws {
    let facts = try Facts(Forecasts.first, Experiment(Forecasts.first))
    let start = try #require(facts.partlyRecalibrated(by: 0))
    for (mean, bin) in zip(start.means, facts.summary.reliability) {
      #expect(isClose(mean, bin.meanProbability ?? -1, within: 1e-12))
    }
  }

  @Test("The mean of a tenth is weighted: three times 0.62 and once 0.68 are 0.635")
  func weightedMeans() throws {
    let rows: [(p: Double, label: Label, weight: Double)] = [
      (0.62, .positive, 3), (0.68, .negative, 1), (0.31, .negative, 1), (0.35, .positive, 2),
    ]
    let data = LessonData(
      .predictions,
      rows.map { Observation(x: logit(ofProbability: $0.p), label: $0.label, sampleWeight: $0.weight) })
    let means = try #require(try Facts(data, Experiment(data)).partlyRecalibrated(by: 0)).means
    #expect(isClose(means[6], 0.635, within: 1e-12))
    #expect(isClose(means[3], (0.31 + 2 * 0.35) / 3, within: 1e-12))
    #expect(means[5] == nil)
  }

  @Test("Weighting the positives lifts recall and the mean prediction, as scikit-learn's class weight does")
  func weightedFit() throws {
    let facts = try Facts(Forecasts.first, Experiment(Forecasts.first))
    let fit = try #require(facts.weightedFit(factor: 4))
    #expect(isClose(fit.model.weight, 0.44200209, within: 1e-7))
    #expect(isClose(fit.model.bias, 0.87388761, within: 1e-7))
    #expect(isClose(fit.recall, 0.8411214953271028))
    #expect(isClose(fit.meanProbability, 0.49837242699691314, within: 1e-8))
    #expect(isClose(fit.positiveWeightShare, 0.5936199722607489))
    let plain = try #require(facts.weightedFit(factor: 1))
    #expect(
      isClose(plain.meanProbability, 0.2675, within: 1e-12) && isClose(plain.recall, 0.4392523364485981))
  }

  @Test("Points with a fitted model, one class and certain predictions have no recalibration")
  func none() throws {
    let points = LessonData(.points, LessonData.tenPoints)
    #expect(try Facts(points, Experiment(points)).recalibration == nil)
    let alone = LessonData(.predictions, [0, 1].map { Observation(x: $0, label: .positive) })
    #expect(try Facts(alone, Experiment(alone)).recalibration == nil)
    let certain = LessonData(
      .predictions,
      [(-Double.infinity, Label.negative), (1, .negative), (0, .positive)].map {
        Observation(x: $0.0, label: $0.1)
      })
    #expect(try Facts(certain, Experiment(certain)).recalibration == nil)
  }

  @Test("Of more rows than are kept at hand nothing is fitted")
  func many() throws {
    let rows = (0..<(Facts.mostRowsAtHand + 1)).map {
      Observation(x: Double($0 % 7) - 3, label: $0 % 3 == 0 ? .positive : .negative)
    }
    let data = LessonData(.predictions, rows)
    let facts = try Facts(data, Experiment(data))
    #expect(facts.predictions == nil && facts.recalibration == nil && facts.weightedFit(factor: 2) == nil)
  }
}
