import CrossEntropy
import Insight
import Numerals
import TestSupport
import Testing

@testable import Drawing
@testable import Lessons

/// Every picture of the course is true to its own ticks: where a mark is painted, the labels of the axes say its
/// value. The scale is read off the labels, as the audience reads it.
struct TrueToTicksTests {
  private static let windows = [(60, 20), (80, 24), (120, 36), (160, 48), (200, 60)]

  /// The room that a window leaves to the picture, about.
  private static let sizes = windows.map { Size(columns: $0.0 - 4, rows: $0.1 - 8) }

  @Test("Ticks are equally many cells apart in every picture", arguments: SymbolSet.all)
  func evenTicks(symbols: SymbolSet) throws {
    for drawn in try Drawn.all(TrueToTicksTests.sizes, symbols) {
      for (axis, places) in [("y", drawn.yTicks.map(\.place)), ("x", drawn.xTicks.map(\.place))] {
        let distances = zip(places, places.dropFirst()).map { abs($1 - $0) }
        let values = axis == "y" ? drawn.yTicks.map(\.value) : drawn.xTicks.map(\.value)
        let steps = zip(values, values.dropFirst()).map { abs($1 - $0) }
        guard let distance = distances.first, let step = steps.first else { continue }
        for (other, otherStep) in zip(distances, steps) {
          #expect(abs(other / distance - otherStep / step) < 1e-6, "\(drawn) \(axis): \(distances)")
        }
      }
    }
  }

