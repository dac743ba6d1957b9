extension Placement {
  /// The mark of one of some roles that lies nearest to a cell, for a mouse: a dot, a bar, a text or a row of a
  /// table, at most so many cells away along the row or along the column. Of marks equally near it is the one
  /// painted last, which is the one that is seen.
  public func mark(near row: Int, column: Int, roles: Set<Role>, within cells: Int) -> MarkID? {
    let (row, column, cells) = (onPage(row), onPage(column), onPage(cells))
    var nearest: (id: MarkID, distance: Int)?
    for mark in marks where mark.presence > 0 && roles.contains(mark.id.role) && mark.form.canBeHit {
      for rectangle in Obstacles([mark]).rectangles {
        guard let distance = rectangle.distance(toRow: row, column: column, within: cells) else { continue }
        if distance <= nearest?.distance ?? .max { nearest = (mark.id, distance) }
      }
    }
    return nearest?.id
  }
}

extension Placement {
  /// The first cell of the mark that stands for an item in one of some roles: of a bar the end that its value is read at.
  package func cell(of item: Int, roles: Set<Role>) -> Frame.Focus? {
    let marks = marks.filter { $0.id.item == item && roles.contains($0.id.role) && $0.form.canBeHit }
    let boxes = marks.compactMap { mark in
      if case .box(let box) = mark.form { box } else { nil }
    }
    guard let box = boxes.first(where: { !$0.isDot }) ?? boxes.first else {
      return marks.first.flatMap { Obstacles([$0]).rectangles.first }.map {
        Frame.Focus(row: $0.top, column: $0.left)
      }
    }
    let rectangle = box.isDot ? box.dotCell : box.rectangle
    return Frame.Focus(
      row: box.hangs ? rectangle.bottom - 1 : rectangle.top,
      column: (rectangle.left + rectangle.right - 1) / 2)
  }
}

/// Whole numbers that can be squared.
private func onPage(_ cell: Int) -> Int { min(1_000_000, max(-1_000_000, cell)) }

extension CellRectangle {
  /// The square of the distance to a cell, rows counted twice because a cell is about twice as high as wide; nil
  /// where it is further away than a number of cells.
  fileprivate func distance(toRow row: Int, column: Int, within cells: Int) -> Int? {
    let across = max(left - column, column - (right - 1), 0)
    let down = max(top - row, row - (bottom - 1), 0)
    guard across <= cells, down <= cells else { return nil }
    return across * across + 4 * down * down
  }
}
