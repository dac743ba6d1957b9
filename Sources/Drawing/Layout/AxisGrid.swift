import Numerals

/// How the values of an axis fall on cells. A value has one place: the lower end lies in the middle of the first
/// cell, every cell is worth the same, and where the range allows it each tick lies in the middle of a cell, so that
/// neighbouring ticks are equally many cells apart. For that the range is widened, by less than a cell at its lower
/// end.
struct AxisGrid: Sendable, Hashable {
  /// The value in the middle of the first cell.
  let lower: Double
  /// What one cell is worth.
  let unit: Double
  /// The cells after the first one.
  let steps: Int
  let ticks: [AxisTick]

  /// The grid of an axis that has room for so many cells after its first one, its ticks at least so many cells
  /// apart. It ends with the axis, or goes on where there is room left.
  init(
    _ axis: Axis, steps room: Int, goesOn: Bool, symbols: SymbolSet,
    distance: (_ texts: () -> [String]) -> Int
  ) {
    let room = max(0, room)
    let candidates = GridCandidate.all(of: axis, steps: room)
    if let best = axis.chosen(of: candidates, distance: distance) {
      self.init(best, of: axis, steps: goesOn ? room : best.steps, symbols: symbols)
    } else {
      self.init(plain: axis, steps: room, symbols: symbols)
    }
  }

  private init(_ candidate: GridCandidate, of axis: Axis, steps: Int, symbols: SymbolSet) {
    lower = candidate.lower
    unit = candidate.unit
    self.steps = steps
    let end = candidate.lower + Double(steps) * candidate.unit
    ticks = axis.hasTicks ? axis.ticks(on: candidate, until: end, symbols: symbols) : []
  }

  /// Where no round grid fits: the ends of the axis in the middle of the first and the last cell.
  private init(plain axis: Axis, steps: Int, symbols: SymbolSet) {
    self.lower = axis.lower
    self.steps = steps
    // The halves of a range are finite also where the range is not.
    let half = axis.upper / 2 - axis.lower / 2
    unit = half > 0 ? 2 * (half / Double(max(1, steps))) : .nan
    ticks = axisTicks(axis, atMost: max(2, steps / 3), symbols: symbols)
  }

  /// How many cells beyond the middle of the first one a value lies, with fractions. What has no place, or stands
  /// on an axis without extent, lies in the middle.
  func position(_ value: Double) -> Double {
    let distance = value - lower
    let position = distance.isFinite ? distance / unit : value / unit - lower / unit
    guard unit.isFinite, !position.isNaN else { return Double(steps) / 2 }
    return abs(position - position.rounded()) < 1e-6 ? position.rounded() : position
  }

  /// The value at a place in cells beyond the middle of the first one.
  func value(at position: Double) -> Double { unit.isFinite ? lower + position * unit : lower }
}

/// A round number of cells for a round number.
struct GridCandidate {
  /// The distance between ticks.
  let step: Double
  /// The cells from tick to tick.
  let cells: Int
  let lower: Double
  let steps: Int
  /// How much of the room the axis takes, up to 1.
  let use: Double

  var unit: Double { step / Double(cells) }

  /// The finest grid of a step in which the axis has no more than so many cells; nil where it has more even with a
  /// cell for each step.
  init?(step: Double, of axis: Axis, steps room: Int) {
    let range = axis.upper - axis.lower
    // Slots begin and end at the edges of cells, other axes in the middle.
    let cellsOfRange = Double(axis.hasEvenUnits ? room + 1 : room)
    let most = (cellsOfRange * step / range + GridCandidate.slack).rounded(.down)
    guard most >= 1, most <= 16 * max(1, cellsOfRange) else { return nil }
    let fitting = stride(from: Int(most), through: max(1, Int(most) - 2), by: -1).lazy.compactMap { cells in
      GridCandidate.ends(of: axis, unit: step / Double(cells)).map {
        (cells: cells, first: $0.first, last: $0.last)
      }
    }.first { $0.last - $0.first <= Double(room) }
    guard let fitting else { return nil }
    self.step = step
    cells = fitting.cells
    lower = fitting.first * step / Double(cells)
    steps = Int(fitting.last - fitting.first)
    use = range * Double(cells) / (step * Double(max(1, room)))
  }

