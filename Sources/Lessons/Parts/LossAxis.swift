import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// What the axis of losses is called.
func lossTitle(_ context: PictureContext) -> String {
  context.title(
    wording(
      "parts.loss-axis.title",
      ["logarithm": context.logarithm, "unit": context.unit.name, "clip note": context.clipNote]))
}

/// The axis of the losses that are drawn, and of one more, in nats, where there is one.
func lossAxis(_ context: PictureContext, reaching loss: Double? = nil) -> Axis {
  let losses = context.points.map(\.loss) + [loss ?? 0]
  let finite = losses.filter(\.isFinite).max() ?? 0
  let hasInfinite = context.points.contains { $0.loss.isInfinite }
  let top = max(finite * (hasInfinite ? 1.6 : 1.15), 1e-3)
  return Axis("loss", title: lossTitle(context), from: 0, to: context.inUnit(top))
}

/// A loss in the unit at hand, in forms that get shorter.
func lossTexts(_ nats: Double, _ context: PictureContext) -> [String] {
  shorteningTexts(context.inUnit(nats))
}

/// What is said of a number that is made from clipped probabilities; nothing of others.
func clipCaptions(_ context: PictureContext) -> [String] {
  guard context.facts.clip != nil else { return [] }
  return [
    wording("parts.loss-axis.headline-unit", ["unit": context.unit.name, "clip note": context.clipNote]),
    context.unit.name + context.clipNote,
  ]
}

extension PictureContext {
  /// What is said behind a unit or a name where probabilities are clipped; else nothing.
  var clipNote: String {
    facts.clip.map { wording("parts.loss-axis.clip-note", ["bound": trimmed($0, 4)]) } ?? ""
  }
}
