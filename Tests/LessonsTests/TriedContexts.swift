import CrossEntropy
import Insight
import TestSupport
import Testing

@testable import Lessons

extension DataSet {
  /// A context with every dial of the course at its start.
  func context(_ unit: LossUnit = .nats, followed: Int? = nil) throws -> PictureContext {
    PictureContext(facts: try facts(), unit: unit, followed: followed, dials: try DataSet.startDials.get())
  }

  private static let startDials = Result {
    let dials = try Course.chapters().flatMap(\.steps).flatMap(\.dials)
    return Dictionary(dials.map { ($0.name, $0.start) }) { first, _ in first }
  }

  /// The context of a step before anything is moved: its dials at their starts, its run before the first epoch.
  func context(_ unit: LossUnit = .nats, at step: Step, followed: Int? = nil) throws -> PictureContext {
    try step.context(LessonData(.points, observations), unit, followed: followed)
  }
}

extension Variant {
  func context(_ unit: LossUnit = .nats) throws -> PictureContext {
    PictureContext(facts: try Facts(data, experiment), unit: unit, dials: ["probe": 0.5])
  }
}

extension Step {
  /// Its context before anything is moved: the dials at their starts, the run before the first epoch.
  func context(_ data: LessonData, _ unit: LossUnit = .nats, followed: Int? = nil) throws -> PictureContext {
    let dials = Dictionary(uniqueKeysWithValues: dials.map { ($0.name, $0.start) })
    let facts = try Facts(data, Experiment(data))
    let session = training.flatMap {
      TrainingSession(TrainingSettings($0, dials: dials, experiment: Experiment(data)), data, facts)
    }
    return PictureContext(
      facts: facts, unit: unit, followed: followed, dials: dials, training: session?.view)
  }
}
