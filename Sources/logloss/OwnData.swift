import ArgumentParser
import CrossEntropy
import DataFiles
import Insight
import Lessons

/// The reader's own data, for the commands that tell the lesson with them.
struct OwnData: ParsableArguments {
  @Option(
    help: ArgumentHelp("Tell the lesson with your own data; - is standard input.", valueName: "file.csv"))
  var data: String?

  @OptionGroup var options: DataOptions

  /// The data of the file, or nil without one.
  ///
  /// - Throws: ``DataFileError``.
  func lessonData() throws -> LessonData? {
    guard let data else { return nil }
    let file = try readShowingProgress(data, options.format)
    return LessonData(
      file.kind == .points ? .points : .predictions, file.observations,
      inverseRegularization: options.inverseRegularization, clip: options.clip)
  }

  /// Runs what depends on the data; where they allow no fit, the file is named.
  func named<Result>(_ job: () throws -> Result) throws -> Result {
    do {
      return try job()
    } catch let error as ModelError where data != nil {
      throw DataFileError(file: data == "-" ? nil : data, .unusable(error))
    }
  }

  func validate() throws {
    if data == nil, options.isUsed {
      throw ValidationError("--columns, --positive, --clip and --inverse-regularization need --data.")
    }
  }
}

extension Chapter {
  /// The chapter about other data, where there are some.
  func told(with data: LessonData?) -> Chapter { data.map { told(with: $0) } ?? self }
}
