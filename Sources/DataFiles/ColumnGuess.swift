import Numerals

/// Which columns of some rows look like labels and like probabilities, so that a choice can be written out for people who
/// have to make one. Nothing is read by it.
struct ColumnGuess {
  private var columns: [Column] = []

  private struct Column {
    var areLabels = true
    var areProbabilities = true
    var hasFraction = false
  }

  /// Takes the fields of a row into account.
  mutating func add(_ fields: [String]) {
    while columns.count < fields.count { columns.append(Column()) }
    for (index, text) in fields.enumerated() where !text.isEmpty {
      let number = readNumber(text)
      columns[index].areLabels = columns[index].areLabels && isKnownLabel(text, positive: nil)
      columns[index].areProbabilities =
        columns[index].areProbabilities && number.map { $0 >= 0 && $0 <= 1 } == true
      if let number, number != number.rounded() { columns[index].hasFraction = true }
    }
  }

  /// What to give `--columns` where just one column can be the labels and just one the probabilities; nil otherwise.
  ///
  /// - Parameter names: of the columns; nil where they have only numbers.
  func choice(_ names: [String]?) -> String? {
    let labels = columns.indices.filter { columns[$0].areLabels }
    let probabilities = columns.indices.filter { columns[$0].areProbabilities && columns[$0].hasFraction }
    guard let label = labels.first, labels.count == 1, let value = probabilities.first,
      probabilities.count == 1
    else { return nil }
    return "y=\(columnArgument(label, names)),p=\(columnArgument(value, names))"
  }
}

/// How a column is given to `--columns` so that it can be no other.
func columnArgument(_ column: Int, _ names: [String]?) -> String {
  guard let names, names.indices.contains(column) else { return "\(column + 1)" }
  return DataFiles.columnArgument(name: names[column].isEmpty ? nil : names[column], number: column + 1)
}

/// The same of a column by its name, if it has one, and its number from 1.
public func columnArgument(name: String?, number: Int) -> String {
  guard let name, !name.contains(where: { ",\"#' ".contains($0) || $0.isNewline }),
    !name.allSatisfy(\.isNumber)
  else { return "#\(number)" }
  return name
}
