import CrossEntropy
import Insight
import TestSupport
import Testing

@testable import Lessons

/// A dial of a step that trains something.
private struct TrainingDial: Sendable, CustomTestStringConvertible {
  let step: Step
  let training: Training
  let dial: Dial
  var testDescription: String { "\(step.id), \(dial.name)" }

  static let all: [TrainingDial] = ((try? Course.chapters()) ?? []).flatMap(\.steps).flatMap { step in
    step.training.map { training in
      step.dials.map { TrainingDial(step: step, training: training, dial: $0) }
    } ?? []
  }

  private var data: LessonData { LessonData(.points, TenPoints.observations, inverseRegularization: .none) }

  var starts: [String: Double] {
    Dictionary(uniqueKeysWithValues: step.dials.map { ($0.name, $0.start) })
  }

  /// The run after some epochs, one dial moved.
  func run(_ value: Double? = nil, epochs: Int = 2) throws -> TrainingView {
    var dials = starts
    if let value { dials[dial.name] = value }
    let experiment = Experiment(data)
    let settings = TrainingSettings(training, dials: dials, experiment: experiment)
    var session = try #require(TrainingSession(settings, data, Facts(data, experiment)))
    session.go(to: epochs)
    return session.view
  }
}

struct TrainingDialTests {
  @Test("Every training has a step with dials")
  func trainings() {
    #expect(Set(TrainingDial.all.map(\.training)) == Set(Training.allCases))
  }

  @Test("Every dial of a training changes what is trained, wherever it is moved", arguments: TrainingDial.all)
  fileprivate func changes(moved: TrainingDial) throws {
    let dial = moved.dial
    let values = [dial.range.lowerBound, dial.value(after: dial.start, direction: 1, isFine: false)]
    let start = try moved.run()
    for value in values where value != dial.start {
      let other = try moved.run(value)
      #expect(other.history != start.history || other.descent?.path != start.descent?.path, "\(value)")
    }
    let again = try moved.run(dial.start)
    #expect(again.history == start.history && again.descent?.path == start.descent?.path)
  }

  @Test(
    "Each dial is that of its name",
    arguments: [
      (Training.descent, "step size", 3), (.circles, "learning rate", 0.04), (.circles, "momentum", 0.25),
      (.circles, "seed", 7), (.spam, "Adam's rate", 0.02), (.spam, "seed", 7),
    ])
  func names(training: Training, name: String, value: Double) throws {
    let dials = ["step size": 0.5, "learning rate": 0.01, "momentum": 0.9, "Adam's rate": 0.001, "seed": 1]
    let data = LessonData(.points, TenPoints.observations)
    func settings(_ dials: [String: Double]) -> TrainingSettings {
      TrainingSettings(training, dials: dials, experiment: Experiment(data))
    }
    let start = settings(dials)
    let moved = settings(dials.merging([name: value]) { $1 })
    #expect(
      moved.learningRate == (name.hasSuffix("rate") || name == "step size" ? value : start.learningRate))
    #expect(moved.seed == (name == "seed" ? UInt64(value) : start.seed))
    #expect(moved.momentum == (name == "momentum" ? value : start.momentum))
    // The dials of other trainings change nothing.
    for other in dials.keys where !training.dials.contains(where: { $0.rawValue == other }) {
      #expect(settings(dials.merging([other: 5]) { $1 }) == start, "\(other)")
    }
  }
}

struct TrainingSeedTests {
  @Test("A seed is the whole number of its dial; beyond what seeds can be, the nearest one")
  func seeds() throws {
    let experiment = Experiment(LessonData(.points, DataSet.tenPoints.observations))
    for (dial, seed) in [(7.0, 7), (2.9, 2), (-3, 0), (1e300, UInt64.max)] {
      #expect(TrainingSettings(.circles, dials: ["seed": dial], experiment: experiment).seed == seed)
    }
  }
}
