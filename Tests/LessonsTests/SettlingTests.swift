import CrossEntropy
import Insight
import TestSupport
import Testing

@testable import Lessons

struct SettlingTests {
  private func context(_ seed: Double, epochs: Int) throws -> PictureContext {
    var context = try DataSet.tenPoints.context()
    let data = LessonData(.points, DataSet.tenPoints.observations)
    let dials = ["learning rate": 0.01, "momentum": 0.9, "seed": seed]
    let settings = TrainingSettings(.circles, dials: dials, experiment: Experiment(data))
    var session = try #require(TrainingSession(settings, data, context.facts))
    session.go(to: epochs)
    context.training = session.view
    return context
  }

  @Test(
    "On the rings the accuracy settles long before the loss, whatever the seed",
    arguments: [(1.0, 62, 129), (2, 39, 106), (3, 32, 104)])
  func rings(seed: Double, accuracy: Int, loss: Int) throws {
    let context = try context(seed, epochs: 200)
    let settling = Settling(try #require(context.training).history)
    #expect(settling.accuracy == accuracy && settling.loss == loss)
    let first = try #require(Vocabulary.all.fact("accuracy settles first"))
    #expect(first.holds(context))
  }

  @Test("Before the run is done nothing is said to have settled")
  func unfinished() throws {
    let context = try context(1, epochs: 5)
    for name in ["accuracy settles first", "loss settles first", "both settle"] {
      let fact = try #require(Vocabulary.all.fact(name))
      #expect(!fact.holds(context))
    }
  }
}
