import CrossEntropy
import Drawing
import Numerals
import RealModule
import Words

/// Three rulers of one prediction, p, its odds and its logit, with one slider over all of them. The step of one on the
/// logit is marked, and what it does to the odds.
@Sendable func oddsRulers(_ context: PictureContext) -> Picture {
  let z = context.dial(.z)
  let x = Axis(
    "logit", title: wording("one-prediction.odds.logit-z"), from: -furthestLogit, to: furthestLogit)
  let y = Axis("ruler", title: "", from: 0, to: 3, ticks: .hidden)
  let marks = rulers() + slider(z) + oneMore(from: min(z, furthestLogit - 1))
  return Picture(
    Scene([context.onePredictionPanel(Plot(x: x, y: y, marks: marks))]),
    motion: Motion(duration: 1.2, staggered: ["ruler tick", "ruler number"], spread: 0.6))
}

// MARK: Parts

/// The heights of the rulers of p and of the odds; that of the logit is the x axis.
private let (heightOfP, heightOfOdds) = (2.4, 1.2)

/// Probabilities that the upper two rulers name.
private let namedProbabilities = [0.01, 0.1, 0.5, 0.9, 0.99]

private func rulers() -> [Mark] {
  let lines = [heightOfP, heightOfOdds].enumerated().map { index, height in
    Mark(MarkID("ruler", index), .rule(Rule(.horizontal, at: height)), ink: .axis)
  }
  let numbers = namedProbabilities.enumerated().flatMap { index, p in
    let z = logit(ofProbability: p)
    return [
      number(index, trimmed(p, 2), DataPoint(z, heightOfP)),
      number(10 + index, oddsText(z), DataPoint(z, heightOfOdds)),
    ]
  }
  return lines + names + numbers
}

private func number(_ item: Int, _ text: String, _ place: DataPoint) -> Mark {
  Mark(MarkID("ruler number", item), .caption(Caption([text], at: place, sides: [.below])), ink: .muted)
}

private var names: [Mark] {
  [
    (wording("one-prediction.odds.p-green"), heightOfP),
    (wording("one-prediction.odds.odds"), heightOfOdds),
  ].enumerated().map { index, ruler in
    let caption = Caption([ruler.0], at: DataPoint(-furthestLogit, ruler.1), sides: [.aboveRight])
    return Mark(MarkID("ruler name", index), .caption(caption), ink: .muted)
  }
}

/// The slider, and what it reads on each ruler.
private func slider(_ z: Double) -> [Mark] {
  let readings = [
    (heightOfP, "p = \(probabilityText(sigmoid(z), 2))"), (heightOfOdds, oddsText(z)),
    (0, "z = \(trimmed(z, 2))"),
  ]
  let marks = readings.enumerated().flatMap { index, reading in
    let place = DataPoint(z, reading.0)
    let caption = Caption([reading.1], at: place, sides: [.above, .aboveLeft, .aboveRight], bold: true)
    return [
      Mark(MarkID("reading", index), .bar(.dot(place, symbol: .plain)), ink: .accent),
      Mark(MarkID(.readout, index), .caption(caption), ink: .accent),
    ]
  }
  let line = Rule(.vertical, at: z, to: heightOfP, faint: true)
  return [Mark(MarkID("probe line"), .rule(line), ink: .guide)] + marks
}

/// A second place, one further on the logit: there the odds are e times as much.
private func oneMore(from z: Double) -> [Mark] {
  let steps = [(heightOfOdds, "× \(fixed(.exp(1), 2))"), (0, "+ 1")]
  return steps.enumerated().flatMap { index, step in
    let place = DataPoint(z + 1, step.0)
    return [
      Mark(MarkID("one more", index), .bar(.dot(place, symbol: .plain)), ink: .curve),
      Mark(
        MarkID("one more name", index), .caption(Caption([step.1], at: place, sides: [.aboveRight, .right])),
        ink: .text),
    ]
  }
}

/// The odds of green as "9:1" or "1:9".
func oddsText(_ z: Double) -> String {
  let larger = trimmed(.exp(z.magnitude), 1)
  return z < 0 ? "1:\(larger)" : "\(larger):1"
}
