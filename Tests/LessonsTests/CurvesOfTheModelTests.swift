import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

/// The curves over x, and what stands at its ends.
struct CurvesOfTheModelTests {
  private func scene(_ figure: String, _ data: LessonData, _ model: LogisticModel? = nil) throws -> Scene {
    var experiment = Experiment(data)
    experiment.handSet = model
    let context = PictureContext(facts: try Facts(data, experiment))
    return try #require(Vocabulary.all.figure(figure)).picture(context).scene
  }

  private func curve(_ role: Role, in scene: Scene) throws -> [DataPoint] {
    let mark = try #require(scene.allMarks.first { $0.id.role == role })
    guard case .curve(let curve) = mark.shape else { throw NotThere("curve") }
    return curve.points
  }

  @Test(
    "The curve is that of the model at hand, fitted or set by hand",
    arguments: ["sigmoid", "green-bars", "red-bars", "all-bars"],
    [nil, LogisticModel(weight: -2, bias: 0.5), LogisticModel(weight: 0, bias: 1)])
  func model(figure: String, byHand: LogisticModel?) throws {
    let scene = try scene(figure, LessonData(.points, TenPoints.observations), byHand)
    let model = byHand ?? LogisticModel(weight: TenPoints.model.weight, bias: TenPoints.model.bias)
    for point in try curve("model", in: scene) {
      #expect(abs(point.y - model.probability(at: point.x)) < 1e-9)
    }
  }

  @Test("It is the only curve", arguments: ["sigmoid", "green-bars", "red-bars", "all-bars"])
  func alone(figure: String) throws {
    let curves = try scene(figure, LessonData(.points, TenPoints.observations)).allMarks.filter { mark in
      if case .curve = mark.shape { true } else { false }
    }
    #expect(curves.count == 1)
  }

  @Test("A prediction of 1 is written at the right as beyond all numbers, one of 0 at the left")
  func certain() throws {
    let x = [-Double.infinity, -1, 0.5, .infinity]
    let data = LessonData(.predictions, x.map { Observation(x: $0, label: $0 > 0 ? .positive : .negative) })
    let captions = try scene("number-line", data).allMarks.filter { $0.id.role == "value" }.map { mark in
      guard case .caption(let caption) = mark.shape else { throw NotThere("caption") }
      return caption
    }
    #expect(captions.map(\.texts) == [["← −∞"], ["−1"], ["0.5"], ["∞ →"]])
    #expect(captions.map(\.point.x) == captions.map(\.point.x).sorted())
    let edges = try scene("sigmoid", data).allMarks.filter { $0.id.role == "edge" }.map { mark in
      guard case .caption(let caption) = mark.shape else { throw NotThere("caption") }
      return caption
    }
    #expect(edges.map(\.texts.first) == ["← p = 0", "p = 1 →"])
    #expect((edges.first?.point.x ?? 0) < -1 && (edges.last?.point.x ?? 0) > 0.5)
  }
}
