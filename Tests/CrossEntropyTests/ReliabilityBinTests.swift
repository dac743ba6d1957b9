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

  /// The tenth that a given probability falls into, and whether it counts as a prediction of the positive class.
  private func place(_ probability: Double) throws -> (tenth: Int?, isPositive: Bool) {
    let row = Observation(x: logit(ofProbability: probability), label: .positive)
    let summary = try LossSummary(
      Predictions(
        [row], model: LogisticModel(weight: 1, bias: 0), given: GivenProbabilities([probability])))
    return (summary.reliability.firstIndex { $0.count == 1 }, summary.accuracy == 1)
  }

  @Test("A given probability belongs to the tenth that it lies in, however near the end", arguments: 1...9)
  func exactEdges(tenth: Int) throws {
    let edge = Double(tenth) / 10
    var (below, above) = (edge, edge)
    for _ in 0..<20 {
      #expect(try place(above) == (tenth, tenth >= 5))
      (below, above) = (below.nextDown, above.nextUp)
      #expect(try place(below) == (tenth - 1, tenth > 5))
    }
    // What 0.1 + 0.7 is in doubles.
    #expect(try place(0.7999999999999999).tenth == 7)
  }

  @Test("The end of the fifth tenth is where predictions become positive, for logits too")
  func half() throws {
    for z in [0, -0.0, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, 1e-17, -1e-17, 1e-9, -1e-9] {
      let summary = try LossSummary(
        [Observation(x: z, label: .positive)], model: LogisticModel(weight: 1, bias: 0))
      #expect(summary.reliability[z < 0 ? 4 : 5].count == 1 && summary.accuracy == (z < 0 ? 0 : 1))
    }
  }

  @Test("Bins of any number have exact ends")
  func otherCounts() throws {
    for count in 1...40 {
      for edge in (1..<max(2, count)).map({ Double($0) / Double(count) }) {
        #expect(bin(of: edge.nextDown, in: count) == bin(of: edge, in: count) - (count > 1 ? 1 : 0))
      }
      #expect(bin(of: 0, in: count) == 0 && bin(of: 1, in: count) == count - 1)
    }
  }

  @Test("A clipped probability is compared as it is")
  func clipped() throws {
    let summary = try LossSummary(
      [Observation(x: -9, label: .negative), Observation(x: 9, label: .negative)],
      model: LogisticModel(weight: 1, bias: 0), clip: 0.3.nextDown)
    #expect(summary.reliability.map(\.count) == [0, 0, 1, 0, 0, 0, 0, 1, 0, 0])
  }

  @Test("Just below an edge is the bin before")
  func belowEdge() throws {
    #expect(try bins([(0.2999999999, .positive, 1)])[2].count == 1)
  }
}
