import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// The points side by side, each in its slot.
func slotScene(
  _ context: PictureContext, y: Axis, bars: [Mark], marks: [Mark] = [], rows: [LabelRow],
  hasFeet: Bool = true, headline: Headline? = nil
) -> Scene {
  let feet = hasFeet ? slotFeet(context) : []
  let plot = Plot(x: context.slots.axis, y: y, marks: bars + feet + marks, labelRows: rows)
  return Scene([Panel("points", .plot(plot))], headline: headline)
}

func slotFeet(_ context: PictureContext) -> [Mark] {
  context.slotFeet(of: context.points)
}

func truthBars(_ context: PictureContext, role: Role) -> [Mark] {
  context.standingBars(role, of: context.points, height: \.trueProbability)
}

func lossBarMarks(_ context: PictureContext) -> [Mark] {
  context.standingBars(.point, of: context.points) { context.inUnit($0.loss) }
}

func truthRow(_ context: PictureContext) -> LabelRow {
  context.slotRow(
    .trueProbability, title: wording("the-loss.slots.p-actual"), shortTitle: wording("the-loss.slots.p"),
    bold: true
  ) { probabilityTexts($0.trueProbability) }
}
