import CrossEntropy
import Drawing
import Foundation
import Insight
import TestSupport

@testable import Lessons

/// What the figure of a step draws, asked for by the names of its marks.
struct DrawnFigure {
  let picture: Picture
  let context: PictureContext
  var scene: Scene { picture.scene }

  /// The figure of a step by its id: its dials where they start or as they are given, its data those of its chapter or
  /// others, its run after some epochs.
  init(
    _ id: String, _ unit: LossUnit = .nats, _ dials: [String: Double] = [:], data: LessonData? = nil,
    epoch: Int = 0, followed: Int? = nil, _ edit: (inout Experiment) -> Void = { _ in }
  ) throws {
    guard let chapter = try Course.chapters().first(where: { $0.steps.contains { $0.id == id } }) else {
      throw NotThere("step \(id)")
    }
    let (step, data) = (try chapter.step(id), data ?? chapter.data)
    var experiment = Experiment(data)
    edit(&experiment)
    let (facts, values) = (try Facts(data, experiment), step.starts.merging(dials) { $1 })
    var session = step.training.flatMap {
      TrainingSession(TrainingSettings($0, dials: values, experiment: experiment), data, facts)
    }
    session?.go(to: epoch)
    context = PictureContext(
      facts: facts, unit: unit, followed: followed, dials: values, training: session?.view)
    picture = step.picture(context)
  }

  /// The marks of a role, in the order of their items.
  func marks(_ role: Role) -> [Mark] {
    scene.allMarks.filter { $0.id.role == role }.sorted { $0.id.item < $1.id.item }
  }

  func mark(_ role: Role, _ item: Int = 0) throws -> Mark {
    guard let mark = scene.allMarks.first(where: { $0.id == MarkID(role, item) }) else {
      throw NotThere("\(role.name) \(item)")
    }
    return mark
  }

  func curve(_ role: Role, _ item: Int = 0) throws -> [DataPoint] {
    guard case .curve(let curve) = try mark(role, item).shape else { throw NotThere("curve \(role.name)") }
    return curve.points
  }

  func bar(_ role: Role, _ item: Int = 0) throws -> Bar {
    guard case .bar(let bar) = try mark(role, item).shape else { throw NotThere("bar \(role.name)") }
    return bar
  }

  /// The place of a dot.
  func dot(_ role: Role, _ item: Int = 0) throws -> DataPoint {
    let bar = try bar(role, item)
    guard bar.width == 0, bar.low == bar.high else { throw NotThere("dot \(role.name)") }
    return DataPoint(bar.x, bar.high)
  }

  func rule(_ role: Role, _ item: Int = 0) throws -> Rule {
    guard case .rule(let rule) = try mark(role, item).shape else { throw NotThere("rule \(role.name)") }
    return rule
  }

  func caption(_ role: Role, _ item: Int = 0) throws -> Caption {
    guard case .caption(let caption) = try mark(role, item).shape else {
      throw NotThere("caption \(role.name)")
    }
    return caption
  }

  /// The big numbers.
  var headline: [String] { scene.headline?.items.map(\.text) ?? [] }
}

extension LossUnit {
  /// What one nat is in this unit.
  var ofANat: Double { self == .nats ? 1 : 1 / log(2.0) }
}

/// A number with some decimals, as the pages write it.
func written(_ value: Double, _ decimals: Int) -> String {
  String(format: "%.\(decimals)f", value).replacing("-", with: "−")
}

/// The entropy of a share, in nats.
func entropy(_ q: Double) -> Double { crossEntropyByHand(q, q) }

/// −q · ln p − (1 − q) · ln (1 − p), a share of 0 costing nothing.
func crossEntropyByHand(_ q: Double, _ p: Double) -> Double {
  (q == 0 ? 0 : -q * log(p)) + (q == 1 ? 0 : -(1 - q) * log(1 - p))
}

/// Whether a place is there, but for rounding.
func isAt(_ place: DataPoint, _ x: Double, _ y: Double) -> Bool {
  abs(place.x - x) <= 1e-9 * max(1, abs(x)) && abs(place.y - y) <= 1e-9 * max(1, abs(y))
}

/// Whether a curve of many points from one x to another passes through what a function says, in all of them.
func runs(
  _ points: [DataPoint], from start: Double, to end: Double, within slack: Double = 1e-9,
  _ function: (Double) -> Double
) -> Bool {
  guard points.count >= 24, let first = points.first, let last = points.last else { return false }
  return abs(min(first.x, last.x) - start) <= slack && abs(max(first.x, last.x) - end) <= slack
    && points.allSatisfy { abs($0.y - function($0.x)) <= 1e-8 * max(1, abs($0.y)) }
}
