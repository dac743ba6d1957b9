import CrossEntropy
import Drawing
import Insight
import Words

/// The chapter in three pictures: the shares, the area that a wrong p adds, and a loss for each point.
@Sendable func recapLogarithm(_ context: PictureContext) -> Picture {
  let share = context.facts.summary.baseRate
  // A p that is visibly wrong, whatever the shares are.
  let belief = Belief(share: share, predicted: abs(share - 0.5) > 0.1 ? 0.5 : 0.25)
  let headline = Headline(
    context.lossText(context.facts.summary.meanLoss, 4),
    captions: clipCaptions(context) + [
      wording("why-the-logarithm.recap-logarithm.headline-unit", ["unit": context.unit.name]),
      context.unit.name,
    ],
    centred: true)
  var losses = lossesPlot(context, greatestNumberAlone: true)
  losses.y.title = wording("why-the-logarithm.recap-logarithm.loss-axis", ["unit": context.unit.name])
  losses.y.shortTitle = wording("why-the-logarithm.recap-logarithm.loss-axis-short")
  let panels = [
    narrow("shares", sharesPlot(context)), narrow(LossColumns(belief, context).ofDivergence),
    narrow("points", losses),
  ]
  return Picture(
    Scene([Panel("all", .row(panels), minimumRows: 9)], headline: headline), via: [Scene([])],
    motion: Motion(duration: 1.1))
}

private func narrow(_ id: String, _ plot: Plot) -> Panel {
  narrow(Panel(id, .plot(plot)))
}

private func narrow(_ panel: Panel) -> Panel {
  var panel = panel
  panel.minimumColumns = 17
  panel.leftOutBelow = 6
  return panel
}
