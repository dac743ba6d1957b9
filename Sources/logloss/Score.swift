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
  var files: [String]

  @Flag(help: ArgumentHelp(wording("commands.score.parts")))
  var parts = false

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
    let models = options.models.count
    let tables = parts ? 1 : files.count
    if files.count(where: { $0 == "-" }) * models > 1 {
      throw ValidationError(wording("commands.score.one-input"))
    }
    if models > 1, tables > 1 { throw ValidationError(wording("commands.score.models-or-files")) }
    if !parts, !byPosition, lookLikeParts(files) {
      throw ValidationError(wording("commands.score.like-parts"))
    }
    if max(models, tables) > 2 { throw ValidationError(wording("commands.score.two-at-most")) }
    if tables == 1, key != nil || byPosition { throw ValidationError(wording("commands.score.give-two")) }
    if key != nil, byPosition { throw ValidationError(wording("commands.score.not-both")) }
  }

  func run() throws {
    let text = try reporting { () throws in
      let tables = parts ? [try Table(parts: files)] : try files.map { try Table($0) }
      if options.models.count > 1 { return try modelsText(tables[0]) }
      return tables.count == 1 ? try scoreText(tables[0]) : try comparisonText(tables)
    }
    try reporting { try writeOutput(text) }
  }

  private var pairing: Pairing { key.map { .key($0) } ?? (byPosition ? .positionAnyway : .position) }

  private func scoreText(_ table: Table) throws -> String {
    let scored = try ScoredFile(table, options: options, format: options.format)
    return json ? try jsonText(ScoreRecord(file: scored)) : scoreTable(scored)
  }

  private func comparisonText(_ tables: [Table]) throws -> String {
    var format = options.format
    format.key = key
    format.tracesColumns = pairing == .position
    let files = try tables.map { try ScoredFile($0, options: options, format: format) }
    return try text(ScoredPair(files[0], files[1], pairing), names: files.map(\.name))
  }

  /// The predictions of two models in one table: each row is the other's partner.
  private func modelsText(_ table: Table) throws -> String {
    let files = try options.formats.map { try ScoredFile(table, options: options, format: $0) }
    return try text(ScoredPair(files[0], files[1], .positionAnyway), names: files.map(\.modelName))
  }

  private func text(_ pair: ScoredPair, names: [String]) throws -> String {
    json ? try jsonText(PairRecord(pair: pair)) : scoreTable(pair, names: names)
  }
}