  @Test("Bars end where the ticks say", arguments: SymbolSet.all)
  func bars(symbols: SymbolSet) throws {
    var count = 0
    for drawn in try Drawn.all(TrueToTicksTests.sizes, symbols) {
      guard let scale = Scale(drawn.yTicks) else { continue }
      // Where one area stands on another, or under an outline, its end is not seen.
      let areas: Set<Role> = ["column", "surplus"]
      for (bar, mark, box) in drawn.bars
      where !box.isDot && !box.exceedsTop && !areas.contains(mark.id.role) {
        let parts = Double(symbols.bars.lowerParts.count + 1)
        let isThin = (scale.place(bar.low) - scale.place(bar.high)) < 1
        let (down, up) = (symbols.bars.canReverse ? 0.5 / parts : 0.5, isThin ? 0.5 : 0.5 / parts)
        guard let painted = drawn.painted(box, mark) else { continue }
        #expect(abs(painted.lowerBound - scale.place(bar.high)) <= up + 1e-6, "\(drawn) \(mark.id)")
        #expect(
          abs(painted.upperBound - scale.place(bar.low)) <= (isThin ? 0.5 : down) + 1e-6,
          "\(drawn) \(mark.id)")
        count += 1
      }
    }
    #expect(count > 300)
  }

  @Test(
    "Bars are centred on the cell that the ticks say, and neighbours do not cover each other",
    arguments: SymbolSet.all)
  func centres(symbols: SymbolSet) throws {
    for drawn in try Drawn.all(TrueToTicksTests.sizes, symbols) {
      let ranges = Set(
        drawn.bars.filter { !$0.box.isDot && $0.mark.id.role.name == "point" }.map(\.box.columns)
      )
      .sorted { $0.lowerBound < $1.lowerBound }
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "\(drawn)")
      guard let scale = Scale(drawn.xTicks) else { continue }
      for (bar, mark, box) in drawn.bars where !box.isDot && !bar.widthIsValue {
        let middle = Double(box.columns.lowerBound + box.columns.upperBound) / 2
        #expect(box.columns.count % 2 == 1 && abs(middle - scale.place(bar.x)) <= 0.5, "\(drawn) \(mark.id)")
      }
      for (bar, mark, box) in drawn.bars where bar.widthIsValue && !box.isSlim {
        let ends = (scale.place(bar.x - bar.width / 2), scale.place(bar.x + bar.width / 2))
        #expect(abs(Double(box.columns.lowerBound) - ends.0) <= 0.5 + 1e-6, "\(drawn) \(mark.id)")
        #expect(abs(Double(box.columns.upperBound) - ends.1) <= 0.5 + 1e-6, "\(drawn) \(mark.id)")
      }
    }
  }

  @Test("Dots stand in the cell that the ticks say, or beside the one that has it", arguments: SymbolSet.all)
  func dots(symbols: SymbolSet) throws {
    var (count, moved) = (0, 0)
    for drawn in try Drawn.all(TrueToTicksTests.sizes, symbols) {
      let (across, up) = (Scale(drawn.xTicks), Scale(drawn.yTicks))
      for (bar, mark, box) in drawn.bars where bar.width == 0 {
        let cell = box.dotCell
        let column = across.map { abs(Double(cell.left) + 0.5 - $0.place(bar.x)) } ?? 0
        let row = up.map { abs(Double(cell.top) + 0.5 - $0.place(bar.high)) } ?? 0
        let isMoved = column > 0.5 + 1e-6
        #expect(
          column <= 1.5 + 1e-6 && (row <= 0.5 + 1e-6 || bar.high.isInfinite || row <= 3.5),
          "\(drawn) \(mark.id)")
        count += 1
        moved += isMoved ? 1 : 0
        guard let first = drawn.xTicks.first, let last = drawn.xTicks.last,
          (first.value, last.value) == (0, 1)
        else { continue }
        #expect(
          (first.place - 0.5...last.place + 0.5).contains(Double(cell.left) + 0.5), "\(drawn) \(mark.id)")
      }
    }
    #expect(count > 300 && 20 * moved < count)
  }

  @Test("Curves run where the ticks say", arguments: SymbolSet.all)
  func curves(symbols: SymbolSet) throws {
    var count = 0
    for drawn in try Drawn.all(TrueToTicksTests.sizes, symbols) {
      guard let across = Scale(drawn.xTicks), let up = Scale(drawn.yTicks) else { continue }
      for (curve, mark, placed) in drawn.curves {
        for (point, place) in zip(curve.points, placed.points)
        where place.row > placed.top && place.row < drawn.floor {
          #expect(abs(place.row - up.place(point.y)) < 1e-3, "\(drawn) \(mark.id)")
          guard drawn.columns.contains(across.place(point.x)) else { continue }
          #expect(abs(place.column - across.place(point.x)) < 1e-3, "\(drawn) \(mark.id)")
          count += 1
        }
      }
    }
    #expect(count > 1000)
  }

  @Test("At p = 1 the loss curve touches the axis, whose corner stays", arguments: SymbolSet.all)
  func touchesAxis(symbols: SymbolSet) throws {
    for drawn in try Drawn.all(TrueToTicksTests.sizes, symbols, only: "penalty") {
      let axis = Int(drawn.floor - 0.5)
      #expect(drawn.frame.row(axis).contains { $0.character == symbols.lines.corner })
      let ends = drawn.curves.compactMap(\.placed.points.first)
      #expect(!ends.isEmpty && ends.allSatisfy { abs($0.row - drawn.floor) < 1e-6 })
      let right =
        drawn.frame.row(axis).lastIndex { [.curve, .positive, .negative].contains($0.style.ink) }
        ?? drawn.frame.row(axis).startIndex
      let above =
        drawn.frame.row(axis - 1).lastIndex { $0.style.ink == .curve } ?? drawn.frame.row(axis - 1).startIndex
      let columns = (right - drawn.frame.row(axis).startIndex, above - drawn.frame.row(axis - 1).startIndex)
      #expect(columns.0 > columns.1, "\(drawn)")
    }
  }

  @Test("A scale that is half a cell off is noticed")
  func shifted() throws {
    let drawn = try Drawn.all([Size(columns: 76, rows: 16)], .braille, only: "gather")
    let scale = try #require(
      drawn.first.flatMap { Scale($0.yTicks.map { Tick(value: $0.value, place: $0.place + 0.5) }) })
    let (bar, mark, box) = try #require(drawn.first?.bars.first { !$0.box.isDot })
    let painted = try #require(drawn.first?.painted(box, mark))
    #expect(abs(painted.lowerBound - scale.place(bar.high)) > 0.25)
  }
}

/// A value that stands at an axis, and its place in cells.
private struct Tick {
  var value: Double
  var place: Double
}

/// Places by values, read off two ticks.
private struct Scale {
  private let first: Tick
  private let last: Tick

  /// nil for fewer than two ticks.
  init?(_ ticks: [Tick]) {
    guard let first = ticks.first, let last = ticks.last, first.value != last.value else { return nil }
    (self.first, self.last) = (first, last)
  }

  func place(_ value: Double) -> Double {
    first.place + (value - first.value) / (last.value - first.value) * (last.place - first.place)
  }
}

/// A plot of a step, placed and painted.
private struct Drawn: CustomStringConvertible {
  let description: String
  let plot: Plot
  let marks: [MarkID: PlacedMark]
  let frame: Frame
  let symbols: SymbolSet
  let xTicks: [Tick]
  let yTicks: [Tick]
  /// The middle of the row of the x axis, and the columns from the first to the last.
  let floor: Double
  let columns: ClosedRange<Double>

