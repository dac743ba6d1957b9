import CrossEntropy
import Insight
import TestSupport
import Testing

struct GivenProbabilityTests {
  private let numbers = [Double.leastNonzeroMagnitude, 1e-300, 0.1, 0.30000000000000004, 1 - 1e-16]

  /// In the order of their logits, which is that of the numbers.
  private var data: LessonData { predictionsGiven(numbers.map { ($0, .positive) }) }

  private func bits(_ experiment: Experiment) throws -> [UInt64] {
    try Facts(data, experiment).points.map(\.probability.bitPattern)
  }

  @Test("A probability that was given is shown to its last bit, and costs its logarithm")
  func shown() throws {
    let points = try Facts(data, Experiment(data)).points
    #expect(points.map(\.probability.bitPattern) == numbers.map(\.bitPattern))
    #expect(points.map(\.trueProbability.bitPattern) == numbers.map(\.bitPattern))
    #expect(points.map(\.loss) == numbers.map(negativeLog))
  }

  @Test("It stays when a label is flipped, a weight changed, and other points are moved or taken away")
  func edited() throws {
    var experiment = Experiment(data)
    var row = data.observations[3]
    row.label = .negative
    row.sampleWeight = 2
    experiment.edits.set(3, to: row, in: data)
    experiment.edits.set(0, to: nil, in: data)
    experiment.edits.set(2, to: Observation(x: -1, label: .positive), in: data)
    let points = try Facts(data, experiment).points
    #expect(points.map(\.item) == [1, 2, 3, 4])
    #expect(
      points[2].probability == 0.30000000000000004 && points[2].trueProbability == 1 - 0.30000000000000004)
    // A point that was moved has the probability of its new place.
    #expect(points[1].probability == sigmoid(-1))
    #expect(
      [points[0], points[3]].map(\.probability.bitPattern) == [numbers[1], numbers[4]].map(\.bitPattern))
  }

  @Test("It comes back with a point that is moved back")
  func movedBack() throws {
    var experiment = Experiment(data)
    experiment.edits.set(2, to: Observation(x: 3, label: .positive), in: data)
    experiment.edits.set(2, to: data.observations[2], in: data)
    #expect(try bits(experiment) == numbers.map(\.bitPattern))
  }

  @Test("A point that is added has the probability of its place")
  func added() throws {
    var experiment = Experiment(data)
    experiment.edits.set(5, to: Observation(x: 0.5, label: .negative), in: data)
    #expect(try Facts(data, experiment).point(5)?.probability == sigmoid(0.5))
    #expect(try Facts(data, experiment).point(2)?.probability == 0.1)
  }

  @Test("Once logits are stretched or shifted by hand, the model speaks")
  func recalibrated() throws {
    var experiment = Experiment(data)
    experiment.handSet = LogisticModel(weight: 0.5, bias: 0.25)
    let facts = try Facts(data, experiment)
    #expect(facts.origin == .recalibrated)
    for (point, number) in zip(facts.points, numbers) {
      #expect(point.probability == sigmoid(0.5 * logit(ofProbability: number) + 0.25))
    }
  }

  @Test("A flip of the worst point costs what its probability leaves for the other class")
  func flip() throws {
    let data = predictionsGiven([(0.25, .positive), (0.5, .positive)])
    let flip = try #require(try Facts(data, Experiment(data)).flip)
    // −log ¾
    #expect(isClose(flip.loss, 0.28768207245178090))
    #expect(isClose(flip.meanLoss, (flip.loss + 0.69314718055994531) / 2))
  }

  @Test("Groups of predictions are the means of what was given")
  func groups() throws {
    let rows = (0..<60).map { (probability: Double($0 / 20 + 1) / 4, label: Label.positive) }
    let points = try Facts(predictionsGiven(rows), Experiment(predictionsGiven(rows))).points
    #expect(points.map(\.probability) == [0.25, 0.5, 0.75])
    #expect(points.map(\.group?.count) == [20, 20, 20])
  }
}
