/// Columns and rows, in cells.
public struct Size: Sendable, Hashable {
  public var columns: Int
  public var rows: Int

  /// Negative numbers count as none.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A rectangle of cells on the screen.
public struct Region: Sendable, Hashable {
  public var column: Int
  public var row: Int
  public var size: Size

  public init(column: Int, row: Int, size: Size) {
    self.column = column
    self.row = row
    self.size = size
  }
}
