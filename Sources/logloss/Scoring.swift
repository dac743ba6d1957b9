import CrossEntropy
import DataFiles
import Insight
import Words

/// A file of observations and how the model that belongs to it does.
struct ScoredFile {
  /// The path as it was given.
  let path: String
  /// How it was read.
  let format: DataFormat
  /// What the file holds.
  let contents: DataFile
  /// The same for the computation.
  let data: LessonData
  let scored: ScoredModel

  /// The name for sentences and tables.
  var name: String { path == "-" ? wording("commands.scoring.standard-input") : path }

  /// Reads a file, fits a model to points, and sums up the losses.
  ///
  /// - Throws: ``DataFileError``.
  init(path: String, options: DataOptions, format: DataFormat) throws {
    self.path = path
    self.format = format
    contents = try readShowingProgress(path, format)
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
  var line = ProgressLine(
    path == "-" ? wording("commands.scoring.reading-input") : wording("commands.scoring.reading-file"))
  defer { line.close() }
  return try readDataFile(path: path, format: format) { line.show($0) }
}

/// Two files of the same rows.
struct ScoredPair {
  let first: ScoredFile
  let second: ScoredFile
  let pairing: Pairing
  let difference: LossDifference
  /// Columns of one name that differ between the files, which were compared by their places all the same.
  let differing: [ReadingReport.Column]

  /// - Throws: ``DataFileError`` where the files do not have the same rows.
  init(_ first: ScoredFile, _ second: ScoredFile, _ pairing: Pairing) throws {
    self.first = first
    self.second = second
    self.pairing = pairing
    let partners = try partners(of: first, in: second, pairing)
    differing = pairing == .position ? differingColumns(first, second) : []
    difference = try LossDifference(
      from: first.scored.predictions(of: first.data),
      to: second.scored.predictions(of: second.data).reordered(partners))
  }
}

extension Predictions {
  /// Those of these places, in their order.
  fileprivate func reordered(_ places: [Int]) -> Predictions {
    Predictions(
      places.map { observations[$0] }, model: model,
      given: given.map { given in GivenProbabilities(places.map { given[$0] ?? .nan }) }, clip: clip)
  }
}

extension ScoredPair {
  /// What the rows were joined by; nil where that was their place.
  var key: String? {
    guard case .key = pairing, let column = first.contents.report.key else { return nil }
    return column.name ?? "\(column.number)"
  }
}
