import CrossEntropy
import DataFiles
import Insight
import Words

/// A table of observations and how the model that belongs to it does.
struct ScoredFile {
  /// Where the table lies.
  let table: Table
  /// How it was read.
  let format: DataFormat
  /// What the file holds.
  let contents: DataFile
  /// The same for the computation.
  let data: LessonData
  let scored: ScoredModel

  /// The name of the table for sentences.
  var name: String { table.name }

  /// The name of the model, where a table has more than one: that of its column.
  var modelName: String {
    contents.report.value.name
      ?? wording("commands.scoring.column", ["number": "\(contents.report.value.number)"])
  }

  /// Reads a table, fits a model to points, and sums up the losses.
  ///
  /// - Throws: ``DataFileError``.
  init(_ table: Table, options: DataOptions, format: DataFormat) throws {
    self.table = table
    self.format = format
    contents = try table.read(format)
    data = LessonData(
      contents, inverseRegularization: options.inverseRegularization, clip: options.clip)
    do throws(ModelError) {
      scored = try ScoredModel(data)
    } catch {
      throw DataFileError(file: table.file, .unusable(error))
    }
  }

  /// The line that a point stands in.
  func line(of point: Point) -> Int { contents.lines[point.item] }

  /// The file that it stands in, where the table has several.
  func part(of point: Point) -> String? {
    table.paths.count > 1 ? contents.part(ofRow: point.item) : nil
  }
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
