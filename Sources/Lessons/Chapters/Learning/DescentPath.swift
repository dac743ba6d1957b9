import CrossEntropy
import Drawing
import Insight

/// The part of the plane of weight and bias that is shown.
struct DescentWindow {
  let x: ClosedRange<Double>
  let y: ClosedRange<Double>

  /// Most of a surface: axes begin up to a cell below their range, and there is to be a height there too.
  init(_ surface: LossSurface) {
    x = surface.grid.x.withoutEnds(lower: 0.06, upper: 0.02)
    y = surface.grid.y.withoutEnds(lower: 0.09, upper: 0.02)
  }

  func contains(_ point: DataPoint) -> Bool { x.contains(point.x) && y.contains(point.y) }

  /// The pieces of a line that are within, in their order.
  func pieces(of line: [DataPoint]) -> [[DataPoint]] {
    guard var last = line.first else { return [] }
    var pieces = contains(last) ? [[last]] : []
    for next in line.dropFirst() {
      defer { last = next }
      guard let part = part(from: last, to: next) else { continue }
      if !contains(last) { pieces.append([part.first]) }
      pieces[pieces.count - 1].append(part.last)
    }
    return pieces
  }

  /// The ends of the part of a segment that is within; nil where none is.
  private func part(from start: DataPoint, to end: DataPoint) -> (first: DataPoint, last: DataPoint)? {
    var (first, last) = (0.0, 1.0)
    for (start, end, range) in [(start.x, end.x, x), (start.y, end.y, y)] {
      if start == end, range.contains(start) { continue }
      let (one, other) = (
        (range.lowerBound - start) / (end - start), (range.upperBound - start) / (end - start)
      )
      first = max(first, min(one, other))
      last = min(last, max(one, other))
    }
    guard first < last else { return nil }
    func place(_ share: Double) -> DataPoint {
      DataPoint(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
    }
    return (first > 0 ? place(first) : start, last < 1 ? place(last) : end)
  }

  /// An arrow toward the side that a place is nearest to.
  func arrow(at place: DataPoint) -> String {
    let sides = [
      ("←", x.share(of: place.x)), ("→", 1 - x.share(of: place.x)), ("↓", y.share(of: place.y)),
      ("↑", 1 - y.share(of: place.y)),
    ]
    return sides.min { $0.1 < $1.1 }?.0 ?? "→"
  }
}

extension ClosedRange<Double> {
  fileprivate func withoutEnds(lower: Double, upper: Double) -> ClosedRange {
    let length = upperBound - lowerBound
    return lowerBound + lower * length...upperBound - upper * length
  }

  fileprivate func share(of value: Double) -> Double { (value - lowerBound) / (upperBound - lowerBound) }
}

/// The path of a descent. Where it leaves the window it is cut, and an arrow says so.
func pathMarks(_ descent: DescentMoment, in window: DescentWindow) -> [Mark] {
  let path = descent.path.map { DataPoint($0.weight, $0.bias) }
  let pieces = window.pieces(of: path)
  let lines = pieces.enumerated().map { index, piece in
    Mark(MarkID("descent path", index), .curve(Curve(points: piece)), ink: .curve)
  }
  guard let end = path.last, let exit = pieces.last?.last else { return lines }
  let arrow = Caption([window.arrow(at: exit)], at: exit, sides: [.over], bold: true)
  let shape: Shape = window.contains(end) ? .bar(.dot(end, symbol: .plain)) : .caption(arrow)
  return lines + [Mark(MarkID("descent position"), shape, ink: .accent)]
}
