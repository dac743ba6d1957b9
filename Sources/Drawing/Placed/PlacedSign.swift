/// A single sign of an axis, in one cell.
package struct PlacedSign: Sendable, Hashable {
  package enum Kind: Sendable, Hashable { case tickBelow, tickLeft, corner }
  package var kind: Kind
  package var place: CellPoint

  /// Its cell.
  var rectangle: CellRectangle {
    let (column, row) = (cell(place.column), cell(place.row))
    return CellRectangle(left: column, top: row, right: column + 1, bottom: row + 1)
  }

  func mixed(with end: PlacedSign, at progress: Double) -> PlacedSign {
    PlacedSign(
      kind: progress < 0.5 ? kind : end.kind, place: place.mixed(with: end.place, at: progress))
  }
}
