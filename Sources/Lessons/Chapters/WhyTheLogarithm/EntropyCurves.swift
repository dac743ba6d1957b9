import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

private let roleOfCurve: Role = "entropy curve"

/// The entropy of two classes over the share of one of them: the data's share on it, and that of a dial.
@Sendable func entropyCurve(_ context: PictureContext) -> Picture {
  let share = context.facts.summary.baseRate
  let entropy = context.facts.summary.baseRateEntropy
  let curve = Curve(from: 0, to: 1) { context.inUnit(binaryEntropy(share: $0)) }
  let marks =
    [Mark(MarkID(roleOfCurve), .curve(curve), ink: .curve)]
    + dataMarks(DataPoint(share, context.inUnit(entropy)), captions: entropyCaptions(share, entropy, context))
    + dialMarks(context) + [endCaption]
  let y = Axis(
    "entropy", title: wording("why-the-logarithm.entropy-curves.entropy-axis", ["unit": context.unit.name]),
    shortTitle: "H(q)", from: 0,
    to: context.inUnit(heightOfEntropies))
  let shown = context.followsDials ? context.dial(.shareOfGreen) : share
  let belief = Belief(share: shown, predicted: shown)
  return Picture(
    curveScene(
      x: "q(\(context.green))", y: y, marks: marks, beside: LossColumns(belief, context).ofEntropy,
      under: [WorkedEntropies(belief, context).entropy], headline: entropyHeadline(context)),
    motion: Motion(duration: 1.0))
}

/// What the axis of entropies reaches, in nats: more than that of a coin, so that its words stand above the curve.
private let heightOfEntropies = 0.85

/// What the ends of the curve are.
private let endCaption = Mark(
  MarkID("end of entropy"),
  .caption(
    Caption(
      [wording("why-the-logarithm.entropy-curves.one-class"), "0"], at: DataPoint(1, 0),
      sides: [.aboveLeft, .left])), ink: .muted)

/// The entropy of the data or, once the dial is in use, of the share that it holds. It stands above the curve, where
/// the neighbouring steps have theirs.
private func entropyHeadline(_ context: PictureContext) -> Headline {
  let share = context.dial(.shareOfGreen)
  let unit = context.unit.name
  return context.followsDials
    ? Headline(
      context.lossText(binaryEntropy(share: share), 4),
      captions: [
        wording(
          "why-the-logarithm.entropy-curves.headline-of-dial", ["unit": unit, "share": trimmed(share, 3)])
      ], centred: true)
    : Headline(
      context.lossText(context.facts.summary.baseRateEntropy, 4),
      captions: [wording("why-the-logarithm.entropy-curves.headline-of-data", ["unit": unit])], centred: true)
}

/// The cross-entropy over a predicted probability, which touches the level of the entropy at the true share.
@Sendable func crossEntropyCurve(_ context: PictureContext) -> Picture {
  let belief = context.belief
  let headline = Headline(
    context.lossText(belief.crossEntropy, 4),
    captions: [
      wording(
        "why-the-logarithm.entropy-curves.headline-cross-entropy",
        ["unit": context.unit.name, "p": trimmed(belief.predicted, 3)])
    ], floating: true)
  let caption = Caption(
    ["p = \(trimmed(belief.predicted, 3)): \(context.lossText(belief.crossEntropy, 4))"],
    at: place(belief, context), sides: [.aboveRight, .aboveLeft, .above, .right, .left], bold: true)
  let readout = Mark(MarkID(.readout), .caption(caption), ink: .accent)
  let marks = [crossCurve(belief, context)] + levelMarks(belief, context) + [probe(belief, context), readout]
  return Picture(
    curveScene(
      x: "p(\(context.green))", y: crossEntropyAxis(context), marks: marks,
      beside: LossColumns(belief, context).ofCrossEntropy,
      under: [WorkedEntropies(belief, context).crossEntropy], headline: headline),
    motion: Motion(duration: 1.2))
}

