import CrossEntropy
import Drawing
import Insight
import RealModule

/// The loss over weight and bias with the path of gradient descent on it, beside the curve that bends.
@Sendable func gradientDescent(_ context: PictureContext) -> Picture {
  guard let view = context.training, let descent = view.descent, let position = descent.path.last else {
    return Picture(
      Scene([Panel("missing", .banner([.text("Nothing to fit here.", ink: .muted, bold: false)]))]))
  }
  let map = Panel("surface", .plot(surfacePlot(context, descent)), minimumColumns: 27)
  let curve = Panel("points", .plot(bendingPlot(context, position)), leftOutBelow: 5)
  let right = Panel("right", .column([lossPanel(context, view, position), curve]), minimumColumns: 27)
  return Picture(Scene([Panel("descent", .row([map, right]))]), motion: Motion(duration: 0.8))
}

/// The loss that the descent has come down to, in big digits.
private func lossPanel(
  _ context: PictureContext, _ view: TrainingView, _ position: GradientDescent.Position
) -> Panel {
  let words = "\(context.unit.rawValue) after \(view.epoch) steps"
  let lines: [BannerLine] = [
    .big(context.lossText(position.meanLoss, 4), ink: .accent), .text(words, ink: .muted, bold: false),
  ]
  return Panel("loss", .banner(lines), maximumRows: 7)
}

private func surfacePlot(_ context: PictureContext, _ descent: DescentMoment) -> Plot {
  let (weights, biases) = (descent.surface.grid.x, descent.surface.grid.y)
  let x = Axis(
    "weight", title: "w", from: weights.lowerBound, to: weights.upperBound)
  let y = Axis(
    "bias", title: "b; ground: the loss", shortTitle: "b", from: biases.lowerBound,
    to: biases.upperBound)
  return Plot(
    x: x, y: y, marks: [surfaceMark(descent.surface)] + goals(context) + [pathMark(descent)] + ends(descent))
}

/// The logarithm of the loss above the lowest, so that the valley shows its floor.
private func surfaceMark(_ surface: LossSurface) -> Mark {
  let logs = surface.losses.map { Double.log(max($0, .leastNormalMagnitude)) }
  let finite = logs.filter(\.isFinite)
  let (lowest, highest) = (finite.min() ?? 0, finite.max() ?? 1)
  let span = max(highest - lowest, .ulpOfOne)
  let field = Field(
    x: surface.grid.x, y: surface.grid.y, columns: surface.grid.columns, rows: surface.grid.rows,
    scale: .level,
    values: logs.map { ($0 - lowest) / span })
  return Mark(MarkID("loss surface"), .field(field), ink: .guide)
}

private func pathMark(_ descent: DescentMoment) -> Mark {
  Mark(
    MarkID("descent path"), .curve(Curve(points: descent.path.map { DataPoint($0.weight, $0.bias) })),
    ink: .curve)
}

/// Where the descent began and where it is.
private func ends(_ descent: DescentMoment) -> [Mark] {
  guard let position = descent.path.last else { return [] }
  return [
    Mark(
      MarkID("descent position"),
      .bar(.dot(DataPoint(position.weight, position.bias), symbol: .plain)), ink: .accent)
  ]
}

/// The fits that the path may come by or end at.
private func goals(_ context: PictureContext) -> [Mark] {
  let fits = [
    (item: 0, model: context.facts.defaultFit?.model, texts: ["fit with C = 1", "C = 1"]),
    (item: 1, model: context.facts.unpenalised?.model, texts: ["lowest loss", "lowest"]),
  ]
  return fits.flatMap { fit -> [Mark] in
    guard let model = fit.model else { return [] }
    let place = DataPoint(model.weight, model.bias)
    return [
      Mark(MarkID("goal", fit.item), .bar(.dot(place, symbol: .plain)), ink: .text),
      Mark(
        MarkID("goal caption", fit.item),
        .caption(Caption(fit.texts, at: place, sides: fit.item == 0 ? [.below, .left] : [.right, .above])),
        ink: .text),
    ]
  }
}

/// The points in their rows and the curve of the position that the descent has reached.
private func bendingPlot(_ context: PictureContext, _ position: GradientDescent.Position) -> Plot {
  let dots = context.points.map { context.dot($0, at: DataPoint(context.x($0), $0.isPositive ? 1 : 0)) }
  let model = LogisticModel(weight: position.weight, bias: position.bias)
  let free = context.facts.unpenalised.map {
    [context.sigmoidMark($0.model, role: "unpenalised model", ink: .guide)]
  }
  let y = Axis("probability", title: "p(\(context.green))", from: 0, to: 1)
  return Plot(x: xAxis(context), y: y, marks: (free ?? []) + [context.sigmoidMark(model)] + dots)
}
