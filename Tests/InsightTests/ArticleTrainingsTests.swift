import Insight
import TestSupport
import Testing

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
}
