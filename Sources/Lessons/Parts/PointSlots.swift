import Drawing
import Insight
import Words

/// Where points stand side by side. Each has a slot, and all slots are one unit wide; where points do not count the
/// same, a bar is as wide as its weight, so that its area is its part of the loss, and what is between the bars stays
/// as wide as it was. All slots together are as many units as there are points.
struct PointSlots {
  /// Where one point stands.
  struct Slot: Sendable, Hashable {
    /// The middle of its bar.
    let x: Double
    /// The width of its bar.
    let width: Double
  }

  private let slots: [Slot]
  /// Whether the points do not all count the same, so that the widths of their bars are values.
  let areWeighted: Bool

  init(_ points: [Point]) {
    let weights = points.map(\.sampleWeight)
    let greatest = weights.max() ?? 0
    areWeighted = greatest > 0 && weights.contains { $0 != greatest }
    guard areWeighted else {
      slots = points.indices.map { Slot(x: Double($0), width: slotBarWidth) }
      return
    }
    let gap = points.count > PointSlots.few ? 0.5 : 1 - slotBarWidth
    // Divided first, for the sum of weights may be greater than any number.
    let shares = weights.map { $0 / greatest }
    let unit = (1 - gap) * Double(points.count) / shares.reduce(0, +)
    var end = PointSlots.start
    slots = shares.map { share in
      defer { end += gap + unit * share }
      return Slot(x: end + (gap + unit * share) / 2, width: unit * share)
    }
  }

  /// As many points as have wide bars; of more, half of the room is left between them.
  private static let few = 14
  private static let start = -0.5

  subscript(index: Int) -> Slot { slots.indices.contains(index) ? slots[index] : Slot(x: 0, width: 0) }

  /// From the beginning of the first slot to the end of the last.
  var axis: Axis {
    let end = Double(max(1, slots.count)) + PointSlots.start
    return Axis(
      "slot", title: "", from: PointSlots.start, to: end, ticks: .none, evenUnits: !areWeighted)
  }

  /// The middle between a slot and the one before it: half of what is between their bars.
  func border(before index: Int) -> Double {
    let (left, right) = (self[index - 1], self[index])
    return (left.x + left.width / 2 + right.x - right.width / 2) / 2
  }
}

extension PictureContext {
  /// The slots of the points in the order of x.
  var slots: PointSlots { PointSlots(points) }

  /// The axis of losses of bars in slots.
  var slotLossAxis: Axis {
    var axis = lossAxis(self)
    axis.title += widthNote
    axis.shortTitle =
      wording("parts.loss-axis.title-short", ["unit": unit.name, "clip note": clipNote]) + widthNote
    return axis
  }

  /// The axis of what the actual class of each point was given, over slots.
  var truthAxis: Axis {
    probabilityAxis(
      title: truthTitle + widthNote,
      shortTitle: wording("parts.point-looks.actual-probability-symbol") + widthNote)
  }

  /// What is said of bars whose widths are values; nothing of others.
  var widthNote: String {
    guard slots.areWeighted else { return "" }
    return facts.isWeighted
      ? wording("parts.point-slots.width-weight") : wording("parts.point-slots.width-number-of-points")
  }
}
