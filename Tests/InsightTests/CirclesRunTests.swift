import Insight
import TestSupport
import Testing

struct CirclesRunTests {
  @Test("A run that is made now ends as the one that was recorded", arguments: [UInt64(2)])
  func trained(seed: UInt64) throws {
    let recorded = try #require(try CirclesRun.recorded().first { $0.seed == seed })
    let run = CirclesRun(training: try TrainingData.circles.task(), seed: seed)
    #expect(run.trainingAccuracy == recorded.trainingAccuracy)
    #expect(run.testAccuracy == recorded.testAccuracy)
    #expect(isClose(run.trainingLoss, recorded.trainingLoss, within: 1e-9))
    #expect(isClose(run.testLoss, recorded.testLoss, within: 1e-9))
  }
}
