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
  let plot = Plot(x: slotAxis(context.points), y: y, marks: bars + feet + marks, labelRows: rows)
  return Scene([Panel("points", .plot(plot))], headline: headline)
}

func slotFeet(_ context: PictureContext) -> [Mark] {
  context.points.enumerated().flatMap { slot, point in context.feet([point]) { _ in Double(slot) } }
}

func truthBars(_ context: PictureContext, role: Role) -> [Mark] {
  context.points.enumerated().map { slot, point in
    context.standingBar(role, point, at: Double(slot), height: point.trueProbability)
  }
}

func lossBarMarks(_ context: PictureContext) -> [Mark] {
  context.points.enumerated().map { slot, point in
    context.standingBar(.point, point, at: Double(slot), height: context.inUnit(point.loss))
  }
}

func truthRow(_ context: PictureContext) -> LabelRow {
  context.slotRow(.trueProbability, title: wording("the-loss.slots.p-actual"), bold: true) {
    probabilityTexts($0.trueProbability)
  }
}
