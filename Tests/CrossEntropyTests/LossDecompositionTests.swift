import TestSupport
import Testing

@testable import CrossEntropy

struct LossDecompositionTests {
  private func parts(_ predictions: Predictions, bins: Int) throws -> LossDecomposition {
    LossDecomposition(
      try LossSummary(predictions), by: try ReliabilityDiagram(predictions, bins: bins))
  }

  @Test("The parts of drawn predictions by five bins are those computed at 50 digits")
  func drawn() throws {
    let parts = try parts(DrawnPredictions.plain, bins: 5)
    #expect(isClose(parts.calibration, 0.1754365586972572723, within: 1e-12))
    #expect(isClose(parts.refinement, 0.61250815689484636849, within: 1e-12))
    #expect(isClose(parts.withinBins, 0.02668856884386639019, within: 1e-12))
    #expect(isClose(parts.uncertainty, 0.66645890058033163594, within: 1e-12))
    #expect(isClose(parts.resolution, 0.66645890058033163594 - 0.61250815689484636849, within: 1e-11))
  }

  @Test("The parts add up to the mean loss, weights and all", arguments: [1, 3, 10, 50])
  func sum(bins: Int) throws {
    let parts = try parts(DrawnPredictions.withWeights, bins: bins)
    #expect(
      isClose(parts.calibration + parts.refinement + parts.withinBins, 0.8457650420871713, within: 1e-12))
    #expect(parts.calibration >= 0 && parts.resolution > -1e-15)
  }

  @Test("Predictions that are the shares of their bins lose nothing but what is unknown")
  func calibrated() throws {
    // Of four at one quarter one comes, of four at three quarters three.
    let rows = [Label.positive, .negative, .negative, .negative].flatMap { label in
      [
        Observation(x: logit(ofProbability: 0.25), label: label),
        Observation(x: logit(ofProbability: 0.75), label: label.opposite),
      ]
    }
    let parts = try parts(Predictions(rows, model: LogisticModel(weight: 1, bias: 0)), bins: 10)
    #expect(parts.calibration < 1e-16 && parts.withinBins.magnitude < 1e-15)
    #expect(isClose(parts.refinement, 0.56233514461880829))
    #expect(isClose(parts.uncertainty, 0.69314718055994531))
  }
}
