import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

private let roleOfHalf: Role = "level one half"
private let roleOfBoundary: Role = "decision boundary"

/// The classes as two rows, one above the other.
@Sendable func twoRows(_ context: PictureContext) -> Picture {
  let dots = context.points.map { context.dot($0, at: DataPoint(context.x($0), $0.isPositive ? 1 : 0)) }
  let y = Axis(
    "probability", title: wording("the-loss.on-the-sigmoid.y-axis"), from: 0, to: 1, ticks: .at([0, 1]))
  return Picture(
    plotScene(context, y: y, marks: dots + rowCaptions(context)), motion: Motion(duration: 1.2))
}

/// The model's curve over both rows, and where it crosses one half.
@Sendable func sigmoidCurve(_ context: PictureContext) -> Picture {
  let dots = context.points.map { context.dot($0, at: DataPoint(context.x($0), $0.isPositive ? 1 : 0)) }
  let flat = context.sigmoidMark(LogisticModel(weight: 0, bias: 0))
  let curve = context.sigmoidMark(context.facts.model)
  let scene = plotScene(context, marks: boundary(context) + [curve] + dots)
  return Picture(
    scene, via: [plotScene(context, marks: [flat] + dots)], motion: Motion(duration: 1.2))
}

/// Bars from 0 up to the curve at the positive points.
@Sendable func greenBars(_ context: PictureContext) -> Picture {
  let facts = context.facts
  let sunk = context.points.map { context.dot($0, at: DataPoint(context.x($0), 0)) }
  let dots = facts.negatives.map { context.dot($0, at: DataPoint(context.x($0), 0)) }
  let curve = context.sigmoidMark(facts.model)
  let marks = bars(facts.positives, context) + dots + context.feet(facts.positives)
  return Picture(
    plotScene(context, marks: [curve] + marks), via: [plotScene(context, marks: [curve] + sunk)],
    motion: Motion(duration: 1.1, staggered: [.point], spread: 0.4))
}

/// Bars from 1 down to the curve at the negative points, the green ones dimmed.
@Sendable func redBars(_ context: PictureContext) -> Picture {
  let facts = context.facts
  let curve = context.sigmoidMark(facts.model)
  let green = bars(facts.positives, context, dimmed: true) + context.feet(facts.positives, dimmed: true)
  let raised = facts.negatives.map { context.dot($0, at: DataPoint(context.x($0), 1)) }
  let feet = context.feet(facts.negatives)
  return Picture(
    plotScene(context, marks: [curve] + green + bars(facts.negatives, context) + feet),
    via: [plotScene(context, marks: [curve] + green + raised)],
    motion: Motion(duration: 1.1, staggered: [.point], spread: 0.4))
}

/// Both kinds of bars, the mistakes with their probabilities.
@Sendable func allBars(_ context: PictureContext) -> Picture {
  let marks =
    [context.sigmoidMark(context.facts.model), halfLevel()] + bars(context.points, context)
    + context.feet(context.points) + mistakeCaptions(context)
  return Picture(plotScene(context, marks: marks), motion: Motion(duration: 0.5))
}

// MARK: Parts

private func plotScene(
  _ context: PictureContext, y: Axis? = nil, marks: [Mark]
) -> Scene {
  let y = y ?? probabilityAxis(title: context.greenTitle)
  let pointers = context.edgeArrows + context.cursorMark
  return Scene([Panel("points", .plot(Plot(x: xAxis(context), y: y, marks: marks + pointers)))])
}

private func bars(_ points: [Point], _ context: PictureContext, dimmed: Bool = false) -> [Mark] {
  let width = barWidth(context)
  return points.map { context.probabilityBar($0, at: context.x($0), width: width, dimmed: dimmed) }
}

private func halfLevel() -> Mark {
  Mark(MarkID(roleOfHalf), .rule(Rule(.horizontal, at: 0.5, faint: true)), ink: .guide)
}

private func rowCaptions(_ context: PictureContext) -> [Mark] {
  let range = context.range
  let middle = (range.lower + range.upper) / 2
  return [
    Mark(
      MarkID("row caption", 1),
      .caption(
        Caption(
          [wording("the-loss.on-the-sigmoid.yes", ["green": context.green])],
          at: DataPoint(middle, 1), sides: [.below])),
      ink: .muted),
    Mark(
      MarkID("row caption", 0),
      .caption(
        Caption(
          [wording("the-loss.on-the-sigmoid.no", ["green": context.green])],
          at: DataPoint(middle, 0), sides: [.above])),
      ink: .muted),
  ]
}

/// Where the curve crosses one half, with its reading.
private func boundary(_ context: PictureContext) -> [Mark] {
  guard let x = context.visibleBoundary else { return [halfLevel()] }
  let place = "\(context.titleOfX) = \(context.boundaryText(x))"
  let caption = Caption(
    [wording("the-loss.on-the-sigmoid.boundary", ["place": place]), place], at: DataPoint(x, 0.25),
    sides: [.right, .left], bold: true)
  return [
    halfLevel(),
    Mark(MarkID(roleOfBoundary), .rule(Rule(.vertical, at: x, from: 0, to: 0.5)), ink: .accent),
    Mark(MarkID("decision boundary caption"), .caption(caption), ink: .accent),
  ]
}

extension PictureContext {
  /// Says at the edges which points lie beyond: predictions of 0 and of 1, whose logit is infinite.
  fileprivate var edgeArrows: [Mark] {
    let range = range
    let certain = [
      (item: 0, x: range.lower, texts: ["← p = 0", "←"], side: Caption.Side.right),
      (item: 1, x: range.upper, texts: ["p = 1 →", "→"], side: Caption.Side.left),
    ]
    return certain.filter { edge in points.contains { $0.extent == nil && ($0.x > 0) == (edge.item == 1) } }
      .map { edge in
        let caption = Caption(edge.texts, at: DataPoint(edge.x, 0.6), sides: [edge.side], bold: true)
        return Mark(MarkID("edge", edge.item), .caption(caption), ink: .accent)
      }
  }
}

/// The probability that each mistake gave the actual class, beside the middle of its bar: below the curve at the right
/// of a green one, above it at the left of a red one.
private func mistakeCaptions(_ context: PictureContext) -> [Mark] {
  return context.facts.mistakes.map { point in
    let middle = point.isPositive ? point.probability / 2 : (1 + point.probability) / 2
    let caption = Caption(
      [fixed(point.trueProbability, 3), fixed(point.trueProbability, 2)],
      at: DataPoint(context.x(point), middle),
      sides: point.isPositive ? [.right, .left] : [.left, .right], bold: true)
    return Mark(MarkID(.value, point.item), .caption(caption), ink: .accent)
  }
}
