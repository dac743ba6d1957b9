import TestSupport
import Testing

@testable import CrossEntropy

struct ReliabilityBinTests {
  private func bins(_ rows: [(probability: Double, label: Label, weight: Double)]) throws -> [ReliabilityBin]
  {
    let observations = rows.map {
      Observation(x: logit(ofProbability: $0.probability), label: $0.label, sampleWeight: $0.weight)
    }
    return try LossSummary(observations, model: LogisticModel(weight: 1, bias: 0)).reliability
  }

  @Test("Means and shares of a bin are weighted, and 1 belongs to the last bin")
  func means() throws {
    let bins = try bins([(0.21, .positive, 1), (0.25, .negative, 3), (1, .positive, 1), (0, .negative, 1)])
    #expect(bins.count == 10)
    #expect(bins[2].count == 2 && bins[2].from == 0.2 && bins[2].to == 0.3)
    #expect(isClose(bins[2].meanProbability, 0.24))
    #expect(bins[2].sharePositive == 0.25)
    #expect(bins[9].meanProbability == 1 && bins[0].meanProbability == 0)
    #expect(bins[5].count == 0 && bins[5].meanProbability == nil && bins[5].sharePositive == nil)
  }

  @Test(
    "A prediction at a bin's lower edge belongs to that bin, although it came as a logit", arguments: 0...9)
  func edges(tenth: Int) throws {
    let bins = try bins([(Double(tenth) / 10, .positive, 1)])
    #expect(bins.map(\.count) == (0...9).map { $0 == tenth ? 1 : 0 })
  }

  @Test("Just below an edge is the bin before")
  func belowEdge() throws {
    #expect(try bins([(0.2999999999, .positive, 1)])[2].count == 1)
  }
}