  static func all(_ sizes: [Size], _ symbols: SymbolSet, only id: String? = nil) throws -> [Drawn] {
    try Course.chapters().flatMap { chapter in
      try chapter.steps.filter { id == nil || $0.id == id }.flatMap { step in
        let scene = step.figure.picture(try step.context(chapter.data)).scene
        return sizes.flatMap { size in
          scene.leafPanels.compactMap { Drawn($0, of: scene, step.id, size, symbols) }
        }
      }
    }
  }

  /// nil for what is no plot with axes.
  private init?(_ panel: Panel, of scene: Scene, _ step: String, _ size: Size, _ symbols: SymbolSet) {
    guard case .plot(let plot) = panel.content else { return nil }
    let placement = scene.placed(in: size, symbols: symbols)
    description = "\(step), \(size.columns)×\(size.rows), \(symbols.name)"
    self.plot = plot
    self.symbols = symbols
    marks = Dictionary(placement.marks.map { ($0.id, $0) }) { first, _ in first }
    frame = placement.painted(size: size, symbols: symbols)
    let lines = marks[MarkID(Role("line of \(plot.x.quantity) in \(panel.id)"))]?.form
    guard case .line(let line)? = lines else { return nil }
    floor = line.start.row
    columns = line.start.column...line.end.column
    xTicks = Drawn.ticks(plot.x, "", panel.id, marks) { $0.column }
    yTicks = Drawn.ticks(plot.y, "upright ", panel.id, marks) { $0.row }
  }

  /// The ticks with what is written at them.
  private static func ticks(
    _ axis: Axis, _ way: String, _ panel: String, _ marks: [MarkID: PlacedMark],
    _ place: (CellPoint) -> Double
  ) -> [Tick] {
    marks.values.compactMap { mark -> Tick? in
      guard mark.id.role == Role("\(way)tick of \(axis.quantity) in \(panel)"),
        case .sign(let sign) = mark.form,
        case .text(let label)? = marks[
          MarkID(Role("\(way)label of \(axis.quantity) in \(panel)"), mark.id.item)]?.form,
        let value = Double(label.text.replacing("−", with: "-"))
      else { return nil }
      return Tick(value: value, place: place(sign.place))
    }.sorted { $0.value < $1.value }
  }

  /// Bars that stand, each for a value of its own: an area's strips end under the lines around it.
  var bars: [(bar: Bar, mark: Mark, box: PlacedBox)] {
    plot.marks.compactMap { mark in
      guard case .bar(let bar) = mark.shape, !bar.lies, mark.id.role != "gap area",
        case .box(let box)? = marks[mark.id]?.form
      else { return nil }
      return (bar, mark, box)
    }
  }

  var curves: [(curve: Curve, mark: Mark, placed: PlacedCurve)] {
    plot.marks.compactMap { mark in
      guard case .curve(let curve) = mark.shape, case .curve(let placed)? = marks[mark.id]?.form else {
        return nil
      }
      return (curve, mark, placed)
    }
  }

  /// From where to where a bar is painted in its first column; nil where its marker stands over its end.
  func painted(_ box: PlacedBox, _ mark: Mark) -> ClosedRange<Double>? {
    let (rows, column) = (box.rectangle.top..<box.rectangle.bottom, box.columns.lowerBound)
    let dots = [Symbol.positive, .negative, .plain].map(symbols.glyph)
    guard !dots.contains(frame[box.rectangle.bottom - 1, column].character) else { return nil }
    // On a small page the label of a low bar may hide its end.
    guard !box.columns.contains(where: { frame[box.rectangle.top, $0].character.isNumber }) else {
      return nil
    }
    let parts = rows.compactMap { row in
      part(frame[row, column], of: mark).map { (Double(row) + $0.lowerBound, Double(row) + $0.upperBound) }
    }
    guard let first = parts.first, let last = parts.last else { return nil }
    return first.0...last.1
  }

  /// The part of a cell that belongs to a bar, from its upper edge.
  private func part(_ cell: Cell, of mark: Mark) -> ClosedRange<Double>? {
    let bars = symbols.bars
    if cell.style.ground == .bar(mark.ink), !cell.style.isReversed { return 0...1 }
    guard cell.style.ink == mark.ink else { return nil }
    if cell.character == bars.upperHalf { return 0...0.5 }
    if cell.character == bars.middle { return 0.5...0.5 }
    guard let index = bars.lowerParts.firstIndex(of: cell.character) else { return nil }
    let free = 1 - Double(index + 1) / Double(bars.lowerParts.count + 1)
    return cell.style.isReversed ? 0...free : free...1
  }
}
