package import CrossEntropy

/// A table of numbers under named columns, read from the strict kind of CSV that the program's own data have: a
/// header, commas, no quotes, a number in every field.
package struct NumberTable {
  package let file: String
  package let columns: [String]
  /// Rows × columns.
  package let rows: [[Double]]

  /// - Throws: ``TrainingDataError`` with the line where a row has not one number for each column.
  package init(csv: String, file: String) throws(TrainingDataError) {
    self.file = file
    let lines = csv.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    columns = NumberTable.fields(of: lines[0]).map { String($0) }
    var rows: [[Double]] = []
    // The line end of the last row leaves an empty line.
    for (index, line) in lines.enumerated().dropFirst() where index < lines.count - 1 || !line.isEmpty {
      let row = NumberTable.fields(of: line).compactMap { Double($0) }.filter(\.isFinite)
      guard row.count == columns.count else { throw TrainingDataError(file: file, line: index + 1) }
      rows.append(row)
    }
    self.rows = rows
  }

  /// The numbers of a column, a row each; nil where no column has that name.
  package func column(_ name: String) -> [Double]? {
    columns.firstIndex(of: name).map { place in rows.map { $0[place] } }
  }

  /// Some columns as features and one, of zeros and ones, as the label.
  ///
  /// - Throws: ``TrainingDataError`` where a column is missing or a label is something else.
  package func labeledRows(features names: [String], label: String) throws(TrainingDataError) -> LabeledRows {
    let places = names.compactMap(columns.firstIndex(of:))
    guard places.count == names.count, let labelPlace = columns.firstIndex(of: label) else {
      throw TrainingDataError(file: file, line: 1)
    }
    var labels: [Label] = []
    for (index, row) in rows.enumerated() {
      guard let label = Int(exactly: row[labelPlace]).flatMap(Label.init) else {
        throw TrainingDataError(file: file, line: index + 2)
      }
      labels.append(label)
    }
    return LabeledRows(
      featureCount: names.count, features: rows.flatMap { row in places.map { row[$0] } }, labels: labels)
  }

  private static func fields(of line: Substring.UTF8View) -> [Substring] {
    line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { Substring($0) }
  }
}
