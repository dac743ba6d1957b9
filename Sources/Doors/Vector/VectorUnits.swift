import Drawing

/// Places of cells in a drawing. Its units are whole numbers, so that it is short and the same everywhere: a hundred to
/// a column, and two hundred to a row, which is twice as high.
enum VectorUnits {
  static let column = 100
  static let row = 200
  /// Free space around a picture.
  static let margin = 100

  static func x(_ place: Double) -> Int { whole(place, column) }
  static func y(_ place: Double) -> Int { whole(place, row) }

  /// Far outside of any page, where lines come from that grow without limit.
  private static let farthest = 1e6

  private static func whole(_ place: Double, _ unit: Int) -> Int {
    guard !place.isNaN else { return 0 }
    return Int(max(-farthest, min(farthest, (place * Double(unit)).rounded())))
  }
}

/// A place in a drawing.
struct VectorPoint: Hashable {
  var x: Int
  var y: Int

  init(x: Int, y: Int) { (self.x, self.y) = (x, y) }

  init(_ place: CellPoint) {
    self.init(x: VectorUnits.x(place.column), y: VectorUnits.y(place.row))
  }

  /// As a path begins there.
  var start: String { "M\(x) \(y)" }
}

/// The commands of a path through points: the first as it is, the others by their distance from the one before, which
/// is shorter.
func vectorPath(_ points: some Sequence<VectorPoint>, closed: Bool = false) -> String {
  var path = ""
  var last: VectorPoint?
  for point in points {
    if let last {
      let y = point.y - last.y
      path += "l\(point.x - last.x)\(y < 0 ? "" : " ")\(y)"
    } else {
      path += point.start
    }
    last = point
  }
  return path.isEmpty || !closed ? path : path + "z"
}

/// A number with four decimals at most.
func short(_ number: Double) -> String {
  let parts = Int((number * 10_000).rounded())
  return parts % 10_000 == 0 ? "\(parts / 10_000)" : "\(Double(parts) / 10_000)"
}
