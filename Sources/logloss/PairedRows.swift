import CrossEntropy
import DataFiles
import Insight

/// How the rows of two files are brought together.
enum Pairing: Equatable {
  /// By their places, unless a column contradicts that.
  case position
  /// By their places, whatever a column says.
  case positionAnyway
  /// By a column of keys.
  case key(DataFormat.Column)
}

/// The row of the second file that belongs to each row of the first.
///
/// - Throws: ``DataFileError`` where the files do not have the same rows.
func partners(
  of first: ScoredFile, in second: ScoredFile, _ pairing: Pairing
) throws(DataFileError) -> [Int] {
  let partners: [Int]
  if case .key = pairing {
    partners = try joined(first, second)
  } else {
    try checkCounts(first, second)
    partners = Array(first.data.observations.indices)
  }
  try checkRows(first, second, partners, pairing)
  if pairing == .position { try checkColumns(first, second) }
  return partners
}

/// Checks that rows that belong together have the same label and the same weight.
private func checkRows(
  _ first: ScoredFile, _ second: ScoredFile, _ partners: [Int], _ pairing: Pairing
) throws(DataFileError) {
  let (rows, others) = (first.data.observations, second.data.observations)
  for (row, partner) in partners.enumerated() {
    let otherLine = first.contents.lines[row]
    if rows[row].label != others[partner].label {
      let key = pairing == .position ? joiningColumn(first, second) : nil
      throw second.error(atRow: partner, .labelsDiffer(otherLine: otherLine, key: key))
    }
    if rows[row].sampleWeight != others[partner].sampleWeight {
      throw second.error(atRow: partner, .weightsDiffer(otherLine: otherLine))
    }
  }
}

private func checkCounts(_ first: ScoredFile, _ second: ScoredFile) throws(DataFileError) {
  let (count, otherCount) = (first.data.observations.count, second.data.observations.count)
  if otherCount > count { throw second.error(atRow: count, .noPartner(otherCount: count)) }
  if count > otherCount { throw first.error(atRow: otherCount, .noPartner(otherCount: otherCount)) }
}

/// Refuses files one of whose columns says that rows in the same place are not the same.
private func checkColumns(_ first: ScoredFile, _ second: ScoredFile) throws(DataFileError) {
  for (trace, other) in likeNamed(first, second) {
    guard let contradiction = other.contradiction(to: trace) else { continue }
    let row = other.firstDifference(to: trace)
    throw DataFileError(
      file: second.file, line: row.map { second.contents.lines[$0] },
      column: other.column.name ?? "\(other.column.number)",
      contradiction == .order ? .otherOrder(key: joiningColumn(first, second)) : .otherRows)
  }
}

/// The columns that both files have and neither uses; those without a name go by their number.
private func likeNamed(_ first: ScoredFile, _ second: ScoredFile) -> [(ColumnTrace, ColumnTrace)] {
  first.contents.traces.compactMap { trace in
    let (name, number) = (trace.column.name, trace.column.number)
    return second.contents.traces.first { other in
      other.column.name == name && (name != nil || other.column.number == number)
    }.map { (trace, $0) }
  }
}

/// A column by which the rows of both files can be joined, as `--key` takes it; nil where there is none, or where a
/// file cannot be read once more.
private func joiningColumn(_ first: ScoredFile, _ second: ScoredFile) -> String? {
  guard first.file != nil, second.file != nil else { return nil }
  return likeNamed(first, second).lazy.map { columnArgument($0.0.column) }.first { key in
    do {
      let (one, other) = (try first.keys(key), try second.keys(key))
      return Set(one).count == one.count && one.sorted() == other.sorted()
    } catch {
      // A column that is no key is not one to advise.
      return false
    }
  }
}

/// The second file's row of the same key for each row of the first.
private func joined(_ first: ScoredFile, _ second: ScoredFile) throws(DataFileError) -> [Int] {
  let (rows, others) = (try places(first), try places(second))
  var partners: [Int] = []
  for (row, key) in (first.contents.keys ?? []).enumerated() {
    guard let partner = others[key] else { throw first.keyError(atRow: row, .missingKey(key)) }
    partners.append(partner)
  }
  if let (row, key) = second.contents.keys?.enumerated().first(where: { rows[$0.element] == nil }) {
    throw second.keyError(atRow: row, .missingKey(key))
  }
  return partners
}

/// Where each key stands.
private func places(_ file: ScoredFile) throws(DataFileError) -> [String: Int] {
  var places: [String: Int] = [:]
  for (row, key) in (file.contents.keys ?? []).enumerated() {
    if key.isEmpty { throw file.keyError(atRow: row, .noValue) }
    if let other = places.updateValue(row, forKey: key) {
      throw file.keyError(atRow: row, .repeatedKey(key, otherLine: file.contents.lines[other]))
    }
  }
  return places
}

extension ScoredFile {
  /// The path for errors; nil for standard input.
  fileprivate var file: String? { path == "-" ? nil : path }

  /// What the rows are called in a column, read anew.
  ///
  /// - Throws: ``DataFileError``, ``ColumnsError``.
  fileprivate func keys(_ column: String) throws -> [String] {
    var format = format
    format.key = try DataFormat.Column(column)
    return try readDataFile(path: path, format: format).keys ?? []
  }

  fileprivate func error(atRow row: Int, _ problem: DataFileError.Problem) -> DataFileError {
    DataFileError(file: file, line: contents.lines[row], problem)
  }

  fileprivate func keyError(atRow row: Int, _ problem: DataFileError.Problem) -> DataFileError {
    let column = contents.report.key.map { $0.name ?? "\($0.number)" }
    return DataFileError(file: file, line: contents.lines[row], column: column, problem)
  }
}
