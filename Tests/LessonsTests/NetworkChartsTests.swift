import CrossEntropy
import Drawing
import Insight
import Numerals
import TestSupport
import Testing

@testable import Lessons

/// The curves of loss and accuracy beside a network, after three epochs.
struct NetworkChartsTests {
  private let step: Step
  private let context: PictureContext

  init() throws {
    step = try Course.step("circles")
    let data = LessonData(.points, TenPoints.observations)
    let dials = Dictionary(uniqueKeysWithValues: step.dials.map { ($0.name, $0.start) })
    let settings = TrainingSettings(.circles, dials: dials, experiment: Experiment(data))
    let facts = try Facts(data, Experiment(data))
    var session = try #require(TrainingSession(settings, data, facts))
    session.go(to: 3)
    context = PictureContext(facts: facts, dials: dials, training: session.view)
  }

  private func curve(_ role: Role, _ unit: LossUnit = .nats) throws -> [DataPoint] {
    var context = context
    context.unit = unit
    let mark = try #require(step.picture(context).scene.allMarks.first { $0.id.role == role })
    guard case .curve(let curve) = mark.shape else { throw NotThere("curve") }
    return curve.points
  }

  @Test("Words have the scores of the rows that they name")
  func scores() throws {
    let network = try #require(context.training?.network)
    let (training, test) = (network.trainingScore, network.validationScore)
    #expect(training.loss != test.loss && training.accuracy != test.accuracy)
    let expected = [
      ("training loss", fixed(training.loss, 4)), ("test loss", fixed(test.loss, 4)),
      ("training accuracy", fixed(training.accuracy, 3)), ("test accuracy", fixed(test.accuracy, 3)),
      ("training rows", "500"), ("test rows", "500"), ("epoch", "3"), ("last epoch", "200"),
    ]
    for (name, text) in expected { #expect(placeholderText(name, context) == text, "\(name)") }
  }

  @Test(
    "Each chart has the score of the true rule as a level, of the rings that for all rows that there could be"
  )
  func levels() throws {
    let expected = try #require(TrueRule.of(.circles)?.expectation)
    func level(_ role: Role) throws -> Double {
      let mark = try #require(step.picture(context).scene.allMarks.first { $0.id.role == role })
      guard case .rule(let rule) = mark.shape, rule.direction == .horizontal else { throw NotThere("rule") }
      return rule.value
    }
    #expect(try level("rule of epoch loss") == expected.loss)
    #expect(try level("rule of epoch accuracy") == expected.accuracy)
    #expect(fixed(expected.loss, 4) == "0.3577" && fixed(expected.accuracy, 4) == "0.8406")
  }

  @Test("The first epoch stands at 1, the third at 3, each with its own value", arguments: LossUnit.allCases)
  func epochs(unit: LossUnit) throws {
    let history = try #require(context.training).history
    #expect(history.count == 3)
    func check(_ role: Role, _ value: (EpochRecord) -> Double) throws {
      let expected = zip([1.0, 2, 3], history).map { DataPoint($0, value($1)) }
      #expect(try curve(role, unit) == expected)
    }
    try check("training of epoch loss") { unit.value(fromNats: $0.loss) }
    try check("test of epoch loss") { unit.value(fromNats: $0.validationLoss) }
    try check("training of epoch accuracy") { $0.accuracy }
    try check("test of epoch accuracy") { $0.validationAccuracy }
  }
}
