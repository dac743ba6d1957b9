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

  @Test("Bars go from zero, in the middle, to the side of their sign, the longest over ten cells")
  func bars() throws {
    let bars = try bars(rate: 0.001)
    let lengths = bars.map { $0.filter { $0 == "━" }.count }
    #expect(bars.count == 8 && lengths.max() == 10)
    let (left, right) = (bars.filter { $0.count <= 10 }, bars.filter { $0.count > 10 })
    #expect(!left.isEmpty && left.allSatisfy { $0.count == 10 })
    #expect(!right.isEmpty && right.allSatisfy { $0.prefix(10).allSatisfy { $0 == " " } })
  }

  @Test("The feature whose slope is lowest is the answer to what speaks against spam")
  func against() throws {
    var context = try DataSet.tenPoints.context()
    let data = LessonData(.points, DataSet.tenPoints.observations)
    let settings = TrainingSettings(.spam, dials: ["Adam's rate": 0.001], experiment: Experiment(data))
    var session = try #require(TrainingSession(settings, data, context.facts))
    session.go(to: 10)
    context.training = session.view
    let network = try #require(session.view.network)
    let least = try #require(network.slopes.min())
    let index = try #require(network.slopes.firstIndex(of: least))
    // Mails from known senders are mostly wanted, by the rule that made them.
    #expect(network.task.featureNames[index] == "known")
    let step = try Course.step("spam")
    #expect(try #require(step.question).answer.filled(context) == "Known sender.")
  }

  @Test("The words above the bars meet at zero, and where there is no room for words there are none")
  func zero() throws {
    var context = try DataSet.tenPoints.context()
    let data = LessonData(.points, DataSet.tenPoints.observations)
    let settings = TrainingSettings(.spam, dials: ["Adam's rate": 0.001], experiment: Experiment(data))
    context.training = try #require(TrainingSession(settings, data, context.facts)).view
    let titles = try #require(spamNetwork(context).scene.table?.columns.last).titles
    for (title, length) in zip(titles, [10, 8]) {
      let middle = title.index(title.startIndex, offsetBy: length)
      #expect(title[title.index(before: middle)] == "←" && title[middle] == "→")
    }
    #expect(titles.dropFirst(2).map { $0 } == ["", ""])
  }

  @Test(
    "A network trained so fast that nothing is finite has a table without bars", arguments: [1e200, 1e308])
  func tooFast(rate: Double) throws {
    #expect(try bars(rate: rate).allSatisfy(\.isEmpty))
  }
}
