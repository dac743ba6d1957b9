import Drawing

/// Where the parts of a desk's page lie: the notes at the left and the next step at the right, or below where the window
/// is narrow.
struct DeskLayout {
  /// The row of the clock.
  static let clockRow = 2
  /// What there is to say of the step at hand.
  let notes: Region
  /// What comes next, in words.
  let nextWords: Region
  /// What comes next, as a picture.
  let picture: Region

  init(_ size: Size) {
    let rows = 4..<max(4, size.rows - 1)
    (notes, nextWords, picture) =
      size.columns < DeskLayout.leastBeside ? DeskLayout.under(size, rows) : DeskLayout.beside(size, rows)
  }

  /// With fewer columns a picture beside the notes would be too narrow to be read.
  private static let leastBeside = 76

  private typealias Parts = (notes: Region, nextWords: Region, picture: Region)

  private static func beside(_ size: Size, _ rows: Range<Int>) -> Parts {
    let columns = min(mostColumns, (size.columns - 7) * 9 / 20)
    let left = size.columns - 2 - columns
    let pictureRows = min(rows.count - 3, max(12, columns * 2 / 5), mostRows)
    return (
      Region(column: 2, row: rows.lowerBound, size: Size(columns: min(76, left - 5), rows: rows.count)),
      Region(column: left, row: rows.lowerBound, size: Size(columns: columns, rows: min(2, rows.count))),
      Region(column: left, row: rows.lowerBound + 3, size: Size(columns: columns, rows: pictureRows))
    )
  }

  private static func under(_ size: Size, _ rows: Range<Int>) -> Parts {
    let columns = size.columns - 4
    let noteRows = max(0, (rows.count - 2) / 2)
    let next = rows.lowerBound + noteRows + 1
    return (
      Region(column: 2, row: rows.lowerBound, size: Size(columns: columns, rows: noteRows)),
      Region(column: 2, row: next, size: Size(columns: columns, rows: min(1, rows.count))),
      Region(column: 2, row: next + 1, size: Size(columns: columns, rows: rows.upperBound - next - 1))
    )
  }

  /// A next picture stays small.
  private static let mostColumns = 76
  private static let mostRows = 30
}
