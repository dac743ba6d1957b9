import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

struct SpamTests {
  /// The bars of the features after an epoch at a learning rate.
  private func bars(rate: Double) throws -> [String] {
    var context = try DataSet.tenPoints.context()
    let data = LessonData(.points, DataSet.tenPoints.observations)
    let settings = TrainingSettings(.spam, dials: ["Adam's rate": rate], experiment: Experiment(data))
    var session = try #require(TrainingSession(settings, data, context.facts))
    session.go(to: 1)
    context.training = session.view
    return try #require(spamNetwork(context).scene.table).texts.compactMap(\.last)
  }

  @Test("The longest bar of a feature has ten cells")
  func bars() throws {
    #expect(try bars(rate: 0.001).map(\.count).max() == 10)
  }

  @Test(
    "A network trained so fast that nothing is finite has a table without bars", arguments: [1e200, 1e308])
  func tooFast(rate: Double) throws {
    #expect(try bars(rate: rate).allSatisfy(\.isEmpty))
  }
}
