/// A screenful of cells. Whatever is written outside is dropped, so any size from 0×0 up works.
public struct Frame: Sendable, Hashable {
  /// Its columns and rows.
  public let size: Size
  /// Where the terminal's cursor rests; nil where nothing is chosen. It is not seen, but a Braille display shows its
  /// surroundings.
  public var focus: Focus?
  private var cells: [Cell]

  /// A cell by its row and its column.
  public struct Focus: Sendable, Hashable {
    /// From 0, the top row.
    public var row: Int
    /// From 0, the left column.
    public var column: Int

    /// A cell.
    public init(row: Int, column: Int) { (self.row, self.column) = (row, column) }
  }

  /// A frame whose cells are all alike.
  public init(size: Size, filledWith cell: Cell = Cell()) {
    self.size = size
    cells = Array(repeating: cell, count: size.columns * size.rows)
  }

  private init(size: Size, cells: [Cell]) {
    self.size = size
    self.cells = cells
  }

  /// The cell at a place, or a blank outside the frame.
  public subscript(row: Int, column: Int) -> Cell {
    get { contains(row: row, column: column) ? cells[row * size.columns + column] : Cell() }
    set {
      guard contains(row: row, column: column) else { return }
      let index = row * size.columns + column
      // The other half of a wide grapheme that is written over becomes a blank.
      if cells[index].isContinuation, !newValue.isContinuation, column > 0 { blank(index - 1) }
      if column + 1 < size.columns, cells[index + 1].isContinuation { blank(index + 1) }
      cells[index] = newValue
    }
  }

  /// The cells of one row, from the left; empty outside the frame.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Gives a whole row one look, its glyphs replaced by blanks.
  public mutating func fillRow(_ row: Int, style: Style) {
    for column in 0..<size.columns { self[row, column] = Cell(" ", style) }
  }

  /// Writes text from a place to the right and returns the column after it. Control characters become
  /// a replacement sign; a wide grapheme that would be cut at an edge is dropped.
  @discardableResult
  public mutating func write(_ text: String, row: Int, column: Int, style: Style = Style()) -> Int {
    if text.unicodeScalars.allSatisfy(isPlainlyNarrow) {
      return writePlain(text.unicodeScalars, row: row, column: column, style: style)
    }
    var column = column
    for character in text {
      let shown = printable(character)
      let width = columnWidth(of: shown)
      guard width > 0 else { continue }
      if width == 1 || column >= 0 && column + 1 < size.columns {
        self[row, column] = Cell(shown, style)
        if width == 2 { self[row, column + 1] = Cell(" ", style, isContinuation: true) }
      }
      column += width
    }
    return column
  }

  /// Writes scalars that are graphemes of one column each.
  private mutating func writePlain(
    _ scalars: String.UnicodeScalarView, row: Int, column: Int, style: Style
  ) -> Int {
    var column = column
    for scalar in scalars {
      self[row, column] = Cell(Character(scalar), style)
      column += 1
    }
    return column
  }

  /// The characters of one row without trailing blanks.
  public func text(row: Int) -> String {
    var line = ""
    for cell in self.row(row) where !cell.isContinuation { line.append(cell.character) }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// All rows as plain text, one line each.
  public var lines: [String] { (0..<size.rows).map(text(row:)) }

  private mutating func blank(_ index: Int) { cells[index] = Cell(" ", cells[index].style) }

  private func contains(row: Int, column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }
}

extension Frame {
  /// A frame of blanks around another one, whose upper left cell is at that place.
  public init(size: Size, around other: Frame, row: Int, column: Int) {
    let isInside =
      row >= 0 && column >= 0 && row + other.size.rows <= size.rows
      && column + other.size.columns <= size.columns
    guard isInside else {
      self.init(size: size)
      draw(other, row: row, column: column)
      return
    }
    // Every cell is written once.
    var cells: [Cell] = []
    cells.reserveCapacity(size.columns * size.rows)
    let right = size.columns - column - other.size.columns
    cells.append(contentsOf: repeatElement(Cell(), count: row * size.columns))
    for otherRow in 0..<other.size.rows {
      cells.append(contentsOf: repeatElement(Cell(), count: column))
      cells.append(contentsOf: other.row(otherRow))
      cells.append(contentsOf: repeatElement(Cell(), count: right))
    }
    cells.append(contentsOf: repeatElement(Cell(), count: size.columns * size.rows - cells.count))
    self.init(size: size, cells: cells)
  }

  /// Copies another frame's cells to a place in this one; a wide grapheme that an edge cuts becomes a blank.
  public mutating func draw(_ other: Frame, row: Int, column: Int) {
    let shown = max(0, -column)..<max(max(0, -column), min(other.size.columns, size.columns - column))
    guard !shown.isEmpty else { return }
    for otherRow in 0..<other.size.rows where (0..<size.rows).contains(row + otherRow) {
      let start = (row + otherRow) * size.columns + column
      let otherStart = otherRow * other.size.columns
      // By the ends, which see to what they cut, both in this frame and in the other; the rest is copied at once.
      self[row + otherRow, column + shown.lowerBound] = Cell()
      self[row + otherRow, column + shown.upperBound - 1] = Cell()
      for column in shown { cells[start + column] = other.cells[otherStart + column] }
      if other[otherRow, shown.lowerBound].isContinuation { blank(start + shown.lowerBound) }
      if other[otherRow, shown.upperBound].isContinuation { blank(start + shown.upperBound - 1) }
    }
  }
}
