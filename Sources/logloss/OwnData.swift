import ArgumentParser
import CrossEntropy
import DataFiles
import Drawing
import Insight
import Lessons
import Words

/// The reader's own data, for the commands that tell the lesson with them.
struct OwnData: ParsableArguments {
  @Option(
    help: ArgumentHelp(wording("commands.own-data.data"), valueName: wording("commands.own-data.data-value")),
    completion: .dataFile)
  var data: String?

  @OptionGroup var options: DataOptions

  /// The file that was named, and what is to be made of it.
  var choice: OwnDataChoice {
    guard let data else { return OwnDataChoice() }
    return OwnDataChoice(
      path: data, format: options.format, inverseRegularization: options.inverseRegularization,
      clip: options.clip)
  }

  /// Refuses options that say how to read a file where there is none.
  func checkUse() throws {
    if data == nil, options.isUsed { throw ValidationError(wording("commands.own-data.need-data")) }
    if options.models.count > 1 { throw ValidationError(wording("commands.own-data.one-model")) }
  }
}

/// The reader's own data as they were asked for.
struct OwnDataChoice {
  /// nil without data of the reader's own; `-` is standard input.
  var path: String?
  var format = DataFormat()
  var inverseRegularization = InverseRegularization.finite(1)
  var clip: Double?

  /// The data of the file, and what was taken for what there; nil without one.
  ///
  /// - Throws: ``DataFileError``.
  func read() throws -> (data: LessonData, sentence: String)? {
    guard let path else { return nil }
    let file = try Table(path).read(format)
    // A path would take the room of the words.
    let name =
      path == "-"
      ? wording("commands.own-data.standard-input") : path.split(separator: "/").last.map(String.init) ?? path
    let data = LessonData(file, inverseRegularization: inverseRegularization, clip: clip)
    let said = String(sentence(for: file.report, file: name).map(printable)) + "."
    guard !file.report.weightSum.isFinite else { return (data, said) }
    let (smaller, exponent) = try named { () throws(ModelError) in try data.withSummableWeights() }
    return (smaller, wording("commands.own-data.divided-weights", ["said": said, "exponent": "\(exponent)"]))
  }

  /// Runs what depends on the data; where they allow no fit, the file is named.
  func named<Result>(_ job: () throws -> Result) throws -> Result {
    do {
      return try job()
    } catch let error as ModelError where path != nil {
      throw DataFileError(file: path == "-" ? nil : path, .unusable(error))
    }
  }
}

extension Chapter {
  /// The chapter about other data, where there are some.
  func told(with data: LessonData?) -> Chapter { data.map { told(with: $0) } ?? self }
}

extension LessonData {
  /// What a file holds, and what is to be made of it.
  init(_ file: DataFile, inverseRegularization: InverseRegularization, clip: Double?) {
    let names = DataNames(
      x: file.kind == .points ? file.names.value : nil, positive: file.names.positive,
      negative: file.names.negative)
    self.init(
      file.kind, file.observations, given: file.given, weightMeaning: file.weightMeaning ?? .importance,
      inverseRegularization: inverseRegularization,
      clip: clip, names: names)
  }
}