  /// The parts of a cell that count as nothing, so that numbers without an exact double are on their cell.
  private static let slack = 1e-6

  /// The first and the last cell, counted from that of zero; slots side by side begin and end between cells, and
  /// there no cell is added.
  private static func ends(of axis: Axis, unit: Double) -> (first: Double, last: Double)? {
    let (first, last) = (axis.lower / unit, axis.upper / unit)
    guard abs(first) < 1e12, abs(last) < 1e12 else { return nil }
    return axis.hasEvenUnits
      ? ((first - slack).rounded(.up), (last + slack).rounded(.down))
      : ((first + slack).rounded(.down), (last - slack).rounded(.up))
  }

  /// A candidate for each round step of an axis.
  static func all(of axis: Axis, steps room: Int) -> [GridCandidate] {
    let range = axis.upper - axis.lower
    guard room > 0, range > 0, range.isFinite, range >= .leastNormalMagnitude else { return [] }
    return axis.gridSteps(room: room).compactMap { GridCandidate(step: $0, of: axis, steps: room) }
  }
}

extension Axis {
  /// Round distances between ticks, the least first.
  fileprivate func gridSteps(room: Int) -> [Double] {
    if hasEvenUnits { return [1] }
    let first = decimalExponent(of: (upper - lower) / Double(room))
    let steps = (first...first + 3).flatMap { exponent in
      [1, 2, 2.5, 5].map { $0 * powerOfTen(exponent) }
    }
    switch ticks {
    case .hidden: return []
    case .none, .round: return steps
    case .at(let values):
      return steps.filter { step in
        values.allSatisfy { !$0.isFinite || abs(($0 / step).rounded() - $0 / step) < 1e-6 }
      }
    }
  }

  /// The candidate that uses the most room and has the most ticks: few ticks are as bad as unused room, and steps
  /// of 2.5 are read less easily than others.
  fileprivate func chosen(
    of candidates: [GridCandidate], distance: (() -> [String]) -> Int
  ) -> GridCandidate? {
    func worth(_ candidate: GridCandidate) -> Double {
      guard case .round = roundOrNone else { return candidate.use }
      let ticks = RoundTicks(from: lower, to: upper, step: candidate.step)
      let isCrowded =
        candidate.cells
        < distance { [ticks.values.first, ticks.values.last].compactMap { $0.map(ticks.text) } }
      let count = Double(ticks.values.count)
      return candidate.use - 0.8 / max(0.3, count) - (ticks.isInQuarters ? 0.05 : 0) - (isCrowded ? 4 : 0)
    }
    return candidates.map { (candidate: $0, worth: worth($0)) }.max { $0.worth < $1.worth }?.candidate
  }

  /// An axis whose ticks are not shown has the grid of one whose ticks are, so that two of them are level.
  private var roundOrNone: Ticks { ticks == .none && !hasEvenUnits ? .round : ticks }

  /// An axis that ends on a tick ends there; another goes on to the last tick for which there is room.
  fileprivate func ticks(on grid: GridCandidate, until end: Double, symbols: SymbolSet) -> [AxisTick] {
    guard case .round = ticks else { return axisTicks(self, atMost: 0, symbols: symbols) }
    let isRoundEnd = abs((upper / grid.step).rounded() - upper / grid.step) < 1e-6
    let round = RoundTicks(from: grid.lower, to: isRoundEnd ? upper : end, step: grid.step)
    return round.values.map { AxisTick(value: $0, text: symbols.text(round.text($0))) }
  }
}
