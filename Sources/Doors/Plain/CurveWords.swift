import Drawing
import Words

/// A curve by the values that matter: its heights at round places, where it is highest and lowest; of one that turns
/// round, where it begins and ends.
struct CurveWords {
  private let curve: Curve
  private let x: Quantity
  private let y: Quantity
  /// The points that can be seen.
  private let points: [DataPoint]

  init(_ curve: Curve, x: Quantity, y: Quantity) {
    (self.curve, self.x, self.y) = (curve, x, y)
    points = curve.points.filter { x.shows($0.x) && y.shows($0.y) }
  }

  /// What its readings are of.
  var title: String {
    curve.isFunction && isRead
      ? wording("plain.plots.both", ["y": y.title, "x": x.title]) : wording("plain.plots.way")
  }

  private var isRead: Bool { x.isRead && y.isRead }

  var readings: [String] {
    guard let first = points.first, let last = points.last, x.isRead || y.isRead else { return [] }
    guard curve.isFunction, isRead else { return path(first, last) }
    return places.compactMap { place in
      curve.value(at: place).flatMap { y.shows($0) ? reading(place, $0) : nil }
    }
  }

  private func reading(_ place: Double, _ height: Double) -> String {
    wording("plain.plots.reading", ["x": x.number(place), "y": y.number(height)])
  }

  /// Round places, the ends where no round place is near, and the turning points.
  private var places: [Double] {
    let xs = points.map(\.x)
    guard let least = xs.min(), let most = xs.max() else { return [] }
    let round = RoundTicks(from: least, to: most, atMost: 6).values
    let near = (most - least) / 20
    let extremes = [
      points.max { $0.y < $1.y }?.x, points.min { $0.y < $1.y }?.x, least, most,
    ].compactMap(\.self)
    var places = round
    for place in extremes where !places.contains(where: { abs($0 - place) <= near }) { places.append(place) }
    return places.sorted()
  }

  private func path(_ first: DataPoint, _ last: DataPoint) -> [String] {
    let ends = [first, last].map { "\(x.reading($0.x)), \(y.reading($0.y))" }
    guard ends[0] != ends[1] else { return extent }
    return [
      wording("plain.plots.path", ["start": ends[0], "end": ends[1]])
    ]
  }

  /// A closed line by how far it reaches.
  private var extent: [String] {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    guard let left = xs.min(), let right = xs.max(), let low = ys.min(), let high = ys.max() else {
      return []
    }
    return [x.range(left, right), y.range(low, high)]
  }
}
