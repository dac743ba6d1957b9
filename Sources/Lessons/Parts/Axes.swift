import CrossEntropy
import Drawing
import Insight
import Numerals

func xAxis(_ context: PictureContext) -> Axis {
  let range = context.range
  return Axis("x", title: context.titleOfX, from: range.lower, to: range.upper)
}

func probabilityAxis(title: String) -> Axis {
  Axis("probability", title: title, from: 0, to: 1)
}

/// The axis of bars that stand side by side; it measures nothing.
func slotAxis(_ points: [Point]) -> Axis {
  Axis(
    "slot", title: "", from: -0.5, to: Double(max(1, points.count)) - 0.5, ticks: .none, evenUnits: true)
}
