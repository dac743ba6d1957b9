import CrossEntropy
import Drawing
import Numerals

extension Role {
  /// A point: its dot, its bar, its place on the curve, its loss.
  static let point: Role = "point"
  /// The class symbol that stays on the axis when a dot has become a bar.
  static let foot: Role = "foot"
  /// The number beside a point.
  static let value: Role = "value"
  /// The model's curve.
  static let model: Role = "model"
  /// The probability bars of the recap, where the points themselves are losses.
  static let probability: Role = "probability"
  /// Places on the −log p curve that are pointed at, and their readings.
  static let probe: Role = "probe"
  static let reading: Role = "reading"
}

extension PictureContext {
  var points: [Point] { facts.points }

  /// Where a point is drawn on the x axis: what is at infinity stands at the edge.
  func x(_ point: Point) -> Double { point.x(within: facts.range) }

  /// The title of an axis; of groups, if points are drawn as such, their means are shown, and that is said in place
  /// of the explanation.
  func title(_ name: String, _ explanation: String = "") -> String {
    if facts.isGrouped { return name + ", mean of each group" }
    return explanation.isEmpty ? name : name + ", " + explanation
  }

  var greenTitle: String { title("p(green)", "the probability of green") }

  var truthTitle: String { title("p(true)", "the probability of what is so") }

  /// What x is: the feature, or the logit of a prediction.
  var titleOfX: String { facts.kind == .predictions ? "logit" : "x" }

  func symbol(_ point: Point) -> Symbol { point.isPositive ? .positive : .negative }

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
  var logarithm: String { unit == .nats ? "log" : "log₂" }

  func lossText(_ nats: Double, _ decimals: Int = 2) -> String { fixed(inUnit(nats), decimals) }
}

// MARK: Axes

/// A range with some air around the data, in steps of the ticks: −2.2…4.6 becomes −3.2…5.6.
func paddedRange(_ points: [Point]) -> (lower: Double, upper: Double) {
  guard let extent = extent(of: points) else { return (-1, 1) }
  let (first, last) = (extent.lowerBound, extent.upperBound)
  guard last > first else { return (first - 1, first + 1) }
  let step = RoundTicks(from: first, to: last, atMost: 8).step
  return (first - step, last + step)
}

/// The range of all that has a finite x; nil where nothing has.
func extent(of points: [Point]) -> ClosedRange<Double>? {
  points.compactMap(\.extent).reduce(nil) { whole, part in
    guard let whole else { return part }
    return min(whole.lowerBound, part.lowerBound)...max(whole.upperBound, part.upperBound)
  }
}

func xAxis(_ context: PictureContext) -> Axis {
  let range = context.facts.range
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

// MARK: Marks

let slotBarWidth = 0.68

/// The width of a bar on the x axis, in data units, so that neighbours of the example stay apart.
func barWidth(_ context: PictureContext) -> Double {
  let range = context.facts.range
  return (range.upper - range.lower) * 0.03
}

extension PictureContext {
  func dot(_ point: Point, at place: DataPoint, dimmed: Bool = false) -> Mark {
    Mark(
      MarkID(.point, point.item), .bar(.dot(place, symbol: symbol(point))),
      ink: followed == point.item ? .accent : ink(point, dimmed: dimmed))
  }

  /// The class symbols on the axis line, under the bars.
  func feet(_ points: [Point], dimmed: Bool = false, x: ((Point) -> Double)? = nil) -> [Mark] {
    points.map { point in
      let place = DataPoint(x?(point) ?? self.x(point), 0)
      return Mark(
        MarkID(.foot, point.item), .bar(.dot(place, symbol: symbol(point))),
        ink: followed == point.item ? .accent : ink(point, dimmed: dimmed))
    }
  }

  /// The probability bar of a point at its x: from 0 up to the curve for the positive class, from 1 down to it
  /// for the negative.
  func probabilityBar(_ point: Point, at x: Double, width: Double, dimmed: Bool = false) -> Mark {
    let bar = Bar(
      x: x, width: width, low: point.isPositive ? 0 : point.probability,
      high: point.isPositive ? point.probability : 1, symbol: symbol(point), hangs: !point.isPositive)
    return Mark(MarkID(.point, point.item), .bar(bar), ink: ink(point, dimmed: dimmed))
  }

  /// A bar that stands on the floor.
  func standingBar(_ role: Role, _ point: Point, at x: Double, height: Double) -> Mark {
    let bar = Bar(x: x, width: slotBarWidth, low: 0, high: height, symbol: symbol(point))
    return Mark(MarkID(role, point.item), .bar(bar), ink: ink(point))
  }

  func sigmoidMark(_ model: LogisticModel, role: Role = .model, ink: Ink = .curve) -> Mark {
    let range = facts.range
    return Mark(
      MarkID(role), .curve(Curve(from: range.lower, to: range.upper) { model.probability(at: $0) }), ink: ink)
  }

  /// A row of texts under the slots, one for each point.
  func slotRow(_ role: Role, title: String, bold: Bool = false, texts: (Point) -> [String]) -> LabelRow {
    let entries = points.enumerated().map { slot, point in
      LabelRow.Entry(
        item: point.item, x: Double(slot), texts: texts(point),
        ink: bold || followed == point.item ? textInk(point) : .muted,
        bold: bold || followed == point.item)
    }
    return LabelRow(role, title: title, entries: entries)
  }

  /// The x of every point under its slot.
  func xRow() -> LabelRow {
    slotRow("x of point", title: titleOfX) {
      [trimmed($0.x, 3), shortened($0.x), withoutLeadingZero(shortened($0.x))]
    }
  }
}

/// The colour of a point that has no class yet.
func plainInk(_ point: Point, _ context: PictureContext) -> Ink {
  context.followed == nil || context.followed == point.item ? .curve : .guide
}
