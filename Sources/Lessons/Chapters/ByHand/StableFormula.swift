import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// The plain formula beside the stable one where a red point has larger and larger logits, computed in Double.
@Sendable func stableFormula(_ context: PictureContext) -> Picture {
  let z = context.dial(.farLogit)
  let rows =
    namedLogits.enumerated().map { row($0, $1, isLit: false) } + [row(namedLogits.count, z, isLit: true)]
  let table = Table(
    "stable",
    columns: [
      Table.Column(["z"], .trailing), Table.Column(["σ(z)"]),
      Table.Column(
        [wording("by-hand.stable-formula.plain-in-nats"), wording("by-hand.stable-formula.plain")], .decimal),
      Table.Column(
        [wording("by-hand.stable-formula.stable-in-nats"), wording("by-hand.stable-formula.stable")], .decimal
      ),
    ], rows: rows)
  return Picture(
    Scene([
      Panel("stable formula", .formula(formula), maximumRows: 3),
      Panel("stable", .table(table)),
      Panel("where it breaks", .plot(breaking(z)), share: 1.6, leftOutBelow: 8),
    ]),
    // Another table than the one before, not its rows anew.
    via: [Scene([])],
    motion: Motion(duration: 1.2, staggered: ["stable"], spread: 0.7))
}

/// The loss of a red point, y being 0, in the two ways.
struct LossOfRed {
  let logit: Double

  var probability: Double { sigmoid(logit) }

  /// −(y·log p + (1 − y)·log(1 − p)) with p rounded to a double. The plain formula refuses nothing.
  var plain: Double {
    (try? LibraryLoss.plainFormula.meanLoss([PredictedRow(.negative, probability)])) ?? .nan
  }

  /// max(z, 0) − z·y + log(1 + e^−|z|).
  var stable: Double { logLoss(logit: logit, label: .negative) }

  /// The least logit, to two decimals, whose probability is 1 as a double.
  static let firstThatBreaks: Double = {
    let hundredth = (0...10_000).first { sigmoid(Double($0) / 100) == 1 } ?? 10_000
    return Double(hundredth) / 100
  }()
}

// MARK: Parts

private let namedLogits: [Double] = [10, 37, 1000]

private func row(_ item: Int, _ z: Double, isLit: Bool) -> Table.Row {
  let loss = LossOfRed(logit: z)
  return Table.Row(
    item,
    [
      [trimmed(z, 2)], ["\(loss.probability)", certainty(loss.probability)],
      Table.Entry([fixed(loss.plain, 6), fixed(loss.plain, 2)], ink: loss.plain.isFinite ? nil : .accent),
      [fixed(loss.stable, 6), fixed(loss.stable, 2)],
    ], emphasis: isLit ? .lit : .plain)
}

/// A probability near 1 by what it lacks, which may be nothing.
private func certainty(_ p: Double) -> String { p == 1 ? "1" : "1 − \(shortScientific(1 - p))" }

private var formula: Formula {
  Formula(
    [
      Formula.Term(0, [wording("by-hand.stable-formula.loss")]), Formula.Term(1, ["max(z, 0) − z·y"]),
      Formula.Term(2, [" + log(1 + e^−|z|)"], lit: true),
    ],
    spoken:
      wording("by-hand.stable-formula.spoken")
  )
}

/// Both over the logits at which one minus p runs out of digits.
private func breaking(_ z: Double) -> Plot {
  let (first, last) = (32.0, 40.0)
  let stable = Curve(points: [DataPoint(first, first), DataPoint(last, last)])
  let plain = stride(from: first, to: LossOfRed.firstThatBreaks, by: 0.01).map {
    DataPoint($0, LossOfRed(logit: $0).plain)
  }
  let wall = DataPoint(LossOfRed.firstThatBreaks, 2 * last)
  let reading = LossOfRed(logit: z)
  let dot = DataPoint(min(max(z, first), last), min(max(reading.stable, first), last))
  let marks = [
    Mark(MarkID("stable loss"), .curve(stable), ink: .curve),
    Mark(MarkID("plain loss"), .curve(Curve(points: plain + [wall], stroke: .dashed)), ink: .negative),
    Mark(MarkID("stable probe"), .bar(.dot(dot, symbol: .plain)), ink: .accent),
  ]
  return Plot(
    x: Axis("far logit", title: "z", from: first, to: last),
    y: Axis("loss", title: wording("by-hand.stable-formula.axis"), from: first, to: last),
    marks: z >= first && z <= last ? marks : Array(marks.dropLast()),
    legend: [
      LegendEntry(.solid, [wording("by-hand.stable-formula.stable")]),
      LegendEntry(.dashed, [wording("by-hand.stable-formula.plain")], ink: .negative),
    ])
}
