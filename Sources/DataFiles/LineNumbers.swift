/// The line each row begins on, kept as the few places where a row does not begin one line after the one before.
public struct LineNumbers: Sendable, Equatable {
  private var jumps: [Jump] = []
  /// How many rows there are.
  public private(set) var count = 0

  private struct Jump: Equatable {
    var row: Int
    var line: Int
  }

  init() {}

  mutating func append(_ line: Int) {
    if let last = jumps.last, last.line + (count - last.row) == line {
      count += 1
      return
    }
    jumps.append(Jump(row: count, line: line))
    count += 1
  }

  /// The line that a row begins on, rows counted from 0, in logarithmic time.
  public subscript(row: Int) -> Int {
    precondition((0..<count).contains(row), "There is no such row")
    var low = 0
    var high = jumps.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if jumps[middle].row <= row { low = middle } else { high = middle }
    }
    return jumps[low].line + row - jumps[low].row
  }
}
