import CrossEntropy
import Insight
import TestSupport
import Testing

/// What one can see of a run at one moment.
private struct Sight: Equatable {
  let epoch: Int
  let losses: [Double]
  let scores: [NetworkScore]
  let path: [GradientDescent.Position]

  init(_ session: TrainingSession) {
    let view = session.view
    epoch = view.epoch
    losses = view.history.map(\.loss)
    scores = [view.network?.trainingScore, view.network?.validationScore].compactMap(\.self)
    path = view.descent?.path ?? []
  }
}

private let data = LessonData(.points, TenPoints.observations)

private func session(
  _ training: Training, seed: UInt64 = 1, rate: Double, momentum: Double? = nil, _ data: LessonData = data
) throws -> TrainingSession {
  let experiment = Experiment(data)
  let settings = TrainingSettings(
    training, seed: seed, learningRate: rate, momentum: momentum, experiment: experiment)
  return try #require(TrainingSession(settings, data, Facts(data, experiment)))
}

/// A run of a network with its own settings but for what is given, made without a session.
private func run(_ network: TrainingData, seed: UInt64, epochs: Int, _ optimizer: Optimizer) throws
  -> TrainingRun
{
  var run = TrainingRun(task: try network.task(), seed: seed, optimizer: optimizer)
  for _ in 0..<epochs { run.trainEpoch() }
  return run
}

struct TrainingSessionTests {
  @Test("A run has the settings of the article unless told otherwise, and the numbers of the reference")
  func reference() throws {
    for (training, rate) in [(Training.circles, 0.01), (.spam, 0.001)] {
      for reference in try ReferenceRun.all(of: training.rawValue) {
        var session = try session(training, seed: reference.seed, rate: rate)
        session.go(to: 3)
        for (epoch, expected) in zip(session.view.history, reference.history) {
          let record = [epoch.loss, epoch.accuracy, epoch.validationLoss, epoch.validationAccuracy]
          #expect(areClose(record, expected, within: 1e-9))
        }
        #expect(session.view.network?.seed == reference.seed)
      }
    }
  }

  @Test("The learning rate is what the network is trained with", arguments: [0.003, 0.03])
  func learningRate(rate: Double) throws {
    var circles = try session(.circles, rate: rate)
    circles.go(to: 2)
    let plain = try run(
      .circles, seed: 1, epochs: 2, .gradientDescent(learningRate: rate, momentum: 0.9))
    #expect(circles.view.history == plain.history)
    var spam = try session(.spam, rate: rate)
    spam.go(to: 2)
    let adam = Optimizer.adam(learningRate: rate, meanDecay: 0.9, squareDecay: 0.999, epsilon: 1e-7)
    #expect(try spam.view.history == run(.spam, seed: 1, epochs: 2, adam).history)
  }

  @Test("The momentum is what the rings are trained with", arguments: [0, 0.5, 0.9])
  func momentum(momentum: Double) throws {
    var circles = try session(.circles, rate: 0.01, momentum: momentum)
    circles.go(to: 2)
    let plain = try run(
      .circles, seed: 1, epochs: 2, .gradientDescent(learningRate: 0.01, momentum: momentum))
    #expect(circles.view.history == plain.history)
  }

  @Test("The seed is what first weights and orders are drawn with", arguments: [Training.circles, .spam])
  func seed(training: Training) throws {
    var (one, two) = try (session(training, seed: 1, rate: 0.01), session(training, seed: 2, rate: 0.01))
    #expect(Sight(one) != Sight(two))
    one.go(to: 1)
    two.go(to: 1)
    #expect(one.view.history != two.view.history)
  }

  @Test("A descent takes steps of its rate on the data as they are edited, with the C at hand")
  func descent() throws {
    var experiment = Experiment(data)
    experiment.edits.set(0, to: nil, in: data)
    experiment.edits.set(3, to: Observation(x: 0.2, label: .positive), in: data)
    experiment.inverseRegularization = .finite(0.5)
    let settings = TrainingSettings(.descent, learningRate: 2, experiment: experiment)
    var session = try #require(TrainingSession(settings, data, Facts(data, experiment)))
    session.go(to: 4)
    var plain = try GradientDescent(
      experiment.edits.observations(of: data), learningRate: 2, inverseRegularization: .finite(0.5))
    for _ in 0..<4 { plain.step() }
    #expect(session.view.descent?.path == plain.path)
  }

  @Test(
    "Whatever way one comes to an epoch, it is the same epoch",
    arguments: [(Training.circles, 0.01), (.spam, 0.001), (.descent, 0.5)])
  func everyWay(training: Training, rate: Double) throws {
    let end = training.epochCount
    var straight = try session(training, rate: rate)
    var expected: [Int: Sight] = [:]
    for epoch in 0...min(end, 23) {
      straight.go(to: epoch)
      expected[epoch] = Sight(straight)
      #expect(expected[epoch]?.epoch == epoch)
    }
    var wandering = try session(training, rate: rate)
    for epoch in [15, 10, 9, 23, 20, 11, 10, 0, 1, 22, 19, 10, 21] where epoch <= end {
      wandering.go(to: epoch)
      #expect(wandering.epoch == epoch && Sight(wandering) == expected[epoch], "\(epoch)")
    }
  }

  @Test("A run stops at its ends", arguments: [(Training.spam, 0.001), (.descent, 0.5)])
  func ends(training: Training, rate: Double) throws {
    var session = try session(training, rate: rate)
    #expect(session.epoch == 0 && !session.isAtEnd)
    session.go(to: .max)
    #expect(session.epoch == training.epochCount && session.isAtEnd)
    session.go(to: -5)
    #expect(session.epoch == 0 && !session.isAtEnd && session.view.history.isEmpty)
  }

  @Test("Predictions have nothing to descend on")
  func predictions() throws {
    let data = LessonData(.predictions, TenPoints.observations)
    let settings = TrainingSettings(.descent, learningRate: 1, experiment: Experiment(data))
    #expect(try TrainingSession(settings, data, Facts(data, Experiment(data))) == nil)
  }

  @Test("The numbers of epochs are the articles'")
  func epochs() {
    #expect(Training.circles.epochCount == 200 && Training.spam.epochCount == 10)
    #expect(Training.allCases.allSatisfy { $0.speeds.indices.contains($0.firstSpeed) })
    #expect(Training.allCases.allSatisfy { $0.speeds == $0.speeds.sorted() })
  }
}
