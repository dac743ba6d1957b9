import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

extension PictureContext {
  var points: [Point] { facts.points }

  /// Where a point is drawn on the x axis: what is at infinity stands at the edge.
  func x(_ point: Point) -> Double { point.x(within: range) }

  /// The title of an axis; of groups, if points are drawn as such, their means are shown, and that is said in place
  /// of the explanation.
  func title(_ name: String, _ explanation: String = "") -> String {
    if facts.isGrouped { return wording("parts.axes.group-means", ["name": name]) }
    return explanation.isEmpty ? name : name + ", " + explanation
  }

  var greenTitle: String {
    title("p(\(green))", wording("parts.point-looks.probability-of-positive", ["green": green]))
  }

  var truthTitle: String {
    title(
      wording("parts.point-looks.actual-probability-symbol"), wording("parts.point-looks.actual-probability")
    )
  }

  /// Where the curve crosses one half, where that can be seen.
  var visibleBoundary: Double? {
    facts.model.decisionBoundary.flatMap { $0 > range.lower && $0 < range.upper ? $0 : nil }
  }

  func symbol(_ point: Point) -> Symbol { point.label.symbol }

  /// The colour of a point: its class's, dimmed when another point is followed or another class has the floor.
  func ink(_ point: Point, dimmed: Bool = false) -> Ink {
    let isDimmed = followed == nil ? dimmed : followed != point.item
    return switch (point.isPositive, isDimmed) {
    case (true, false): .positive
    case (true, true): .positiveDimmed
    case (false, false): .negative
    case (false, true): .negativeDimmed
    }
  }

  /// The colour of the text that belongs to a point.
  func textInk(_ point: Point) -> Ink { followed == point.item ? .accent : .text }

  /// A loss in the unit at hand.
  func inUnit(_ nats: Double) -> Double { unit.value(fromNats: nats) }

  /// The logarithm as it is written: natural for nats, with base two for bits.
  var logarithm: String {
    unit == .nats ? wording("parts.point-looks.natural-log") : wording("parts.point-looks.log-base-two")
  }

  /// A loss in the unit at hand, with that many decimals. No loss at all is 0.
  func lossText(_ nats: Double, _ decimals: Int = 2) -> String {
    nats == 0 ? "0" : fixed(inUnit(nats), decimals)
  }
}

extension Label {
  /// What stands for the class.
  var symbol: Symbol { self == .positive ? .positive : .negative }

  /// The colour of the class.
  var ink: Ink { self == .positive ? .positive : .negative }
}

/// The colour of a point that has no class yet.
func plainInk(_ point: Point, _ context: PictureContext) -> Ink {
  context.followed == nil || context.followed == point.item ? .curve : .guide
}
