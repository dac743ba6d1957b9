import Drawing

/// A picture as fields of a message: its size, the looks in it, and for each row its text and its runs of looks.
extension Record {
  mutating func add(_ frame: Frame) {
    add("size", "\(frame.size.columns)x\(frame.size.rows)")
    var looks = LookTable()
    let rows = (0..<frame.size.rows).map { frame.row($0) }
    let runs = rows.map { looks.runs(of: $0) }
    for style in looks.styles { add("look", styleText(style)) }
    for (row, runs) in zip(rows, runs) {
      add("row", String(row.lazy.filter { !$0.isContinuation }.map(\.character)))
      add("runs", runs)
    }
  }

  /// The picture; nil where there is none, or one that nobody has asked for.
  var picture: Frame? {
    guard let size = text("size").flatMap(pictureSize) else { return nil }
    let styles = fields.filter { $0.name == "look" }.compactMap { style($0.value) }
    let texts = fields.filter { $0.name == "row" }
    let runs = fields.filter { $0.name == "runs" }
    guard texts.count == size.rows, runs.count == size.rows else { return nil }
    var frame = Frame(size: size)
    for row in 0..<size.rows { frame.write(texts[row].value, runs[row].value, styles, row: row) }
    return frame
  }
}

/// A size within reason; nil for any other text.
func pictureSize(_ text: String) -> Size? {
  let parts = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
  guard parts.count == 2, let columns = parts[0], let rows = parts[1] else { return nil }
  guard (0...mostPictureColumns).contains(columns), (0...mostPictureRows).contains(rows) else { return nil }
  return Size(columns: columns, rows: rows)
}

/// A next picture is small, however large the window.
let mostPictureColumns = 160
let mostPictureRows = 60

/// The looks of a picture, each said once.
private struct LookTable {
  var styles: [Style] = []
  private var places: [Style: Int] = [:]

  /// The looks of a row by their places, as often as they follow each other: `0*12 3*2`.
  mutating func runs(of row: ArraySlice<Cell>) -> String {
    var runs: [(look: Int, count: Int)] = []
    for cell in row {
      let look = place(of: cell.style)
      if runs.last?.look == look {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((look, 1))
      }
    }
    return runs.map { "\($0.look)*\($0.count)" }.joined(separator: " ")
  }

  private mutating func place(of style: Style) -> Int {
    if let place = places[style] { return place }
    places[style] = styles.count
    styles.append(style)
    return styles.count - 1
  }
}

extension Frame {
  fileprivate mutating func write(_ text: String, _ runs: String, _ styles: [Style], row: Int) {
    var looks: [Style] = []
    for run in runs.split(separator: " ") {
      let numbers = run.split(separator: "*").map { Int($0) }
      guard numbers.count == 2, let look = numbers[0], let count = numbers[1] else { continue }
      guard styles.indices.contains(look), count > 0 else { continue }
      looks += Array(repeating: styles[look], count: min(count, size.columns - looks.count))
    }
    var column = 0
    for character in text where column < size.columns {
      let style = looks.indices.contains(column) ? looks[column] : Style()
      column = write(String(character), row: row, column: column, style: style)
    }
  }
}

/// Ink and ground by their places in the lists below, then `b` for bold and `r` for reversed: `3.1.b`.
private func styleText(_ style: Style) -> String {
  let ink = inks.firstIndex(of: style.ink) ?? 0
  let ground = grounds.firstIndex(of: style.ground) ?? 0
  return "\(ink).\(ground).\(style.isBold ? "b" : "")\(style.isReversed ? "r" : "")"
}

private func style(_ text: String) -> Style? {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count == 3, let ink = Int(parts[0]), let ground = Int(parts[1]) else { return nil }
  guard inks.indices.contains(ink), grounds.indices.contains(ground) else { return nil }
  return Style(inks[ink], on: grounds[ground], bold: parts[2].contains("b"), reversed: parts[2].contains("r"))
}

/// Their order is part of the protocol.
private let inks: [Ink] = Ink.allCases + Shade.allCases.map { .field($0) }
private let grounds: [Ground] =
  Ground.allCases + inks.map { .bar($0) } + Shade.allCases.map { .field($0) }
