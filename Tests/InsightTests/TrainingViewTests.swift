import CrossEntropy
import Insight
import TestSupport
import Testing

struct TrainingViewTests {
  private let data = LessonData(.points, TenPoints.observations)

  private func session(_ training: Training, rate: Double) throws -> TrainingSession {
    let experiment = Experiment(data)
    let settings = TrainingSettings(training, learningRate: rate, experiment: experiment)
    return try #require(TrainingSession(settings, data, Facts(data, experiment)))
  }

  @Test("A run of a network shows the network, its scores and its history, and no descent")
  func network() throws {
    var session = try session(.circles, rate: 0.01)
    session.go(to: 2)
    let network = try #require(session.view.network)
    var run = TrainingRun(task: try TrainingData.circles.task(), seed: 1)
    for _ in 0..<2 { run.trainEpoch() }
    #expect(network.epoch == 2 && network.history == run.history && session.view.history == run.history)
    #expect(network.trainingScore == run.trainingScore && network.validationScore == run.validationScore)
    #expect(session.view.descent == nil && !session.view.hasDiverged)
  }

  @Test("In the plane the probabilities are mapped, elsewhere the slopes of the inputs are shown")
  func mapOrSlopes() throws {
    let rings = try #require(try session(.circles, rate: 0.01).view.network)
    let map = try #require(rings.map)
    let run = TrainingRun(task: try TrainingData.circles.task(), seed: 1)
    let middle = DecisionMap.grid.middles[100]
    #expect(map.probabilities[100] == sigmoid(run.network.logits(of: [middle.x, middle.y])[0]))
    #expect(map.probabilities.count == DecisionMap.grid.columns * DecisionMap.grid.rows)
    #expect(rings.slopes.isEmpty)
    let mails = try #require(try session(.spam, rate: 0.001).view.network)
    let spam = TrainingRun(task: try TrainingData.spam.task(), seed: 1)
    #expect(mails.map == nil && mails.slopes == spam.network.meanInputSlopes(on: spam.task.validation))
  }

  @Test("A descent shows its path over the loss, and no network")
  func descent() throws {
    var session = try session(.descent, rate: 1)
    #expect(session.view.epoch == 0 && session.view.descent?.path.count == 1)
    session.go(to: 3)
    let descent = try #require(session.view.descent)
    #expect(session.view.epoch == 3 && descent.path.count == 4 && !session.view.hasDiverged)
    #expect(descent.surface == LossSurface(around: try Facts(data, Experiment(data))))
    #expect(session.view.network == nil && session.view.history.isEmpty)
  }

  @Test("A loss above that of the start is called divergence, and no longer when it has come down")
  func aboveTheStart() throws {
    var session = try session(.descent, rate: 16)
    for step in 1...40 {
      session.go(to: step)
      let loss = try #require(session.view.descent?.path.last).meanLoss
      #expect(session.view.hasDiverged == (loss > 0.69314718055994531))
    }
    session.go(to: 0)
    #expect(!session.view.hasDiverged)
  }

  @Test("A descent that leaves the range of numbers is said to")
  func diverged() throws {
    var session = try session(.descent, rate: 1e308)
    session.go(to: 3)
    #expect(session.view.hasDiverged)
  }
}
