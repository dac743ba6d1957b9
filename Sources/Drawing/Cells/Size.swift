/// Columns and rows, in cells.
public struct Size: Sendable, Hashable {
  /// Columns, 0 or more.
  public var columns: Int
  /// Rows, 0 or more.
  public var rows: Int

  /// Negative numbers count as none.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A rectangle of cells on the screen.
public struct Region: Sendable, Hashable {
  /// The column of its upper left cell.
  public var column: Int
  /// The row of its upper left cell.
  public var row: Int
  /// How many columns and rows it has.
  public var size: Size

  /// The cells from an upper left one on, to the right and downward.
  public init(column: Int, row: Int, size: Size) {
    self.column = column
    self.row = row
    self.size = size
  }
}
