import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// Yes-or-no questions as a tape: for each label as long a piece as it takes questions on average. Above, they are
/// planned for the shares that the labels have, below for the one on the dial. The whole tape is the mean.
@Sendable func questionTapes(_ context: PictureContext) -> Picture {
  let q = context.facts.summary.baseRate
  let p = context.dial(.pOfGreen)
  let tapes = [QuestionPlan(q, of: q), QuestionPlan(p, of: q)]
  let names = [
    wording(
      "why-the-logarithm.question-tape.planned-for-q", ["green": context.green, "q": probabilityText(q, 2)]),
    wording("why-the-logarithm.question-tape.planned-for-p", ["p": trimmed(p, 3)]),
  ]
  let reach = max(1, tapes.map(\.mean).max() ?? 0)
  let marks = tapes.enumerated().flatMap { row, plan in
    pieces(plan, row, context) + [name(names[row], plan, row)]
  }
  let told = context.followsDials ? tapes[1] : tapes[0]
  let headline = Headline(
    told.meanText,
    captions: [
      wording(
        "why-the-logarithm.question-tape.bits-a-label", ["planned": names[context.followsDials ? 1 : 0]]),
      wording("why-the-logarithm.question-tape.bits-a-label-short"),
    ], floating: true)
  func scene(_ marks: [Mark], _ headline: Headline?) -> Scene {
    Scene([Panel("shares", .plot(tapePlot(marks, reach)))], headline: headline)
  }
  // On the way the number would find another place, and then jump to its own.
  return Picture(
    scene(marks, headline), via: [scene(wholes(tapes[0]), nil)],
    motion: Motion(duration: 1.4, staggered: ["piece"], spread: 0.6))
}

/// Questions that are planned for one share of green and asked where green has another.
struct QuestionPlan {
  /// How often green comes.
  let share: Double
  /// What the questions for one label take, in bits: −log₂ of the share that it was thought to have.
  let bits: [Label: Double]

  init(_ planned: Double, of share: Double) {
    self.share = share
    bits = [
      .positive: LossUnit.bits.value(fromNats: negativeLog(planned)),
      .negative: LossUnit.bits.value(fromNats: negativeLog(1 - planned)),
    ]
  }

  /// A class's part of the mean; a class that never comes has none.
  func part(_ label: Label) -> Double {
    let share = label == .positive ? share : 1 - share
    return share == 0 ? 0 : share * (bits[label] ?? 0)
  }

  /// The questions for a label on average.
  var mean: Double { part(.positive) + part(.negative) }

  /// The mean in four decimals; nothing is 0, and one question is 1.
  var meanText: String { mean == 0 || mean == 1 ? fixed(mean, 0) : fixed(mean, 4) }
}

// MARK: Parts

/// Tapes of more labels than this have one piece a class.
private let mostPieces = 12

private let halfHeight = 0.4
private func height(_ row: Int) -> Double { row == 0 ? 1.75 : 0.6 }

private func tapePlot(_ marks: [Mark], _ reach: Double) -> Plot {
  Plot(
    x: Axis(
      "bits", title: wording("why-the-logarithm.question-tape.bits-a-label-short"), from: 0, to: 1.05 * reach),
    y: Axis("tape", title: "", from: 0, to: 2.5, ticks: .hidden), marks: marks)
}

private func piece(_ role: Role, _ item: Int, _ label: Label, _ row: Int, from: Double, to: Double) -> Mark {
  let bar = Bar(
    x: (from + to) / 2, width: to - from, low: height(row) - halfHeight, high: height(row) + halfHeight,
    symbol: label.symbol,
    lies: true)
  return Mark(MarkID(role, item), .bar(bar), ink: label.ink)
}

/// A tape of two pieces, in which the bars of the shares lie down.
private func wholes(_ plan: QuestionPlan) -> [Mark] {
  let border = plan.part(.negative)
  return [
    piece(.share, 0, .negative, 0, from: 0, to: border),
    piece(.share, 1, .positive, 0, from: border, to: plan.mean),
  ]
}

/// The pieces of a tape in the order of the points, with a line between them.
private func pieces(_ plan: QuestionPlan, _ row: Int, _ context: PictureContext) -> [Mark] {
  let points = context.points
  guard points.count <= mostPieces, !context.facts.isGrouped else { return classPieces(plan, row) }
  let weights = points.map(\.sampleWeight).reduce(0, +)
  var end = 0.0
  return points.enumerated().flatMap { index, point -> [Mark] in
    let start = end
    end += point.sampleWeight / weights * (plan.bits[point.label] ?? 0)
    guard end > start else { return [] }
    let item = 100 * row + index
    return [piece("piece", item, point.label, row, from: start, to: end)]
      + (start > 0 ? [border(item, at: start, row)] : [])
  }
}

private func border(_ item: Int, at place: Double, _ row: Int) -> Mark {
  // A line takes whole rows; it must not look out of its tape.
  let reach = halfHeight / 2
  let line = Rule(.vertical, at: place, from: height(row) - reach, to: height(row) + reach)
  return Mark(MarkID("piece border", item), .rule(line), ink: .text)
}

private func classPieces(_ plan: QuestionPlan, _ row: Int) -> [Mark] {
  let border = plan.part(.negative)
  let ends: [(Label, Double, Double)] = [(.negative, 0, border), (.positive, border, plan.mean)]
  return ends.filter { $0.2 > $0.1 }.map { label, from, to in
    piece("piece", 100 * row + label.rawValue, label, row, from: from, to: to)
  }
}

private func name(_ words: String, _ plan: QuestionPlan, _ row: Int) -> Mark {
  let mean = plan.meanText
  let texts = [
    wording("why-the-logarithm.question-tape.bits", ["words": words, "mean": mean]),
    wording("why-the-logarithm.question-tape.bits-brief", ["words": words, "mean": mean]),
    wording("why-the-logarithm.question-tape.bits-short", ["mean": mean]),
  ]
  let caption = Caption(
    texts, at: DataPoint(0, height(row) + halfHeight), sides: [.aboveRight, .higher], bold: row == 0)
  return Mark(MarkID("tape name", row), .caption(caption), ink: row == 0 ? .accent : .text)
}
