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
      throw second.error(atRow: partner, labelProblem(first, second, row, pairing))
    }
    if rows[row].sampleWeight != others[partner].sampleWeight {
      try checkMeaning(first, second)
      try checkMeaning(second, first)
      throw second.error(
        atRow: partner,
        first.contents.weightMeaning == .count
          ? .countsDiffer(otherLine: otherLine) : .weightsDiffer(otherLine: otherLine))
    }
  }
}

/// What is wrong where a row of the first file has another label than its partner.
private func labelProblem(
  _ first: ScoredFile, _ second: ScoredFile, _ row: Int, _ pairing: Pairing
) -> DataFileError.Problem {
  let line = first.contents.lines[row]
  if let keys = first.contents.keys { return .labelsOfKeyDiffer(keys[row], otherLine: line) }
  return .labelsDiffer(otherLine: line, key: pairing == .position ? joiningColumn(first, second) : nil)
}

/// Refuses a file that is counted beside one that is not.
private func checkMeaning(_ file: ScoredFile, _ other: ScoredFile) throws(DataFileError) {
  guard file.contents.weightMeaning == .count, other.contents.weightMeaning != .count else { return }
  let column = file.contents.report.weight.map { $0.name ?? "\($0.number)" }
  throw DataFileError(file: file.file, column: column, .countedAlone)
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

/// The columns that both files have, and that are not the same in both, though nothing says that rows are not.
func differingColumns(_ first: ScoredFile, _ second: ScoredFile) -> [ReadingReport.Column] {
  likeNamed(first, second).filter { $0.differs(from: $1) }.map(\.0.column)
}

/// The columns that both files have and neither uses, called the same or the same but for the case of letters; those
/// without a name go by their number.
private func likeNamed(_ first: ScoredFile, _ second: ScoredFile) -> [(ColumnTrace, ColumnTrace)] {
  first.contents.traces.compactMap { trace in
    let others = second.contents.traces
    guard let name = trace.column.name else {
      return others.first { $0.column.name == nil && $0.column.number == trace.column.number }
        .map { (trace, $0) }
    }
    let alike = others.filter { $0.column.name?.lowercased() == name.lowercased() }
    let other = alike.first { $0.column.name == name } ?? (alike.count == 1 ? alike[0] : nil)
    return other.map { (trace, $0) }
  }
}

/// A column by which the rows of both files can be joined, as `--key` takes it; nil where there is none, or where a
/// file cannot be read once more.
private func joiningColumn(_ first: ScoredFile, _ second: ScoredFile) -> String? {
  guard first.file != nil, second.file != nil else { return nil }
  let weights = first.contents.report.unusedWeights
  let candidates = likeNamed(first, second).filter { $0.0.mayHoldKeys && !weights.contains($0.0.column) }
  return candidates.lazy.map { columnArgument($0.0.column) }.first { key in
    do {
      let (one, other) = matchable(try first.keys(key), try second.keys(key))
      return Set(one).count == one.count && one.sorted() == other.sorted()
    } catch {
      // A column that is no key is not one to advise.
      return false
    }
  }
}

/// The second file's row of the same key for each row of the first.
private func joined(_ first: ScoredFile, _ second: ScoredFile) throws(DataFileError) -> [Int] {
  let (keys, otherKeys) = matchable(first.contents.keys ?? [], second.contents.keys ?? [])
  let (rows, others) = (try places(first, keys), try places(second, otherKeys))
  var partners: [Int] = []
  for (row, key) in keys.enumerated() {
    guard let partner = others[key] else { throw first.missingKey(atRow: row) }
    partners.append(partner)
  }
  if let row = otherKeys.indices.first(where: { rows[otherKeys[$0]] == nil }) {
    throw second.missingKey(atRow: row)
  }
  return partners
}

/// Keys of two files as they are compared: numbers as numbers, so that 7 is 7.0, unless a file has two keys that only
/// their texts tell apart, such as 0012 and 12.
private func matchable(_ first: [String], _ second: [String]) -> ([String], [String]) {
  let values = (first.map(keyValue), second.map(keyValue))
  let areApart = [(first, values.0), (second, values.1)].allSatisfy { Set($0).count == Set($1).count }
  return areApart ? values : (first, second)
}

/// Where each key stands.
private func places(_ file: ScoredFile, _ keys: [String]) throws(DataFileError) -> [String: Int] {
  var places: [String: Int] = [:]
  for (row, key) in keys.enumerated() {
    if key.isEmpty { throw file.keyError(atRow: row, .noValue) }
    if let other = places.updateValue(row, forKey: key) {
      throw file.keyError(
        atRow: row,
        .repeatedKey(file.contents.keys?[row] ?? key, otherLine: file.contents.lines[other]))
    }
  }
  return places
}

extension ScoredFile {
  /// The path for errors that concern the whole table; nil for standard input.
  fileprivate var file: String? { table.file }

  /// What the rows are called in a column, read anew.
  ///
  /// - Throws: ``DataFileError``, ``ColumnsError``.
  fileprivate func keys(_ column: String) throws -> [String] {
    var format = format
    format.key = try DataFormat.Column(column)
    return try readDataFile(parts: table.paths, format: format).keys ?? []
  }

  fileprivate func error(atRow row: Int, _ problem: DataFileError.Problem) -> DataFileError {
    DataFileError(file: contents.part(ofRow: row), line: contents.lines[row], problem)
  }

  fileprivate func missingKey(atRow row: Int) -> DataFileError {
    keyError(atRow: row, .missingKey(contents.keys?[row] ?? ""))
  }

  fileprivate func keyError(atRow row: Int, _ problem: DataFileError.Problem) -> DataFileError {
    let column = contents.report.key.map { $0.name ?? "\($0.number)" }
    return DataFileError(
      file: contents.part(ofRow: row), line: contents.lines[row], column: column, problem)
  }
}
