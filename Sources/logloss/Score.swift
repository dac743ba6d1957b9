import ArgumentParser
import DataFiles
import Insight

/// The losses of people's own data.
struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "The loss of your own predictions or points, from a CSV file; of two files, their difference.",
    discussion: """
      The file has columns y and p (predicted probabilities), y and logit, or x and y (a model is then fitted). Its \
      first line names them; --columns chooses others. Labels are 0/1, -1/1, true/false or yes/no. Each row counts \
      once, unless --columns says weight=NAME (how much it matters) or count=NAME (how many rows it stands for); a \
      file of just y, p and count is counted. The first line of the answer says what was read.
      """)

  @Argument(help: ArgumentHelp("A CSV file; - is standard input.", valueName: "file.csv"))
  var file: String

  @Argument(help: ArgumentHelp("Other predictions of the same rows, to compare.", valueName: "other.csv"))
  var other: String?

  @OptionGroup var options: DataOptions

  @Option(
    help: ArgumentHelp(
      "Bring the rows of two files together by this column, not by their places.", valueName: "name"),
    transform: column(named:))
  var key: DataFormat.Column?

  @Flag(help: "Bring the rows of two files together by their places, even if a column contradicts that.")
  var byPosition = false

  @Flag(help: "Print an object with all digits instead of a table.")
  var json = false

  func validate() throws {
    if file == "-" && other == "-" {
      throw ValidationError("Standard input can be only one of the two files.")
    }
    if other == nil, key != nil || byPosition {
      throw ValidationError("--key and --by-position bring the rows of two files together; give two.")
    }
    if key != nil, byPosition { throw ValidationError("Give --key or --by-position, not both.") }
  }

  func run() throws {
    let text = try reporting { other == nil ? try scoreText() : try comparisonText() }
    try reporting { try writeOutput(text) }
  }

  private var pairing: Pairing { key.map { .key($0) } ?? (byPosition ? .positionAnyway : .position) }

  private func scoreText() throws -> String {
    let scored = try ScoredFile(path: file, options: options, format: options.format)
    return json ? try jsonText(ScoreRecord(file: scored)) : scoreTable(scored)
  }

  private func comparisonText() throws -> String {
    var format = options.format
    format.key = key
    format.tracesColumns = pairing == .position
    let pair = try ScoredPair(
      ScoredFile(path: file, options: options, format: format),
      ScoredFile(path: other ?? "", options: options, format: format), pairing)
    return json ? try jsonText(PairRecord(pair: pair)) : scoreTable(pair)
  }
}
