import TestSupport
import Testing

@testable import CrossEntropy

struct DifferenceIntervalTests {
  private let difference = try? LossDifference(from: DrawnPredictions.plain, to: DrawnPredictions.second)

  @Test("The interval of the paired difference is that of statsmodels' normal test of the mean")
  func interval() throws {
    let difference = try #require(difference)
    #expect(isClose(difference.mean, -0.08346007722828058, within: 1e-12))
    #expect(isClose(difference.standardError, 0.04413615687691621, within: 1e-12))
    let interval = try #require(difference.interval())
    #expect(isClose(interval.lower, -0.16996535512304617, within: 1e-11))
    #expect(isClose(interval.upper, 0.003045200666485004, within: 1e-10))
  }

  @Test("Whether two can be told apart depends on the confidence that is asked for")
  func tellsApart() throws {
    let difference = try #require(difference)
    #expect(!difference.tellsApart() && difference.tellsApart(confidence: 0.9))
  }

  @Test("An infinite difference tells apart without an interval, two infinite losses do not")
  func infinite() throws {
    let model = LogisticModel(weight: 1, bias: 0)
    let finite = Predictions([0, 1].map { Observation(x: $0, label: .positive) }, model: model)
    let infinite = Predictions([-.infinity, 1].map { Observation(x: $0, label: .positive) }, model: model)
    let worse = try LossDifference(from: finite, to: infinite)
    #expect(worse.interval() == nil && worse.tellsApart())
    let both = try LossDifference(from: infinite, to: infinite)
    #expect(both.interval() == nil && !both.tellsApart())
  }
}
