import CNcurses
import CTerminal
import Drawing

/// The largest screen that is filled, a corner of whatever is larger: each cell is kept several times over, and no
/// screen that somebody reads from has more.
let largestScreen = Size(columns: 800, rows: 300)

/// As much of a window as is used.
func usableSize(rows: Int, columns: Int) -> Size {
  Size(
    columns: min(max(1, columns), largestScreen.columns), rows: min(max(1, rows), largestScreen.rows))
}

/// What `COLUMNS` and `LINES` say, for a terminal that does not know its size; the rest of a size where one of them is
/// missing, or says what cannot be.
func sizeOfEnvironment(otherwise size: Size, _ variable: (String) -> String? = environmentValue) -> Size {
  func number(_ name: String, upTo most: Int) -> Int? {
    variable(name).flatMap { Int($0) }.flatMap { (1...most).contains($0) ? $0 : nil }
  }
  return Size(
    columns: number("COLUMNS", upTo: largestScreen.columns) ?? size.columns,
    rows: number("LINES", upTo: largestScreen.rows) ?? size.rows)
}

/// Gives ncurses the size that the kernel knows of a terminal, or another where it knows none.
func adoptSize(of output: Int32, otherwise size: Size? = nil) {
  var rows: Int32 = 0
  var columns: Int32 = 0
  if !logloss_window_size(output, &rows, &columns) {
    guard let size else { return }
    (rows, columns) = (Int32(size.rows), Int32(size.columns))
  }
  let used = usableSize(rows: Int(rows), columns: Int(columns))
  let isNews = Int32(used.rows) != logloss_rows() || Int32(used.columns) != logloss_columns()
  if isNews { resize_term(Int32(used.rows), Int32(used.columns)) }
}