/// The same with the gap between curve and level, which is the divergence.
@Sendable func divergenceGap(_ context: PictureContext) -> Picture {
  let belief = context.belief
  let exchanged = context.lossText(belief.exchangedDivergence, 4)
  let headline = Headline(
    context.lossText(belief.divergence, 4),
    captions: [
      wording(
        "why-the-logarithm.entropy-curves.headline-divergence",
        ["unit": context.unit.name, "exchanged": exchanged]),
      wording("why-the-logarithm.entropy-curves.headline-divergence-short", ["exchanged": exchanged]),
    ], floating: true)
  let marks =
    [crossCurve(belief, context)] + levelMarks(belief, context)
    + gapArea(belief, context) + gapMarks(belief, context) + [probe(belief, context)]
  return Picture(
    curveScene(
      x: "p(\(context.green))", y: crossEntropyAxis(context), marks: marks,
      beside: LossColumns(belief, context).ofDivergence, under: WorkedEntropies(belief, context).divergence,
      headline: headline),
    motion: Motion(duration: 1.1))
}

// MARK: Parts

/// A curve, the same as areas beside it, and under both the numbers put into the formula.
private func curveScene(
  x: String, y: Axis, marks: [Mark], beside columns: Panel, under formulas: [Panel], headline: Headline
) -> Scene {
  let x = Axis("probability of green", title: x, from: 0, to: 1)
  let curve = Panel("shares", .plot(Plot(x: x, y: y, marks: marks)), share: 1.2, minimumColumns: 27)
  return Scene([Panel("both", .row([curve, columns]), minimumRows: 9)] + formulas, headline: headline)
}

/// The greatest cross-entropy that is shown, in nats: more than usual where the dial asks for it.
private func highestShown(_ belief: Belief) -> Double { max(2.2, min(1.12 * belief.crossEntropy, 8)) }

/// The axis of cross-entropy and divergence, which are two steps of one picture.
private func crossEntropyAxis(_ context: PictureContext) -> Axis {
  Axis(
    "entropy",
    title: wording("why-the-logarithm.entropy-curves.cross-entropy-axis", ["unit": context.unit.name]),
    shortTitle: "H(q, p)", from: 0,
    to: context.inUnit(highestShown(context.belief)))
}

/// The share of the data on a curve. It comes from the green bar of the shares.
private func dataMarks(_ place: DataPoint, captions: [String]) -> [Mark] {
  let sides: [Caption.Side] =
    place.x < 0.5 ? [.aboveLeft, .left, .below, .right] : [.aboveRight, .right, .below, .left]
  return [
    Mark(MarkID(.share, 1), .bar(.dot(place, symbol: .positive)), ink: .positive),
    Mark(
      MarkID("share caption", 1), .caption(Caption(captions, at: place, sides: sides, bold: true)),
      ink: .text),
  ]
}

private func entropyCaptions(_ share: Double, _ entropy: Double, _ context: PictureContext) -> [String] {
  let numbers = "\(probabilityText(share, 2)): \(context.lossText(entropy, 4))"
  return [
    wording("why-the-logarithm.entropy-curves.data", ["numbers": numbers]), "q = \(numbers)", numbers,
  ]
}

/// The share that the dial holds, with its entropy.
private func dialMarks(_ context: PictureContext) -> [Mark] {
  let share = context.dial(.shareOfGreen)
  let entropy = binaryEntropy(share: share)
  let place = DataPoint(share, context.inUnit(entropy))
  let (number, text) = (trimmed(share, 3), context.lossText(entropy, 4))
  let texts =
    share == 0.5
    ? [
      wording("why-the-logarithm.entropy-curves.coin", ["numbers": "\(number): \(text)"]),
      wording("why-the-logarithm.entropy-curves.coin-short", ["entropy": text]),
    ] : ["q = \(number): \(text)"]
  let caption = Caption(
    texts, at: place, sides: [.above, .aboveLeft, .aboveRight, .left, .right],
    bold: true)
  return [
    Mark(MarkID(.probe), .bar(.dot(place, symbol: .plain)), ink: .accent),
    Mark(MarkID(.readout), .caption(caption), ink: .accent),
  ]
}

