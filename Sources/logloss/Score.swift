import ArgumentParser
import DataFiles
import Insight
import Words

/// The losses of people's own data.
struct Score: ExplainedCommand {
  static var examples: String { wording("commands.score.examples") }

  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: wording("commands.score.abstract"),
    discussion: wording("commands.score.discussion"))

  @Argument(
    help: ArgumentHelp(wording("commands.score.file"), valueName: wording("commands.score.file-value")),
    completion: .dataFile)
  var file: String

  @Argument(
    help: ArgumentHelp(wording("commands.score.other"), valueName: wording("commands.score.other-value")),
    completion: .dataFile)
  var other: String?

  @OptionGroup var options: DataOptions

  @Option(
    help: ArgumentHelp(
      wording("commands.score.key"), valueName: wording("commands.score.key-value")),
    transform: column(named:))
  var key: DataFormat.Column?

  @Flag(help: ArgumentHelp(wording("commands.score.by-position")))
  var byPosition = false

  @Flag(help: ArgumentHelp(wording("commands.score.json")))
  var json = false

  func validate() throws {
    if file == "-" && other == "-" {
      throw ValidationError(wording("commands.score.one-input"))
    }
    if other == nil, key != nil || byPosition {
      throw ValidationError(wording("commands.score.give-two"))
    }
    if key != nil, byPosition { throw ValidationError(wording("commands.score.not-both")) }
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
