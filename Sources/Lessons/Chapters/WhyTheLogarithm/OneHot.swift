import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// Two distributions for each point, one over the other: the label, all on the actual class, and the prediction; under
/// them the cross-entropy of the pair, of one point worked out.
@Sendable func oneHotPairs(_ context: PictureContext) -> Picture {
  let pairs = OneHotPairs(context)
  return Picture(
    Scene(
      [
        Panel("labels", .plot(pairs.labels), share: 0.75, maximumRows: 7, leftOutBelow: 4),
        Panel("points", .plot(pairs.predictions), share: 1.25),
      ] + pairs.worked),
    motion: Motion(duration: 1.3, staggered: ["label of point", .point], spread: 0.5))
}

/// The pairs of a picture. Points stand as in the step that follows, one class beside the other.
struct OneHotPairs {
  private let context: PictureContext
  private let order: [Point]

  init(_ context: PictureContext) {
    var context = context
    context.followed = context.followed ?? (context.facts.isGrouped ? nil : context.facts.worst?.item)
    self.context = context
    order = context.facts.negatives + context.facts.positives
  }

  /// qᵢ: one for the actual class, nothing for the other.
  var labels: Plot {
    let marks = order.enumerated().map { slot, point in
      let bar = Bar(
        x: Double(slot) + offset(of: point.label), width: width, low: 0, high: 1,
        symbol: context.symbol(point), lies: true)
      return Mark(MarkID("label of point", point.item), .bar(bar), ink: ink(point))
    }
    return Plot(
      x: evenSlots(order), y: axis(title: wording("why-the-logarithm.one-hot.label-axis")), marks: marks,
      labelRows: [entropyRow])
  }

  /// pᵢ: the bar of the actual class is the point's own; that of the other class stands dimmed beside it.
  var predictions: Plot {
    Plot(
      x: evenSlots(order), y: axis(title: wording("why-the-logarithm.one-hot.prediction-axis")),
      marks: order.enumerated().flatMap { slot, point in
        [ownBar(point, slot)] + (showsBoth ? [otherBar(point, slot)] : [])
      }, labelRows: [actualRow, lossRow])
  }

  /// The pair of the point that is followed, or of the worst one, in numbers.
  var worked: [Panel] {
    guard let point = context.facts.point(context.followed), point.group == nil else { return [] }
    let log = context.logarithm
    let halves = [Label.positive, .negative].enumerated().map { index, label in
      let isActual = label == point.label
      let p = probabilityText(label == .positive ? point.probability : 1 - point.probability, 3)
      return Formula.Term(
        3 + index, ["\(index == 0 ? "−" : "− ")\(isActual ? 1 : 0) · \(log) \(p)"],
        ink: isActual ? label.ink : .muted, lit: isActual)
    }
    let formula = Formula(
      [Formula.Term(1, ["H(qᵢ, pᵢ)"]), Formula.Term(2, ["="])] + halves + [
        Formula.Term(9, ["=  \(context.lossText(point.loss, 4))"], lit: true)
      ], spoken: wording("why-the-logarithm.one-hot.spoken"),
      anchor: 2)
    return [Panel("worked", .formula(formula), share: 0.1, maximumRows: 1)]
  }

  private func axis(title: String) -> Axis {
    Axis("probability", title: title, from: 0, to: 1, ticks: .at([0, 1]))
  }

  /// Of many points only one bar each has room.
  private var showsBoth: Bool { order.count <= 10 }
  private var width: Double { showsBoth ? 0.12 : 0.5 }

  /// A little to the left of evenly, so that the bars of a pair never share a column: of four columns one each, of
  /// five two each, with one free before the next pair.
  private func offset(of label: Label) -> Double { showsBoth ? (label == .positive ? -0.21 : 0.19) : 0 }

  private func ownBar(_ point: Point, _ slot: Int) -> Mark {
    let bar = Bar(
      x: Double(slot) + offset(of: point.label), width: width, low: 0, high: point.trueProbability,
      symbol: context.symbol(point), lies: true)
    return Mark(MarkID(.point, point.item), .bar(bar), ink: ink(point))
  }

  private func otherBar(_ point: Point, _ slot: Int) -> Mark {
    let label = point.label.opposite
    let bar = Bar(
      x: Double(slot) + offset(of: label), width: width, low: 0, high: 1 - point.trueProbability,
      symbol: label.symbol, lies: true)
    return Mark(
      MarkID("other class", point.item), .bar(bar),
      ink: label == .positive ? .positiveDimmed : .negativeDimmed)
  }

  private func ink(_ point: Point) -> Ink { point.label.ink }

  /// Nothing about a label is left to guess.
  private var entropyRow: LabelRow {
    // As wide as the titles under the other plot, so that both have one left edge.
    row("entropy of label", title: "    H(qᵢ)") { _ in [context.lossText(0, 0)] }
  }

  private var actualRow: LabelRow {
    row(.trueProbability, title: wording("why-the-logarithm.one-hot.p-actual")) {
      probabilityTexts($0.trueProbability)
    }
  }

  private var lossRow: LabelRow { row(.value, title: " H(qᵢ,pᵢ)") { lossTexts($0.loss, context) } }

  private func row(_ role: Role, title: String, _ texts: (Point) -> [String]) -> LabelRow {
    LabelRow(
      role, title: title,
      entries: order.enumerated().map { slot, point in
        let isLit = context.followed == point.item
        return LabelRow.Entry(
          item: point.item, x: Double(slot), texts: texts(point), ink: isLit ? .accent : .muted, bold: isLit)
      })
  }
}

/// One slot for each pair, whatever a point counts: its bars are probabilities.
private func evenSlots(_ order: [Point]) -> Axis {
  Axis(
    "slot", title: "", from: -0.5, to: Double(max(1, order.count)) - 0.5, ticks: .none, evenUnits: true)
}
