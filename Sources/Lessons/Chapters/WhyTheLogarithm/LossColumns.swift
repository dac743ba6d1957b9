import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// Mean losses as areas: a column for each class that occurs, as wide as the class is common and as high as its loss,
/// so that the areas of the columns add up to a mean loss.
struct LossColumns {
  /// A class, with its share and the probability that is predicted for it.
  struct Column: Sendable, Hashable {
    let label: Label
    /// From where to where it lies on the axis of shares.
    let start: Double
    let share: Double
    let predicted: Double

    /// −log q: its loss for whoever predicts the shares.
    var ownLoss: Double { negativeLog(share) }
    /// −log p.
    var loss: Double { negativeLog(predicted) }
    /// Its part of the entropy.
    var entropy: Double { share * ownLoss }
    /// Its part of the cross-entropy.
    var crossEntropy: Double { share * loss }
    /// Its part of the divergence, which may be below zero.
    var divergence: Double { share * (loss - ownLoss) }
    fileprivate var middle: Double { start + share / 2 }
  }

  /// Green first, as on the axis of the share of green; classes that do not occur have none.
  let columns: [Column]
  private let context: PictureContext

  init(_ belief: Belief, _ context: PictureContext) {
    let (share, predicted) = (belief.share, belief.predicted)
    columns = [
      Column(label: .positive, start: 0, share: share, predicted: predicted),
      Column(label: .negative, start: share, share: 1 - share, predicted: 1 - predicted),
    ].filter { $0.share > 0 }
    self.context = context
  }

  /// The entropy: both columns as high as −log q.
  var ofEntropy: Panel {
    panel(columns.flatMap { column(of: $0, height: $0.ownLoss, area: $0.entropy) }, of: "q")
  }

  /// The cross-entropy: the columns as high as −log p, the heights of the entropy as outlines.
  var ofCrossEntropy: Panel {
    panel(
      columns.flatMap { column(of: $0, height: $0.loss, area: $0.crossEntropy) + outline(of: $0) }, of: "p")
  }

  /// What a column has above the outline of the entropy, and what it lacks below it.
  var ofDivergence: Panel {
    panel(
      columns.flatMap { base(of: $0) + surplus(of: $0) + outline(of: $0) }, of: "p",
      areas: wording("why-the-logarithm.loss-columns.x-axis-of-gap"))
  }

  private func panel(
    _ marks: [Mark], of name: String,
    areas: String = wording("why-the-logarithm.loss-columns.x-axis")
  ) -> Panel {
    let x = Axis(
      "share of a class", title: areas, shortTitle: "q", from: 0, to: 1, ticks: .at(edges))
    let y = Axis(
      "loss of a class",
      title: wording(
        "why-the-logarithm.loss-columns.y-axis",
        ["logarithm": context.logarithm, "class": name, "unit": context.unit.name]),
      shortTitle: "−\(context.logarithm) \(name)", from: 0, to: context.inUnit(top))
    return Panel("columns", .plot(Plot(x: x, y: y, marks: marks)), minimumColumns: 27, leftOutBelow: 6)
  }

  /// The ends before the border, whose label is the first to go where columns are few: it need not fall on a cell.
  private var edges: [Double] {
    let border = columns.last?.start ?? 0
    return border > 0 && border < 1 ? [0, 1, border] : [0, 1]
  }

  /// The greatest height, in nats; what is higher, or infinite, is cut off.
  private var top: Double {
    let heights = columns.flatMap { [$0.loss, $0.ownLoss] }.filter(\.isFinite)
    return max(0.5, min(5, 1.25 * (heights.max() ?? 1)))
  }

  private func column(of column: Column, height: Double, area: Double) -> [Mark] {
    [bar(of: column, from: 0, to: height, ink: column.label.ink)]
      + caption(column, [context.lossText(area, 4)], at: height)
  }

  /// The column up to its outline, or to its height where that is less.
  private func base(of column: Column) -> [Mark] {
    let ink: Ink = column.label == .positive ? .positiveDimmed : .negativeDimmed
    return [bar(of: column, from: 0, to: min(column.loss, column.ownLoss), ink: ink)]
  }

  private func surplus(of column: Column) -> [Mark] {
    let sign = column.divergence > 0 ? "+" : ""
    let texts = [4, 2].map { sign + context.lossText(column.divergence, $0) }
    // What lacks is named where it lacks, under the outline.
    guard column.loss > column.ownLoss else {
      return caption(column, texts, at: (column.loss + column.ownLoss) / 2, sides: [.over, .above])
    }
    var bar = Bar(
      x: column.middle, width: column.share, low: context.inUnit(column.ownLoss),
      high: context.inUnit(min(column.loss, 2 * top)), symbol: .plain)
    bar.widthIsValue = true
    return [Mark(MarkID("surplus", column.label.rawValue), .bar(bar), ink: .accent)]
      + caption(column, texts, at: column.loss)
  }

  private func bar(of column: Column, from low: Double, to height: Double, ink: Ink) -> Mark {
    var bar = Bar(
      x: column.middle, width: column.share, low: context.inUnit(low),
      high: context.inUnit(min(height, 2 * top)), symbol: column.label.symbol)
    bar.widthIsValue = true
    return Mark(MarkID("column", column.label.rawValue), .bar(bar), ink: ink)
  }

  /// The height that the column has for whoever predicts the shares.
  private func outline(of column: Column) -> [Mark] {
    let rule = Rule(
      .horizontal, at: context.inUnit(column.ownLoss), from: column.start, to: column.start + column.share)
    return [Mark(MarkID("outline", column.label.rawValue), .rule(rule), ink: .text)]
  }

  private func caption(
    _ column: Column, _ texts: [String], at height: Double, sides: [Caption.Side] = [.above, .over, .below]
  ) -> [Mark] {
    let place = DataPoint(column.middle, context.inUnit(min(height, top)))
    let caption = Caption(texts, at: place, sides: sides, bold: true)
    return [Mark(MarkID("column caption", column.label.rawValue), .caption(caption), ink: .text)]
  }
}
