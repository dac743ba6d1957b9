import Numerals

/// A value on an axis and what stands beside it.
struct AxisTick: Sendable, Hashable {
  var value: Double
  var text: String
}

extension Axis {
  var hasLine: Bool { ticks != .hidden }
  var hasTicks: Bool { ticks != .hidden && ticks != .none }
}

/// The ticks of an axis, at most `count` where they are round numbers.
func axisTicks(_ axis: Axis, atMost count: Int, symbols: SymbolSet) -> [AxisTick] {
  switch axis.ticks {
  case .hidden, .none: return []
  case .at(let values): return values.map { AxisTick(value: $0, text: symbols.text(trimmed($0, 4))) }
  case .round:
    let round = RoundTicks(from: axis.lower, to: axis.upper, atMost: count)
    return round.values.map { AxisTick(value: $0, text: symbols.text(round.text($0))) }
  }
}

/// The minus sign of a label hangs out to the left, so that its digits stand under the tick.
func signWidth(_ text: String) -> Int { text.first == "−" || text.first == "-" ? 1 : 0 }

func signLessWidth(_ text: String) -> Int { columnWidth(of: text) - signWidth(text) }

/// The parts of an axis as marks whose identity is the axis's quantity and, for ticks, the value.
struct AxisMarks {
  let quantity: String
  let panel: String
  /// Ticks and their labels go along with an axis that stays as it lies, not with one that turns over: they would
  /// cross the picture.
  let isUpright: Bool

  func line(_ left: Int, _ top: Int, _ right: Int, _ bottom: Int) -> PlacedMark {
    mark(
      "line", 0,
      .line(
        PlacedLine(start: .middle(column: left, row: top), end: .middle(column: right, row: bottom))))
  }

  func corner(_ column: Int, _ row: Int) -> PlacedMark {
    mark("corner", 0, .sign(PlacedSign(kind: .corner, place: .middle(column: column, row: row))))
  }

  func tick(_ tick: AxisTick, _ column: Int, _ row: Int, _ kind: PlacedSign.Kind) -> PlacedMark {
    mark(
      Role.named("tick", isUpright: isUpright), item(tick),
      .sign(PlacedSign(kind: kind, place: .middle(column: column, row: row))))
  }

  func label(_ tick: AxisTick, column: Int, row: Int) -> PlacedMark {
    text(Role.named("label", isUpright: isUpright), item(tick), tick.text, column: column, row: row)
  }

  func title(_ title: String, column: Int, row: Int) -> PlacedMark {
    text("title", 0, title, column: column, row: row)
  }

  private func text(_ part: String, _ item: Int, _ text: String, column: Int, row: Int) -> PlacedMark {
    .text(id(part, item), text, column: column, row: row, ink: .muted)
  }

  private func mark(_ part: String, _ item: Int, _ form: PlacedForm) -> PlacedMark {
    PlacedMark(id(part, item), form, Look(.axis), layer: .axis)
  }

  private func id(_ part: String, _ item: Int) -> MarkID {
    MarkID(.part(part, ofAxis: quantity, in: panel), item)
  }

  /// Ticks of one value are one tick, whatever the step that led to it: the last bits are rounded away.
  private func item(_ tick: AxisTick) -> Int {
    Int(truncatingIfNeeded: (tick.value.bitPattern &+ 0x800) >> 12)
  }
}

extension Role {
  /// A part of the axis of a quantity in a panel: its line, its ticks, its numbers.
  fileprivate static func part(_ part: String, ofAxis quantity: String, in panel: String) -> Role {
    Role("\(part) of \(quantity) in \(panel)")
  }

  fileprivate static func named(_ part: String, isUpright: Bool) -> String {
    isUpright ? "upright \(part)" : part
  }

  /// The numbers along an axis, which stands upright or lies.
  package static func axisLabel(of quantity: String, in panel: String, isUpright: Bool) -> Role {
    part(named("label", isUpright: isUpright), ofAxis: quantity, in: panel)
  }
}
