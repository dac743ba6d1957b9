import CrossEntropy
import Drawing
import Insight
import Numerals
import TestSupport
import Testing

@testable import Lessons

struct LearningTests {
  private let ten = LessonData(.points, TenPoints.observations, inverseRegularization: .none)

  /// The context of a step of the chapter after some epochs.
  private func context(
    _ id: String, _ data: LessonData? = nil, dials: [String: Double] = [:], epochs: Int
  ) throws -> PictureContext {
    let (step, data) = (try Chapter.shipped("learning").step(id), data ?? ten)
    let starts = Dictionary(uniqueKeysWithValues: step.dials.map { ($0.name, dials[$0.name] ?? $0.start) })
    let (experiment, training) = (Experiment(data), try #require(step.training))
    let facts = try Facts(data, experiment)
    let settings = TrainingSettings(training, dials: starts, experiment: experiment)
    var session = try #require(TrainingSession(settings, data, facts))
    session.go(to: epochs)
    return PictureContext(facts: facts, dials: starts, training: session.view)
  }

  private func words(_ id: String, _ context: PictureContext) throws -> String {
    try Chapter.shipped("learning").step(id).said.compactMap { $0.filled(context) }.joined(separator: " ")
  }

  private func notes(_ id: String, _ context: PictureContext) throws -> String {
    try Chapter.shipped("learning").step(id).notes.filled(context)
  }

  private func plots(_ scene: Scene) -> [Plot] {
    scene.leafPanels.compactMap { if case .plot(let plot) = $0.content { plot } else { nil } }
  }

  private func curves(_ role: Role, _ scene: Scene) -> [[DataPoint]] {
    scene.allMarks.filter { $0.id.role == role }.compactMap {
      if case .curve(let curve) = $0.shape { curve.points } else { nil }
    }
  }

  // MARK: Descent

  @Test("A path that stays within the plane is one line, and a dot stands at its end")
  func pathWithin() throws {
    let context = try context("descent", epochs: 20)
    let path = try #require(context.training?.descent?.path)
    let scene = gradientDescent(context).scene
    #expect(curves("descent path", scene) == [path.map { DataPoint($0.weight, $0.bias) }])
    let position = try #require(scene.allMarks.first { $0.id.role == "descent position" })
    #expect(position.shape == .bar(.dot(DataPoint(path[20].weight, path[20].bias), symbol: .plain)))
  }

  @Test("A path that leaves the plane is cut at its edge, where an arrow stands", arguments: [1, 2, 5, 30])
  func pathBeyond(epochs: Int) throws {
    let context = try context("descent", dials: ["step size": 16], epochs: epochs)
    let descent = try #require(context.training?.descent)
    let (x, y) = (DescentWindow(descent.surface).x, DescentWindow(descent.surface).y)
    let scene = gradientDescent(context).scene
    let points = curves("descent path", scene).flatMap(\.self)
    #expect(!points.isEmpty)
    #expect(
      points.allSatisfy {
        (x.lowerBound - 1e-9...x.upperBound + 1e-9).contains($0.x)
          && (y.lowerBound - 1e-9...y.upperBound + 1e-9).contains($0.y)
      })
    let last = try #require(descent.path.last)
    let isInside = x.contains(last.weight) && y.contains(last.bias)
    let position = try #require(scene.allMarks.first { $0.id.role == "descent position" })
    guard case .caption(let arrow) = position.shape else {
      #expect(isInside)
      return
    }
    #expect(!isInside && ["←", "→", "↑", "↓"].contains(arrow.texts[0]))
    #expect(
      [x.lowerBound, x.upperBound].contains { abs($0 - arrow.point.x) < 1e-9 }
        || [y.lowerBound, y.upperBound].contains { abs($0 - arrow.point.y) < 1e-9 })
  }

  @Test("The first step of sixteen leaves the plane")
  func leaves() throws {
    let scene = gradientDescent(try context("descent", dials: ["step size": 16], epochs: 1)).scene
    let position = try #require(scene.allMarks.first { $0.id.role == "descent position" })
    guard case .caption = position.shape else { throw NotThere("arrow") }
  }

  @Test("Words call a loss above that of the start divergence, and no other")
  func divergence() throws {
    let far = try words("descent", context("descent", dials: ["step size": 16], epochs: 1))
    #expect(far.contains("divergence") && far.contains("0.6931"))
    let near = try words("descent", context("descent", epochs: 1))
    #expect(!near.contains("divergence"))
  }

  @Test("A descent with a penalty passes no fit: it ends at the penalised one, as the words say")
  func penalisedDescent() throws {
    let data = LessonData(.points, TenPoints.observations)
    for epochs in [1, 20, 100] {
      let words = try words("descent", context("descent", data, epochs: epochs))
      #expect(words.contains("penal") && !words.contains("passed"), "\(words)")
    }
    #expect(try words("descent", context("descent", epochs: 100)).contains("passed 0.3329"))
  }

  @Test("A loss of a million and more is told in powers of ten, also in big digits")
  func great() throws {
    let rows = [Observation(x: -3e9, label: .positive), Observation(x: 1e9, label: .negative)]
    let far = LessonData(.points, rows + rows.map { Observation(x: $0.x / 2, label: $0.label.opposite) })
    var context = try context("descent", dials: ["step size": 0.5], epochs: 1)
    let descent = try GradientDescent(far.observations, learningRate: 1e6)
    var down = descent
    down.step()
    #expect(down.position.meanLoss > 1e6)
    context.training = TrainingView(down, on: try #require(context.training?.descent).ground)
    let words = try words("descent", context)
    #expect(words.contains("divergence") && !words.contains("000000"), "\(words)")
    let big = gradientDescent(context).scene.leafPanels.compactMap { panel -> String? in
      guard case .banner(let lines) = panel.content, case .big(let text, _) = lines[0] else { return nil }
      return text
    }
    #expect(big.first?.contains("e") == true && (big.first?.count ?? 99) < 8, "\(big)")
  }

  @Test("Where x is standardised the page says how, and gives weight and bias in the units of the data")
  func standardised() throws {
    let far = LessonData(
      .points, TenPoints.observations.map { Observation(x: 1000 + 100 * $0.x, label: $0.label) },
      inverseRegularization: .none)
    let context = try context("descent", far, epochs: 100)
    // The mean of the ten points is 0.79, their standard deviation 1.9465.
    let words = try notes("descent", context)
    #expect(words.contains("(x − 1,079) / 194.65"))
    let model = try #require(context.training?.descent.map { $0.model(at: $0.path[100]) })
    #expect(words.contains("w = \(trimmed(model.weight, 3))"))
    let plot = try #require(plots(gradientDescent(context).scene).first)
    #expect(plot.x.title == "w′" && plot.y.title == "b′")
  }

  @Test("The ten points are taken as they are, and nothing is said of that")
  func asTheyAre() throws {
    let context = try context("descent", epochs: 5)
    #expect(try !notes("descent", context).contains("standardised"))
    #expect(plots(gradientDescent(context).scene).first?.x.title == "w")
  }

  @Test("The ramp is told by the least loss, that in its middle, and the greatest")
  func scale() throws {
    let context = try context("descent", epochs: 0)
    let losses = try #require(context.training?.descent?.surface.losses)
    let (lowest, highest) = (losses.min() ?? 0, losses.max() ?? 0)
    let plot = try #require(plots(gradientDescent(context).scene).first)
    let texts = [lowest, lowest + (highest - lowest) / 4, highest].map { fixed($0, 2) }
    #expect(plot.colorScale?.texts == texts)
    // The field has the root of the share: a quarter of the way up is the middle of the ramp.
    guard case .field(let field)? = plot.marks.first(where: { $0.id.role == "loss surface" })?.shape else {
      throw NotThere("field")
    }
    for (value, loss) in zip(field.values, losses) {
      #expect(isClose(lowest + (highest - lowest) * value * value, loss, within: 1e-9))
    }
  }

  @Test("The line through the fit with C = 1 is lit, and named with its loss")
  func contour() throws {
    let scene = gradientDescent(try context("descent", epochs: 0)).scene
    let contours = scene.allMarks.filter { $0.id.role == "contour" }
    #expect(contours.contains { $0.ink == .accent } && contours.contains { $0.ink == .guide })
    let caption = try #require(scene.allMarks.first { $0.id.role == "contour caption" })
    guard case .caption(let words) = caption.shape else { throw NotThere("caption") }
    #expect(words.texts == ["0.3329"])
  }

  @Test("A dashed line is where the loss is that of the position, and named with it", arguments: [0, 20])
  func presentContour(epochs: Int) throws {
    let context = try context("descent", epochs: epochs)
    let position = try #require(context.training?.descent?.path.last)
    let scene = gradientDescent(context).scene
    let lines = scene.allMarks.filter { $0.id.role == "position contour" }
    #expect(!lines.isEmpty)
    for line in lines {
      guard case .curve(let curve) = line.shape else { throw NotThere("curve") }
      #expect(curve.stroke == .dashed)
    }
    let caption = try #require(scene.allMarks.first { $0.id.role == "position contour caption" })
    guard case .caption(let words) = caption.shape else { throw NotThere("caption") }
    #expect(words.texts == [fixed(position.meanLoss, 4)])
  }

  @Test("No line leaves the axes, and every axis has a height below its lower end")
  func window() throws {
    let context = try context("descent", epochs: 0)
    let plot = try #require(plots(gradientDescent(context).scene).first)
    let grid = try #require(context.training?.descent).surface.grid
    let scene = gradientDescent(context).scene
    for points in curves("contour", scene) + curves("position contour", scene) {
      #expect(points.allSatisfy { plot.x.lower - 1e-9...plot.x.upper + 1e-9 ~= $0.x })
      #expect(points.allSatisfy { plot.y.lower - 1e-9...plot.y.upper + 1e-9 ~= $0.y })
    }
    #expect(grid.x.lowerBound < plot.x.lower && grid.y.lowerBound < plot.y.lower)
    #expect(grid.x.upperBound > plot.x.upper && grid.y.upperBound > plot.y.upper)
  }

  // MARK: Networks

  @Test("The two charts of a network have one epoch axis", arguments: ["circles", "spam"])
  func epochs(id: String) throws {
    let context = try context(id, epochs: 3)
    let scene = try Chapter.shipped("learning").step(id).figure.picture(context).scene
    let charts = plots(scene).filter { $0.x.quantity == "epoch" }
    #expect(charts.count == 2 && charts[0].x == charts[1].x)
    let legend = try #require(charts.first).legend
    #expect(Set(legend.map(\.stroke)).count == legend.count && Set(legend.map(\.ink)).count == legend.count)
  }

  @Test("The loss of a network stands beside it in big digits", arguments: ["circles", "spam"])
  func bigLoss(id: String) throws {
    let context = try context(id, epochs: 3)
    let loss = try #require(context.training?.network?.trainingScore.loss)
    let scene = try Chapter.shipped("learning").step(id).figure.picture(context).scene
    let big = scene.leafPanels.compactMap { panel -> String? in
      guard case .banner(let lines) = panel.content, case .big(let text, _) = lines[0] else { return nil }
      return text
    }
    #expect(big == [fixed(loss, 4)])
  }

  @Test("Rings are round, and the map says what its colours mean")
  func rings() throws {
    let plot = try #require(plots(circlesNetwork(try context("circles", epochs: 0)).scene).first)
    #expect(plot.hasEqualUnits && plot.colorScale?.texts == ["0", "½", "1"])
  }
}
