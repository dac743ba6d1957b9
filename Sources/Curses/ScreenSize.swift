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

/// What `COLUMNS` and `LINES` say, for a terminal that does not know its size. Zero where one of them is missing, or says
/// what cannot be.
func sizeOfEnvironment(_ variable: (String) -> String? = environmentValue) -> Size {
  func number(_ name: String, upTo most: Int) -> Int {
    variable(name).flatMap { Int($0) }.flatMap { (1...most).contains($0) ? $0 : nil } ?? 0
  }
  return Size(
    columns: number("COLUMNS", upTo: largestScreen.columns), rows: number("LINES", upTo: largestScreen.rows))
}

/// As much as is used of the size that the kernel knows of a terminal; nil where it knows none.
func sizeOfWindow(_ output: Int32) -> Size? {
  var rows: Int32 = 0
  var columns: Int32 = 0
  guard logloss_window_size(output, &rows, &columns) else { return nil }
  return usableSize(rows: Int(rows), columns: Int(columns))
}
