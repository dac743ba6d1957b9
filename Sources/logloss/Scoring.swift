import CrossEntropy
import DataFiles
import Insight

/// A file of observations and how the model that belongs to it does.
struct ScoredFile {
  /// The path as it was given.
  let path: String
  /// What the file holds.
  let contents: DataFile
  /// The same for the computation.
  let data: LessonData
  let scored: ScoredModel

  /// The name for sentences and tables.
  var name: String { path == "-" ? "standard input" : path }

  /// Reads a file, fits a model to points, and sums up the losses.
  ///
  /// - Throws: ``DataFileError``.
  init(path: String, options: DataOptions) throws {
    self.path = path
    contents = try readShowingProgress(path, options.format)
    data = LessonData(
      contents, inverseRegularization: options.inverseRegularization, clip: options.clip)
    do throws(ModelError) {
      scored = try ScoredModel(data)
    } catch {
      throw DataFileError(file: path == "-" ? nil : path, .unusable(error))
    }
  }

  /// The line of the file that a point stands in.
  func line(of point: Point) -> Int { contents.lines[point.item] }
}

/// Reads a data file; says how far it is where that takes long.
///
/// - Throws: ``DataFileError``.
func readShowingProgress(_ path: String, _ format: DataFormat) throws(DataFileError) -> DataFile {
  var line = ProgressLine("reading \(path == "-" ? "standard input" : "the file")")
  defer { line.close() }
  return try readDataFile(path: path, format: format) { line.show($0) }
}

/// Two files of the same rows.
struct ScoredPair {
  let first: ScoredFile
  let second: ScoredFile
  let difference: LossDifference

  /// - Throws: ``DataFileError`` where the files do not have the same rows.
  init(_ first: ScoredFile, _ second: ScoredFile) throws {
    self.first = first
    self.second = second
    try checkSameRows(first, second)
    difference = try LossDifference(
      from: first.scored.predictions(of: first.data), to: second.scored.predictions(of: second.data))
  }
}

private func checkSameRows(_ first: ScoredFile, _ second: ScoredFile) throws(DataFileError) {
  let (rows, others) = (first.data.observations, second.data.observations)
  for index in 0..<min(rows.count, others.count) {
    let otherLine = first.contents.lines[index]
    if rows[index].label != others[index].label {
      throw second.error(atRow: index, .labelsDiffer(otherLine: otherLine))
    }
    if rows[index].sampleWeight != others[index].sampleWeight {
      throw second.error(atRow: index, .weightsDiffer(otherLine: otherLine))
    }
  }
  if others.count > rows.count {
    throw second.error(atRow: rows.count, .noPartner(otherCount: rows.count))
  }
  if rows.count > others.count {
    throw first.error(atRow: others.count, .noPartner(otherCount: others.count))
  }
}

extension ScoredFile {
  fileprivate func error(atRow row: Int, _ problem: DataFileError.Problem) -> DataFileError {
    DataFileError(file: path == "-" ? nil : path, line: contents.lines[row], problem)
  }
}
