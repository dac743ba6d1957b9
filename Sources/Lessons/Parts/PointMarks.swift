import CrossEntropy
import Drawing
import Insight
import Numerals

/// The width of a bar in a slot of its own.
let slotBarWidth = 0.68

/// The width of a bar on the x axis, in data units, so that neighbours of the example stay apart.
func barWidth(_ context: PictureContext) -> Double {
  let range = context.range
  return (range.upper - range.lower) * 0.045
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
  func probabilityBar(
    _ point: Point, at x: Double, width: Double, isValue: Bool = false, dimmed: Bool = false
  ) -> Mark {
    var bar = Bar(
      x: x, width: width, low: point.isPositive ? 0 : point.probability,
      high: point.isPositive ? point.probability : 1, symbol: symbol(point), hangs: !point.isPositive)
    bar.widthIsValue = isValue
    return Mark(MarkID(.point, point.item), .bar(bar), ink: ink(point, dimmed: dimmed))
  }

  /// The bars of points in their slots, all on the floor.
  func standingBars(
    _ role: Role, of points: [Point], height: (Point) -> Double
  ) -> [Mark] {
    let slots = PointSlots(points)
    return points.enumerated().map { index, point in
      standingBar(role, point, in: slots[index], isValue: slots.areWeighted, height: height(point))
    }
  }

  private func standingBar(
    _ role: Role, _ point: Point, in slot: PointSlots.Slot, isValue: Bool, height: Double
  ) -> Mark {
    var bar = Bar(x: slot.x, width: slot.width, low: 0, high: height, symbol: symbol(point))
    bar.widthIsValue = isValue
    return Mark(MarkID(role, point.item), .bar(bar), ink: ink(point))
  }

  func sigmoidMark(_ model: LogisticModel, role: Role = .model, ink: Ink = .curve) -> Mark {
    let range = range
    return Mark(
      MarkID(role), .curve(Curve(from: range.lower, to: range.upper) { model.probability(at: $0) }), ink: ink)
  }

  /// The class symbols of points under their bars.
  func slotFeet(of points: [Point]) -> [Mark] {
    let slots = PointSlots(points)
    return points.enumerated().flatMap { index, point in feet([point]) { _ in slots[index].x } }
  }

  /// A row of texts under the slots, one for each point.
  func slotRow(
    _ role: Role, title: String, shortTitle: String? = nil, bold: Bool = false, texts: (Point) -> [String]
  ) -> LabelRow {
    let slots = slots
    let entries = points.enumerated().map { slot, point in
      LabelRow.Entry(
        item: point.item, x: slots[slot].x, texts: texts(point),
        ink: bold || followed == point.item ? textInk(point) : .muted,
        bold: bold || followed == point.item)
    }
    return LabelRow(role, title: title, shortTitle: shortTitle, entries: entries)
  }

  /// The x of every point under its slot.
  func xRow() -> LabelRow {
    slotRow("x of point", title: rowTitleOfX) {
      [trimmed($0.x, 3), shortened($0.x), withoutLeadingZero(shortened($0.x))]
    }
  }
}

extension PictureContext {
  /// Those of points side by side whose bars carry their losses, with where they stand: all where the bars are wide
  /// enough, of more only those higher than their neighbours, and the one that is followed.
  func numberedSlots(of points: [Point]) -> [(x: Double, point: Point)] {
    let slots = PointSlots(points)
    return points.enumerated().filter { slot, point in
      points.count <= mostNumberedBars || point.item == followed || isPeak(slot, points)
    }.map { (x: slots[$0.offset].x, point: $0.element) }
  }
}

/// Up to this many bars are wide enough to carry their numbers.
private let mostNumberedBars = 14

private func isPeak(_ slot: Int, _ points: [Point]) -> Bool {
  let before = slot > 0 ? points[slot - 1].loss : -1
  let after = slot + 1 < points.count ? points[slot + 1].loss : -1
  return points[slot].loss > before && points[slot].loss >= after
}
