import ArgumentParser
import DataFiles
import Insight

/// The losses of people's own data.
struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "The loss of your own predictions or points, from a CSV file; of two files, their difference.",
    discussion: """
      The file has columns y and p (predicted probabilities), y and logit, or x and y (a model is then fitted), and \
      perhaps weight. Its first line names them; --columns chooses others. Labels are 0/1, true/false or yes/no.
      """)

  @Argument(help: ArgumentHelp("A CSV file; - is standard input.", valueName: "file.csv"))
  var file: String

  @Argument(help: ArgumentHelp("Other predictions of the same rows, to compare.", valueName: "other.csv"))
  var other: String?

  @OptionGroup var options: DataOptions

  @Flag(help: "Print an object with all digits instead of a table.")
  var json = false

  func validate() throws {
    if file == "-" && other == "-" {
      throw ValidationError("Standard input can be only one of the two files.")
    }
  }

  func run() throws {
    let text = try reporting { other == nil ? try scoreText() : try comparisonText() }
    try reporting { try writeOutput(text) }
  }

  private func scoreText() throws -> String {
    let scored = try ScoredFile(path: file, options: options)
    return json ? try jsonText(ScoreRecord(file: scored)) : scoreTable(scored)
  }

  private func comparisonText() throws -> String {
    let pair = try ScoredPair(
      ScoredFile(path: file, options: options), ScoredFile(path: other ?? "", options: options))
    return json ? try jsonText(PairRecord(pair: pair)) : scoreTable(pair)
  }
}
