import TestSupport
import Testing

@testable import CrossEntropy

struct ReliabilityDiagramTests {
  @Test("Bins of one width are those of scikit-learn's calibration curve")
  func equalWidth() throws {
    let bins = try ReliabilityDiagram(DrawnPredictions.plain, bins: 5).bins
    #expect(bins.map(\.count) == [29, 41, 49, 42, 39])
    #expect(
      areClose(
        bins.compactMap(\.meanProbability),
        [
          0.09582758620689655, 0.30312195121951224, 0.4999387755102042, 0.6951666666666667,
          0.8994102564102564,
        ]))
    #expect(
      areClose(
        bins.compactMap(\.sharePositive),
        [
          0.20689655172413793, 0.21951219512195122, 0.5918367346938775, 0.30952380952380953,
          0.5128205128205128,
        ]))
    #expect(bins.map(\.from) == [0, 0.2, 0.4, 0.6, 0.8] && bins.map(\.to) == [0.2, 0.4, 0.6, 0.8, 1])
  }

  @Test("Bins of one weight are those of scikit-learn's quantiles")
  func equalMass() throws {
    let bins = try ReliabilityDiagram(DrawnPredictions.plain, bins: 5, cut: .equalMass).bins
    #expect(bins.map(\.count).reduce(0, +) == 200)
    #expect(
      areClose(
        bins.compactMap(\.meanProbability),
        [0.13474999999999998, 0.3539268292682928, 0.5231794871794874, 0.6950000000000001, 0.896825]))
    #expect(
      areClose(
        bins.compactMap(\.sharePositive),
        [0.175, 0.3170731707317073, 0.6153846153846154, 0.325, 0.5]))
    #expect(bins.first?.from == 0 && bins.last?.to == 1)
    #expect(zip(bins, bins.dropFirst()).allSatisfy { $0.to == $1.from })
  }

  @Test("The interval of a bin's share is Wilson's, as statsmodels has it")
  func intervals() throws {
    let bins = try ReliabilityDiagram(DrawnPredictions.plain, bins: 5).bins
    let intervals = bins.compactMap { $0.shareInterval() }
    #expect(
      areClose(
        intervals.map(\.lower),
        [
          0.09846070197841034, 0.12003174778217565, 0.45247319391847135, 0.19071102858794878,
          0.36199362884457964,
        ], within: 1e-12))
    #expect(
      areClose(
        intervals.map(\.upper),
        [
          0.38390090403867916, 0.3670500598822617, 0.7178476147961312, 0.4602599393608908,
          0.6613482467013799,
        ], within: 1e-12))
  }

  @Test("Ten bins of one width are those of the summary")
  func likeTheSummary() throws {
    let summary = try LossSummary(DrawnPredictions.withWeights)
    #expect(try ReliabilityDiagram(DrawnPredictions.withWeights).bins == summary.reliability)
  }

  @Test("Equal predictions share a bin, though it gets heavy; an empty bin has no interval")
  func ties() throws {
    let rows = [0.2, 0.2, 0.2, 0.2, 0.9].map { Observation(x: logit(ofProbability: $0), label: .positive) }
    let predictions = Predictions(
      rows, model: LogisticModel(weight: 1, bias: 0), given: GivenProbabilities([0.2, 0.2, 0.2, 0.2, 0.9]))
    let bins = try ReliabilityDiagram(predictions, bins: 5, cut: .equalMass).bins
    #expect(bins.map(\.count) == [4, 1] && bins.map(\.from) == [0, 0.9] && bins.map(\.to) == [0.9, 1])
    let wide = try ReliabilityDiagram(predictions, bins: 5).bins
    #expect(wide.map(\.count) == [0, 4, 0, 0, 1])
    #expect(wide[0].shareInterval() == nil && wide[4].shareInterval()?.upper == 1)
  }

  @Test("A weight makes a bin as full as so many observations")
  func weights() throws {
    let rows = [(0.1, 3.0), (0.2, 1), (0.3, 1), (0.4, 1)].map {
      Observation(x: logit(ofProbability: $0.0), label: .negative, sampleWeight: $0.1)
    }
    let predictions = Predictions(rows, model: LogisticModel(weight: 1, bias: 0))
    let bins = try ReliabilityDiagram(predictions, bins: 2, cut: .equalMass).bins
    #expect(bins.map(\.count) == [1, 3] && bins.map(\.weight) == [3, 3])
  }
}
