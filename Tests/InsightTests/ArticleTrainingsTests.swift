import TestSupport
import Testing

@testable import Insight

struct ArticleTrainingsTests {
  @Test("The recorded runs are those of thirty seeds, with the reference's ranges")
  func ranges() throws {
    let trainings = try ArticleTrainings.recorded()
    #expect(trainings.runs.map(\.seed) == Array(ArticleTrainings.seeds))
    #expect(trainings.range(\.trainingAccuracy) == 0.824...0.848)
    #expect(trainings.range(\.testAccuracy) == 0.836...0.856)
    #expect(isClose(trainings.range(\.trainingLoss).lowerBound, 0.3692, within: 2e-4))
    #expect(isClose(trainings.range(\.testLoss).upperBound, 0.3666, within: 2e-4))
  }

  @Test("The medians are the reference's")
  func medians() throws {
    let trainings = try ArticleTrainings.recorded()
    #expect(isClose(trainings.median(\.trainingAccuracy), 0.834))
    #expect(isClose(trainings.median(\.testAccuracy), 0.848))
    #expect(isClose(trainings.median(\.trainingLoss), 0.3733, within: 2e-4))
    #expect(isClose(trainings.median(\.testLoss), 0.3615, within: 2e-4))
  }

  @Test("The median is the middle value, and of an even number the mean of the two in the middle")
  func middles() throws {
    let recorded = try ArticleTrainings.recorded()
    func trainings(_ count: Int) -> ArticleTrainings {
      ArticleTrainings(
        circles: recorded.circles, spam: recorded.spam, runs: Array(recorded.runs.prefix(count)))
    }
    for result in [\CirclesRun.trainingLoss, \.testLoss, \.trainingAccuracy, \.testAccuracy] {
      let values = recorded.runs.map { $0[keyPath: result] }
      #expect(trainings(1).median(result) == values[0])
      #expect(trainings(2).median(result) == (values[0] + values[1]) / 2)
      let (three, four) = (values[..<3].sorted(), values[..<4].sorted())
      #expect(trainings(3).median(result) == three[1])
      #expect(trainings(4).median(result) == (four[1] + four[2]) / 2)
    }
  }
}
