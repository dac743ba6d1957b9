import CrossEntropy
import Drawing
import Insight

/// Probabilities above, losses below, and the formula with the numbers of one point: the followed one, else
/// the worst.
@Sendable func recapPicture(_ context: PictureContext) -> Picture {
  var lit = context
  lit.followed = context.followed ?? (context.facts.isGrouped ? nil : context.facts.worst?.item)
  let (probabilities, losses, formula) = (probabilityPanel(lit), lossPanel(lit), formulaPanel(lit))
  // First the losses make room, then the rest is drawn.
  let blank = Scene([emptied(probabilities), losses] + formula.map(emptied))
  return Picture(Scene([probabilities, losses] + formula), via: [blank], motion: Motion(duration: 1.2))
}

/// The panel's place without what is in it.
private func emptied(_ panel: Panel) -> Panel {
  var panel = panel
  panel.content = .banner([])
  return panel
}

private func probabilityPanel(_ context: PictureContext) -> Panel {
  let plot = Plot(
    x: context.slots.axis, y: context.truthAxis,
    marks: truthBars(context, role: .probability))
  return Panel("probabilities", .plot(plot))
}

private func lossPanel(_ context: PictureContext) -> Panel {
  let plot = Plot(
    x: context.slots.axis, y: context.slotLossAxis, marks: lossBarMarks(context) + slotFeet(context),
    labelRows: [context.xRow()])
  return Panel("points", .plot(plot))
}

private func formulaPanel(_ context: PictureContext) -> [Panel] {
  let followed = context.facts.point(context.followed)
  // The bracket holds for one point; of a group only the means are known.
  guard let point = followed?.group == nil ? followed ?? context.facts.worst : context.facts.worst else {
    return []
  }
  return [Panel("formula", .formula(pointFormula(point, context)), share: 0.5, maximumRows: 4)]
}
