import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

/// Tests that read the steps of chapter 2 about judging predictions.
protocol ReadsJudgements {}

extension ReadsJudgements {
  func context(
    _ unit: LossUnit = .nats, _ dials: [String: Double] = [:], data: LessonData? = nil
  ) throws -> PictureContext {
    let chapter = try Chapter.shipped("one-prediction")
    return try (data.map(chapter.told(with:)) ?? chapter).context(unit, dials: dials)
  }

  /// Dials that are called alike start elsewhere at other steps.
  func context(
    of step: Step, _ unit: LossUnit = .nats, _ dials: [String: Double] = [:], data: LessonData? = nil
  ) throws -> PictureContext {
    try context(unit, step.starts.merging(dials) { $1 }, data: data)
  }

  func scene(
    _ id: String, _ unit: LossUnit = .nats, _ dials: [String: Double] = [:], data: LessonData? = nil
  ) throws -> Scene {
    try Course.step(id).picture(try context(of: Course.step(id), unit, dials, data: data)).scene
  }

  func said(
    _ id: String, _ unit: LossUnit = .nats, _ dials: [String: Double] = [:], data: LessonData? = nil
  ) throws -> String {
    try Course.step(id).said.filled(try context(of: Course.step(id), unit, dials, data: data))
  }

  func answer(_ id: String, data: LessonData? = nil) throws -> String {
    try #require(Course.step(id).question).answer.filled(try context(of: Course.step(id), data: data))
  }

  func captions(_ scene: Scene) -> [String] {
    scene.allMarks.compactMap {
      if case .caption(let caption) = $0.shape { caption.texts.first } else { nil }
    }
  }

  func bar(_ role: Role, _ item: Int, in scene: Scene) throws -> Bar {
    let mark = try #require(scene.allMarks.first { $0.id == MarkID(role, item) })
    guard case .bar(let bar) = mark.shape else { throw NotThere("bar") }
    return bar
  }

  func curve(_ role: Role, _ item: Int, in scene: Scene) throws -> [DataPoint] {
    let mark = try #require(scene.allMarks.first { $0.id == MarkID(role, item) })
    guard case .curve(let curve) = mark.shape else { throw NotThere("curve") }
    return curve.points
  }

  // MARK: Odds
}
