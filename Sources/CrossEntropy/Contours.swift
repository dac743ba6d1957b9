/// A line along which a quantity over a plane has one value.
public struct ContourLine: Sendable, Hashable {
  /// A place on the line.
  public struct Place: Sendable, Hashable {
    /// Along the first axis.
    public let x: Double
    /// Along the second axis.
    public let y: Double
  }

  /// From one end to the other; a closed line ends where it begins.
  public let places: [Place]
}

extension PlaneGrid {
  /// The lines along which a quantity has one value, by marching squares: between neighbouring samples it is taken to
  /// be linear.
  ///
  /// - Parameters:
  ///   - level: The value.
  ///   - values: Those of the quantity in the middles of the cells, in the order of ``sampled(_:)``. Where they are
  ///     missing or not finite there are no lines.
  public func contours(at level: Double, of values: [Double]) -> [ContourLine] {
    guard values.count == columns * rows else { return [] }
    var links = ContourLinks()
    for row in 0..<max(0, rows - 1) {
      for column in 0..<max(0, columns - 1) where crosses(level, values, row: row, column: column) {
        let square = ContourSquare(self, row: row, column: column, values: values)
        for (first, second) in square.segments(at: level) { links.join(first, second) }
      }
    }
    return links.chains().map { chain in
      ContourLine(places: chain.map { place(of: $0, at: level, in: values) })
    }
  }

  /// Whether a level lies between the samples of a square, as it does in few of them.
  private func crosses(_ level: Double, _ values: [Double], row: Int, column: Int) -> Bool {
    let lower = row * columns + column
    let isAbove = values[lower] > level
    return (values[lower + 1] > level) != isAbove || (values[lower + columns] > level) != isAbove
      || (values[lower + columns + 1] > level) != isAbove
  }

  /// Where the line crosses an edge between two samples.
  private func place(of edge: ContourEdge, at level: Double, in values: [Double]) -> ContourLine.Place {
    let (first, second) = (values[edge.first], values[edge.second])
    let share = (level - first) / (second - first)
    let (start, end) = (middle(of: edge.first), middle(of: edge.second))
    return ContourLine.Place(
      x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share)
  }
}

/// An edge between two samples, by their indices.
private struct ContourEdge: Hashable, Comparable {
  let first: Int
  let second: Int

  static func < (one: ContourEdge, other: ContourEdge) -> Bool {
    (one.first, one.second) < (other.first, other.second)
  }
}

/// Four neighbouring samples.
private struct ContourSquare {
  /// The edges at the bottom, at the right, at the top and at the left.
  private let edges: [ContourEdge]
  /// The values at the lower left, the lower right, the upper right and the upper left.
  private let corners: [Double]

  init(_ grid: PlaneGrid, row: Int, column: Int, values: [Double]) {
    let lower = row * grid.columns + column
    let upper = lower + grid.columns
    corners = [values[lower], values[lower + 1], values[upper + 1], values[upper]]
    edges = [
      ContourEdge(first: lower, second: lower + 1), ContourEdge(first: lower + 1, second: upper + 1),
      ContourEdge(first: upper, second: upper + 1), ContourEdge(first: lower, second: upper),
    ]
  }

  /// The pieces of lines through the square, each from edge to edge.
  func segments(at level: Double) -> [(ContourEdge, ContourEdge)] {
    guard corners.allSatisfy(\.isFinite) else { return [] }
    let isAbove = corners.map { $0 > level }
    let crossed = (0..<4).filter { isAbove[$0] != isAbove[($0 + 1) % 4] }
    switch crossed.count {
    case 2: return [(edges[crossed[0]], edges[crossed[1]])]
    case 4:
      // A saddle: the two corners that are as high as the middle are on one side.
      let middle = corners.reduce(0, +) / 4
      return (middle > level) == isAbove[0]
        ? [(edges[0], edges[1]), (edges[2], edges[3])] : [(edges[3], edges[0]), (edges[1], edges[2])]
    default: return []
    }
  }
}

/// Pieces of lines that are joined where they meet.
private struct ContourLinks {
  private var neighbours: [ContourEdge: [ContourEdge]] = [:]

  mutating func join(_ first: ContourEdge, _ second: ContourEdge) {
    neighbours[first, default: []].append(second)
    neighbours[second, default: []].append(first)
  }

  /// The lines: those with ends first, each from its first end, then those that are closed.
  func chains() -> [[ContourEdge]] {
    var open = neighbours
    let edges = neighbours.keys.sorted()
    let ends = edges.filter { neighbours[$0]?.count == 1 }
    return (ends + edges).compactMap { start in
      open[start] == nil ? nil : chain(from: start, in: &open)
    }
  }

  private func chain(from start: ContourEdge, in open: inout [ContourEdge: [ContourEdge]]) -> [ContourEdge] {
    var chain = [start]
    var last = start
    while let next = open.removeValue(forKey: last)?.first(where: { open[$0] != nil }) {
      chain.append(next)
      last = next
    }
    let isClosed = chain.count > 2 && neighbours[last]?.contains(start) == true
    return isClosed ? chain + [start] : chain
  }
}
