@testable import Drawing

/// Looks at a picture on its way, cell by cell, for what is false: a number that is in neither picture, letters over
/// letters, a mark that jumps or is gone for a moment, a bar with a hole.
struct MovementCheck {
  let size: Size
  var symbols = SymbolSet.braille
  var instants = 24

  /// A way from one picture to another, at any share of its time.
  struct Way {
    let from: Placement
    let to: Placement
    let picture: (Double) -> Placement
    /// What is done to the cells after they are painted: nothing, but where a flaw is planted.
    var afterwards: (inout Frame) -> Void = { _ in }
  }

  /// What is false in a transition, each with its time.
  func flaws(in transition: Transition) -> [String] {
    let ways = (0..<max(0, transition.scenes.count - 1)).map { leg in
      let mixing = transition.mixing(leg, in: size, symbols: symbols)
      return Way(from: mixing.placement(at: 0), to: mixing.placement(at: 1), picture: mixing.placement)
    }
    // Nothing jumps that is no faster than the steepest easing allows.
    let speed = 3.2 / (1 - transition.motion.spread)
    return flaws(in: ways, fastest: speed, leg: transition.leg)
  }

  /// What is false on a way by hand.
  func flaws(in way: Way) -> [String] { flaws(in: [way], fastest: 3.2) { (0, $0) } }

  private func flaws(
    in ways: [Way], fastest: Double, leg: (Double) -> (index: Int, share: Double)
  ) -> [String] {
    guard let first = ways.first, let last = ways.last else { return [] }
    let ends = [first.from, last.to]
    let numbers = Set(ends.flatMap { $0.painted(size: size, symbols: symbols).numbers })
    let bigTexts = Set(ends.flatMap(\.marks).compactMap(\.bigText))
    var before = [Moment](ways.map { Moment(share: 0, boxes: $0.from.boxes) })
    return (1...instants).flatMap { instant in
      let time = Double(instant) / Double(instants + 1)
      let (index, share) = leg(time)
      let picture = ways[index].picture(share)
      var frame = picture.painted(size: size, symbols: symbols)
      ways[index].afterwards(&frame)
      let moment = Moment(share: share, boxes: picture.boxes)
      defer { before[index] = moment }
      let found =
        frame.numbers.filter { !numbers.contains($0) }.map { "\($0) is no number of either" }
        + picture.marks.compactMap(\.bigText).filter { !bigTexts.contains($0) }.map { "big \($0)" }
        + picture.marks.filter { $0.presence > 0 }.flatMap { $0.texts }.compactMap {
          overprint($0, in: frame)
        }
        + jumps(ways[index], from: before[index], to: moment, fastest: fastest)
        + holes(picture, in: frame)
      return found.map { "\(time): \($0)" }
    }
  }

  // MARK: Text

  /// A text that is not as it was written.
  private func overprint(_ mark: PlacedMark, in frame: Frame) -> String? {
    switch mark.form {
    case .text(let text):
      var alone = Frame(size: Size(columns: columnWidth(of: text.text), rows: 1))
      alone.write(String(text.shown(at: mark.presence)), row: 0, column: 0)
      let cells = mark.textCells
      let isWhole = (0..<alone.size.columns).allSatisfy { column in
        let (written, painted) = (alone[0, column], frame[cells.top, cells.left + column])
        return written.character == " " || written.character == painted.character
          || cells.left + column >= frame.size.columns
      }
      return isWhole ? nil : "\(text.text) is written over"
    case .big(let text):
      let alone = Placement(marks: [mark]).painted(size: size, symbols: symbols)
      let cells = mark.textCells
      let isWhole = (cells.top..<cells.bottom).allSatisfy { row in
        (cells.left..<cells.right).allSatisfy { column in
          let (written, painted) = (alone[row, column], frame[row, column])
          return written == Cell()
            ? !painted.character.isLetter && !painted.character.isNumber : written == painted
        }
      }
      return isWhole ? nil : "big \(text.text) is written over"
    case .row, .box, .field, .scatter, .curve, .line, .sign: return nil
    }
  }

  // MARK: Marks

  private struct Moment {
    let share: Double
    let boxes: [MarkID: PlacedBox]
  }

  /// Marks of both pictures that are gone for a moment, leave their way, or are on it faster than they can be.
  private func jumps(_ way: Way, from: Moment, to: Moment, fastest: Double) -> [String] {
    let (starts, ends) = (way.from.boxes, way.to.boxes)
    let most = min(1, fastest * (to.share - from.share))
    return starts.keys.filter { ends[$0] != nil }.compactMap { id in
      guard let start = starts[id]?.sides, let end = ends[id]?.sides, let last = from.boxes[id]?.sides,
        let now = to.boxes[id]?.sides
      else { return "\(id.role.name) \(id.item) is gone" }
      let isOnWay = start.indices.allSatisfy { side in
        let path = abs(end[side] - start[side])
        return now[side] >= min(start[side], end[side]) - 1e-9
          && now[side] <= max(start[side], end[side]) + 1e-9
          && abs(now[side] - last[side]) <= path * most + 1e-9
      }
      return isOnWay ? nil : "\(id.role.name) \(id.item) jumps"
    }
  }

  /// Bars that the symbol of a dot tears a hole in: without it there would be bar, and above and below it there is.
  private func holes(_ picture: Placement, in frame: Frame) -> [String] {
    let dots: Set<Character> = Set([Symbol.positive, .negative, .plain].map(symbols.glyph))
    return picture.marks.compactMap { mark in
      guard case .box(let box) = mark.form, !box.isDot, mark.presence == 1 else { return nil }
      let suspects = box.rectangle.cells.filter { row, column in
        dots.contains(frame[row, column].character) && frame[row, column].style.ground == .canvas
      }
      guard !suspects.isEmpty else { return nil }
      let alone = Placement(marks: [mark]).painted(size: size, symbols: symbols)
      let bars = Placement(marks: picture.marks.filter(\.isBar)).painted(size: size, symbols: symbols)
      let hasHole = suspects.contains { row, column in
        (-1...1).allSatisfy { alone[row + $0, column] != Cell() }
          && alone[row, column] == bars[row, column]
      }
      return hasHole ? "\(mark.id.role.name) \(mark.id.item) has a hole" : nil
    }
  }
}

extension PlacedMark {
  fileprivate var isBar: Bool {
    if case .box(let box) = form { !box.isDot } else { false }
  }
}

extension CellRectangle {
  fileprivate var cells: [(row: Int, column: Int)] {
    (top..<max(top, bottom)).flatMap { row in (left..<max(left, right)).map { (row, $0) } }
  }
}

extension Frame {
  /// All numbers that can be read in its rows, without their signs.
  fileprivate var numbers: Set<Substring> {
    var numbers: Set<Substring> = []
    for row in 0..<size.rows {
      let text = text(row: row)
      numbers.formUnion(
        text.split { !$0.isNumber && $0 != "." && $0 != "," }.filter { $0.contains(where: \.isNumber) })
    }
    return numbers
  }
}

extension Placement {
  fileprivate var boxes: [MarkID: PlacedBox] {
    Dictionary(
      marks.compactMap { mark in
        guard case .box(let box) = mark.form, mark.presence > 0 else { return nil }
        return (mark.id, box)
      }
    ) { first, _ in first }
  }
}

extension PlacedBox {
  fileprivate var sides: [Double] { [left, right, top, bottom] }
}

extension PlacedMark {
  fileprivate var bigText: String? {
    if case .big(let text) = form, presence > 0 { text.text } else { nil }
  }
}
