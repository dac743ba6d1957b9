import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

/// Tests that read the pages of the chapter about practice.
protocol ReadsPractice {}

extension ReadsPractice {
  func step(_ id: String) throws -> Step { try Course.step(id) }

  func context(_ id: String, _ dials: [String: Double] = [:], data: LessonData? = nil) throws
    -> PictureContext
  {
    let data = try data ?? Course.chapter("in-practice").data
    var context = try step(id).context(data)
    context.dials.merge(dials) { _, new in new }
    return context
  }

  func words(_ id: String, _ dials: [String: Double] = [:], data: LessonData? = nil) throws -> String {
    let context = try context(id, dials, data: data)
    let step = try step(id)
    let question = step.question.map { $0.ask.filled(context) + " " + $0.answer.filled(context) } ?? ""
    return step.said.filled(context) + " " + question
  }

  func page(_ id: String, _ dials: [String: Double] = [:], data: LessonData? = nil) throws -> String {
    let size = Size(columns: 76, rows: 17)
    let scene = try step(id).picture(context(id, dials, data: data)).scene
    return scene.placed(in: size, symbols: .braille).painted(size: size, symbols: .braille).lines
      .joined(separator: "\n")
  }

  var tenPoints: LessonData { LessonData(.points, LessonData.tenPoints) }
}
