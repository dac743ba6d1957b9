import CrossEntropy
import DataFiles
import Insight

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file of observations with the model that belongs to it.
struct ScoredFile {
  /// The path as it was given.
  let path: String
  let data: DataFile
  let model: LogisticModel
  let summary: LossSummary
  let clip: Double?
  let inverseRegularization: InverseRegularization

  /// The name for sentences and tables.
  var name: String { path == "-" ? "standard input" : path }

  /// Reads a file, fits a model to points, and sums up the losses.
  ///
  /// - Throws: ``DataFileError``.
  init(path: String, options: DataOptions) throws {
    self.path = path
    clip = options.clip
    inverseRegularization = options.inverseRegularization
    data = try readShowingProgress(path, options.format)
    do throws(ModelError) {
      model = try data.model(options.inverseRegularization)
      summary = try LossSummary(data.observations, model: model, clip: options.clip)
    } catch {
      throw DataFileError(file: path == "-" ? nil : path, .unusable(error))
    }
  }

  /// What the model makes of a row.
  func score(ofRow row: Int) -> PointScore {
    PointScore(data.observations[row], model: model, clip: clip)
  }

  /// The probability of a row as the file gave it, if it is one of at most 15 digits: the way by its logit and back
  /// may change the last.
  func probability(ofRow row: Int) -> Double {
    let score = score(ofRow: row)
    guard data.kind == .predictions, let short = rounded(score.probability) else {
      return score.probability
    }
    return CrossEntropy.logit(ofProbability: short) == score.logit ? short : score.probability
  }
}

extension DataFile {
  /// The model fitted to points; the sigmoid itself for predictions.
  fileprivate func model(_ inverseRegularization: InverseRegularization) throws(ModelError) -> LogisticModel {
    guard kind == .points else { return LogisticModel(weight: 1, bias: 0) }
    return try fitLogisticRegression(observations, inverseRegularization: inverseRegularization)
  }
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
      from: first.data.observations, model: first.model,
      to: second.data.observations, model: second.model, clip: first.clip)
  }
}

private func checkSameRows(_ first: ScoredFile, _ second: ScoredFile) throws(DataFileError) {
  let (rows, others) = (first.data.observations, second.data.observations)
  for index in 0..<min(rows.count, others.count) {
    let otherLine = first.data.lines[index]
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
    DataFileError(file: path == "-" ? nil : path, line: data.lines[row], problem)
  }
}

/// The nearest number of 15 digits, which is what a file says if it says no more.
private func rounded(_ value: Double) -> Double? {
  var text = [CChar](repeating: 0, count: 40)
  let length = withVaList([value]) { vsnprintf(&text, text.count, "%.15g", $0) }
  return Double(
    String(decoding: text.prefix(max(0, Int(length))).map(UInt8.init(bitPattern:)), as: UTF8.self))
}
