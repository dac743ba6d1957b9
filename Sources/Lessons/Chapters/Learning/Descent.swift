import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// The loss over weight and bias with the path of gradient descent on it, beside the curve that bends.
@Sendable func gradientDescent(_ context: PictureContext) -> Picture {
  guard let view = context.training, let descent = view.descent, let position = descent.path.last else {
    return Picture(
      Scene([
        Panel(
          "missing", .banner([.text(wording("learning.descent.nothing-to-fit"), ink: .muted, bold: false)]))
      ]))
  }
  let map = Panel("surface", .plot(surfacePlot(context, descent)), share: 1.1, minimumColumns: 26)
  let curve = Panel("points", .plot(bendingPlot(context, descent.model(at: position))), leftOutBelow: 5)
  let right = Panel("right", .column([lossPanel(context, view, position), curve]), minimumColumns: 26)
  return Picture(Scene([Panel("descent", .row([map, right]))]), motion: Motion(duration: 0.8))
}

/// The loss that the descent has come down to, in big digits.
private func lossPanel(
  _ context: PictureContext, _ view: TrainingView, _ position: GradientDescent.Position
) -> Panel {
  bigLossPanel(
    context, position.meanLoss,
    words: wording(
      "learning.descent.after-steps", ["unit": context.unit.name, "steps": Count(digits: view.epoch)]))
}

private func surfacePlot(_ context: PictureContext, _ descent: DescentMoment) -> Plot {
  let window = DescentWindow(descent.surface)
  // A weight and a bias of another x than that of the data have other names.
  let prime = descent.ground.scaling == .none ? "" : "′"
  let x = Axis("weight", title: "w" + prime, from: window.x.lowerBound, to: window.x.upperBound)
  let y = Axis("bias", title: "b" + prime, from: window.y.lowerBound, to: window.y.upperBound)
  let ramp = LossRamp(descent.surface)
  return Plot(
    x: x, y: y,
    marks: [ramp.mark] + contourMarks(context, descent, in: window) + goals(context, descent)
      + pathMarks(descent, in: window),
    colorScale: ColorScale(
      wording("learning.descent.loss"), ramp.losses.map { scaleText(context.inUnit($0)) }, scale: .level))
}

/// Three or four digits, as there is room for beside a ramp.
private func scaleText(_ loss: Double) -> String {
  loss < 9.995 ? fixed(loss, 2) : loss < 99.95 ? fixed(loss, 1) : trimmed(loss.rounded(), 0)
}

/// How losses of a surface fall on the ramp: by the root of what they are above the lowest, as a valley's distance
/// from its floor grows.
private struct LossRamp {
  private let surface: LossSurface
  private let lowest: Double
  private let span: Double

  init(_ surface: LossSurface) {
    self.surface = surface
    let finite = surface.losses.filter(\.isFinite)
    lowest = finite.min() ?? 0
    span = max((finite.max() ?? 1) - lowest, .leastNormalMagnitude)
  }

  var mark: Mark {
    let field = Field(
      x: surface.grid.x, y: surface.grid.y, columns: surface.grid.columns, rows: surface.grid.rows,
      scale: .level,
      values: surface.losses.map { max(0, ($0 - lowest) / span).squareRoot() })
    return Mark(MarkID("loss surface"), .field(field), ink: .guide)
  }

  /// Those at the lower end, in the middle and at the upper end of the ramp.
  var losses: [Double] { [0, 0.5, 1].map { lowest + span * $0 * $0 } }
}

/// Lines of equal loss; that through the fit and that through the position with their values.
private func contourMarks(
  _ context: PictureContext, _ descent: DescentMoment, in window: DescentWindow
) -> [Mark] {
  descent.contours.enumerated().flatMap { index, contour in
    let pieces = contour.lines.flatMap { line in
      window.pieces(of: line.places.map { DataPoint($0.x, $0.y) })
    }
    let lines = pieces.enumerated().map { piece, points in
      Mark(
        MarkID(contour.role, 1000 * index + piece),
        .curve(Curve(points: points, stroke: contour.place == .position ? .dashed : .solid)),
        ink: contour.ink)
    }
    return lines + contourCaption(context, contour, at: pieces.flatMap(\.self))
  }
}

extension LossContour {
  fileprivate var role: Role { place == .position ? "position contour" : "contour" }

  fileprivate var ink: Ink {
    switch place {
    case .fit: .accent
    case .position: .curve
    case .round: .guide
    }
  }
}

/// The value of a line of equal loss, at the highest place of that through the fit and at the lowest of that through
/// the position.
private func contourCaption(
  _ context: PictureContext, _ contour: LossContour, at places: [DataPoint]
) -> [Mark] {
  let isOfFit = contour.place == .fit
  let highest = places.max { $0.y < $1.y }
  let lowest = places.min { $0.y < $1.y }
  guard contour.place != .round, let place = isOfFit ? highest : lowest else { return [] }
  let sides: [Caption.Side] =
    isOfFit
    ? [.above, .aboveLeft, .aboveRight, .left, .right, .below] : [.aboveRight, .right, .belowRight, .left]
  let caption = Caption([context.lossText(contour.loss, 4)], at: place, sides: sides)
  return [Mark(MarkID(Role("\(contour.role.name) caption")), .caption(caption), ink: contour.ink)]
}

/// The fits that the path may come by or end at.
private func goals(_ context: PictureContext, _ descent: DescentMoment) -> [Mark] {
  let fits = [
    (
      item: 0, model: context.facts.defaultFit?.model,
      texts: [
        wording("learning.descent.penalised-fit"), wording("learning.descent.penalised-fit-short"),
        wording("learning.descent.penalised-fit-brief"),
      ]
    ),
    (
      item: 1, model: context.facts.unpenalised?.model,
      texts: [
        wording("learning.descent.lowest-loss"), wording("learning.descent.lowest-loss-short"),
        wording("learning.descent.lowest-loss-brief"),
      ]
    ),
  ]
  return fits.flatMap { fit -> [Mark] in
    guard let model = fit.model else { return [] }
    let parameters = descent.ground.scaling.parameters(of: model)
    let place = DataPoint(parameters.weight, parameters.bias)
    return [
      Mark(MarkID("goal", fit.item), .bar(.dot(place, symbol: .plain)), ink: .text),
      Mark(
        MarkID("goal caption", fit.item),
        .caption(
          Caption(
            fit.texts, at: place,
            sides: fit.item == 0
              ? [.below, .left, .belowRight, .aboveLeft, .above, .aboveRight, .right]
              : [.right, .aboveRight, .above, .aboveLeft, .belowRight])),
        ink: .text),
    ]
  }
}

/// The points in their rows and the curve of the position that the descent has reached.
private func bendingPlot(_ context: PictureContext, _ model: LogisticModel) -> Plot {
  let dots = context.points.map { context.dot($0, at: DataPoint(context.x($0), $0.isPositive ? 1 : 0)) }
  let free = context.facts.unpenalised.map {
    [context.sigmoidMark($0.model, role: "unpenalised model", ink: .guide)]
  }
  let y = Axis("probability", title: "p(\(context.green))", from: 0, to: 1)
  return Plot(x: xAxis(context), y: y, marks: (free ?? []) + [context.sigmoidMark(model)] + dots)
}
