import CrossEntropy
import Drawing
import Insight
import Numerals

func xAxis(_ context: PictureContext) -> Axis {
  let range = context.range
  return Axis("x", title: context.titleOfX, from: range.lower, to: range.upper)
}

func probabilityAxis(title: String, shortTitle: String? = nil) -> Axis {
  Axis("probability", title: title, shortTitle: shortTitle, from: 0, to: 1)
}

/// Round numbers from 0 to one that bars up to that length do not go beyond.
func ticks(beyond length: Double) -> [Double] {
  let step = RoundTicks(from: 0, to: length, atMost: 5).step
  return RoundTicks(from: 0, to: step * (length / step - 1e-9).rounded(.up), atMost: 6).values
}