private func place(_ belief: Belief, _ context: PictureContext) -> DataPoint {
  DataPoint(belief.predicted, context.inUnit(belief.crossEntropy))
}

private func probe(_ belief: Belief, _ context: PictureContext) -> Mark {
  Mark(MarkID(.probe), .bar(.dot(place(belief, context), symbol: .plain)), ink: .accent)
}

/// H(q, p) over p. Its ends are infinite where a class that occurs would have probability 0; the curve stops short of
/// them.
func crossCurve(_ belief: Belief, _ context: PictureContext) -> Mark {
  let curve = Curve(from: 1e-4, to: 1 - 1e-4) {
    context.inUnit(crossEntropy(share: belief.share, predicted: $0))
  }
  return Mark(MarkID(roleOfCurve), .curve(curve), ink: .curve)
}

/// The level of the entropy, and where the curve touches it.
func levelMarks(_ belief: Belief, _ context: PictureContext) -> [Mark] {
  let level = context.inUnit(belief.entropy)
  let text = "H(q) = \(context.lossText(belief.entropy, 4))"
  var caption = Caption(
    [text, "H(q)"], at: DataPoint(belief.share < 0.5 ? 0.86 : 0.1, level),
    sides: [.below, .above, .belowRight, .aboveRight], bold: true)
  // Beside that of the shares it would be read as one equation.
  caption.blanks = 3
  return [Mark(MarkID("entropy level"), .rule(Rule(.horizontal, at: level)), ink: .guide)]
    + dataMarks(DataPoint(belief.share, level), captions: ["p = q = \(probabilityText(belief.share, 2))"])
    + [Mark(MarkID("entropy level caption"), .caption(caption), ink: .text)]
}

/// As many as the columns of an axis in any window.
private let stripsOfAxis = 128.0

/// What lies between the level and the curve, from the true share to the dial's p; a little less, so that both
/// stay in sight. The strips are no wider than a column, and those that are higher are painted later.
private func gapArea(_ belief: Belief, _ context: PictureContext) -> [Mark] {
  let strips = Int((stripsOfAxis * abs(belief.predicted - belief.share)).rounded(.up))
  let width = (belief.predicted - belief.share) / Double(max(1, strips))
  let air = 0.04 * highestShown(belief)
  return (0..<strips).compactMap { strip in
    let p = belief.share + (Double(strip) + 0.5) * width
    let (low, high) = (belief.entropy + air, crossEntropy(share: belief.share, predicted: p) - air)
    // Where the curve lies on the level nothing is between them that could be seen.
    guard high > low else { return nil }
    let bar = Bar(
      x: p, width: abs(width), low: context.inUnit(low), high: context.inUnit(high), symbol: .plain
    )
    return Mark(MarkID("gap area", strip), .bar(bar), ink: .axis)
  }
}

/// The distance from the level to the curve at the dial's p.
private func gapMarks(_ belief: Belief, _ context: PictureContext) -> [Mark] {
  let (low, high) = (context.inUnit(belief.entropy), context.inUnit(belief.crossEntropy))
  var bar = Bar(x: belief.predicted, width: 0.02, low: low, high: max(low, high), symbol: .plain, lies: true)
  bar.readX = belief.predicted
  // Under the curve there is room on the side away from where it touches its level.
  let outward: [Caption.Side] = belief.predicted < belief.share ? [.left, .right] : [.right, .left]
  let caption = Caption(
    [
      wording(
        "why-the-logarithm.entropy-curves.gap", ["divergence": context.lossText(belief.divergence, 4)]),
      wording("why-the-logarithm.entropy-curves.gap-short"),
    ],
    at: DataPoint(belief.predicted, (low + max(low, high)) / 2),
    sides: outward + [.aboveRight, .aboveLeft, .above],
    bold: true)
  return [
    Mark(MarkID("gap"), .bar(bar), ink: .accent), Mark(MarkID(.readout), .caption(caption), ink: .accent),
  ]
}
