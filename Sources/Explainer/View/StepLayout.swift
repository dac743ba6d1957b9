import Drawing
import Lessons

/// Where the parts of a step's page lie: the picture, and the words under it or, in a wide window, beside it.
struct StepLayout {
  let lines: SaidLines
  let hasProgress: Bool
  let figure: Region
  /// The place under the picture where a followed point is read.
  let pointRow: Int
  let pointColumn: Int
  let words: Region
  /// The first row of what is wrong with the lesson; the status line follows.
  let flawRow: Int

  /// The free columns at both sides of a page.
  static let margin = 2

  /// The columns of the words beside the picture; nil where they stand under it. The picture keeps what it has in a
  /// window of 80 columns.
  static func columnsBeside(_ size: Size) -> Int? { size.columns < 120 ? nil : min(40, size.columns - 83) }

  /// Lines of text are never longer than 80 columns, margins included.
  static func textColumns(_ size: Size) -> Int {
    columnsBeside(size) ?? max(0, min(80, size.columns) - 2 * margin)
  }

  /// The layout of a step's page.
  init(_ state: State, _ step: Step, _ context: PictureContext, isPrinted: Bool = false) {
    let room = StepLayout.room(state.size, isPrinted: isPrinted)
    self.init(
      size: state.size, lines: SaidLines(state, step, context, room), isBeside: room.isBeside,
      flawRows: isPrinted ? 0 : state.flawLines.count)
  }

  /// In a low window few words are said, for the picture's sake.
  private static func room(_ size: Size, isPrinted: Bool) -> WordsRoom {
    let mostLines = size.columns < 80 ? 4 : 3
    let isLow = size.rows < 28 && columnsBeside(size) == nil
    return WordsRoom(
      columns: textColumns(size), mostLines: isLow && !isPrinted ? mostLines : .max,
      isBeside: columnsBeside(size) != nil, isPrinted: isPrinted)
  }

  private init(size: Size, lines: SaidLines, isBeside: Bool, flawRows: Int) {
    self.lines = lines
    hasProgress = size.rows >= 24
    let top = hasProgress ? 2 : 1
    flawRow = size.rows - 1 - flawRows
    let (figure, words) =
      isBeside
      ? StepLayout.beside(size, rows: top..<max(top, flawRow - 1))
      : StepLayout.under(size, rows: top..<max(top, flawRow), neededRows: lines.neededRows)
    (self.figure, self.words) = (figure, words)
    pointRow = figure.row + figure.size.rows
    pointColumn = StepLayout.textColumn(size)
  }

  /// The words in a column of their own at the right, a little below the top of the picture.
  private static func beside(_ size: Size, rows: Range<Int>) -> (figure: Region, words: Region) {
    let columns = textColumns(size)
    let figure = Region(
      column: margin, row: rows.lowerBound,
      size: Size(columns: size.columns - 2 * margin - columns - 3, rows: rows.count))
    let words = Region(
      column: size.columns - margin - columns, row: rows.lowerBound + 2,
      size: Size(columns: columns, rows: max(0, rows.count - 2)))
    return (figure, words)
  }

  /// The words under the picture and the row of a followed point. The picture keeps at least a third of the screen,
  /// whatever is said, and its size from step to step, unless one says much.
  private static func under(
    _ size: Size, rows: Range<Int>, neededRows: Int
  ) -> (figure: Region, words: Region) {
    let least = (size.rows < 28 ? 4 : 6) + (size.columns < 80 ? 1 : 0)
    let room = rows.count - 1 - size.rows / 3
    let wordRows = max(0, min(max(least, neededRows), room))
    let figure = Region(
      column: margin, row: rows.lowerBound,
      size: Size(columns: max(0, size.columns - 2 * margin), rows: max(0, rows.count - 1 - wordRows)))
    let words = Region(
      column: textColumn(size), row: rows.upperBound - wordRows,
      size: Size(columns: textColumns(size), rows: wordRows))
    return (figure, words)
  }

  /// Flush with the upright axis of most pictures, where the page is wide enough for that.
  private static func textColumn(_ size: Size) -> Int {
    margin + min(6, max(0, size.columns - 2 * margin - 76))
  }
}
