/// The lines in which two texts differ, with their numbers from 1: − what was expected, + what came.
func lineDifference(_ expected: String, _ actual: String, atMost limit: Int = 30) -> String {
  func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  let changes = lines(actual).difference(from: lines(expected)).map { change in
    switch change {
    case .remove(let offset, let line, _): (row: offset + 1, order: 0, text: "− \(line)")
    case .insert(let offset, let line, _): (row: offset + 1, order: 1, text: "+ \(line)")
    }
  }
  let shown = changes.sorted { ($0.row, $0.order) < ($1.row, $1.order) }.prefix(limit)
  let rest = changes.count > limit ? ["… and \(changes.count - limit) more"] : []
  return (shown.map { "\($0.row) \($0.text)" } + rest).joined(separator: "\n")
}
