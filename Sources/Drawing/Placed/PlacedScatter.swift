/// Many points in cells.
package struct PlacedScatter: Sendable, Hashable {
  package struct Point: Sendable, Hashable {
    package var place: CellPoint
    package var symbol: Symbol
  }

  package var points: [Point]
  /// What lies outside is not drawn.
  package var window: CellRectangle

  /// Point by point, in their order; nil where they are not equally many.
  func mixed(with end: PlacedScatter, at progress: Double) -> PlacedScatter? {
    guard points.count == end.points.count else { return nil }
    var scatter = progress < 0.5 ? self : end
    for index in scatter.points.indices {
      scatter.points[index].place = points[index].place.mixed(with: end.points[index].place, at: progress)
    }
    return scatter
  }

  func addCells(to obstacles: inout Obstacles) {
    for point in points {
      let (column, row) = (cell(point.place.column), cell(point.place.row))
      let place = CellRectangle(left: column, top: row, right: column + 1, bottom: row + 1)
      if window.contains(place) { obstacles.add(place) }
    }
  }
}
