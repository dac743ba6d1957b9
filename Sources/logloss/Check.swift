import ArgumentParser
import Drawing
import Insight
import Lessons
import Words

/// The numbers of the articles, recomputed.
struct Check: ExplainedCommand {
  static var examples: String { wording("commands.check.examples") }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: wording("commands.check.abstract"),
    discussion: wording("commands.check.discussion"))

  @Flag(help: ArgumentHelp(wording("commands.check.json")))
  var json = false

  @Flag(help: ArgumentHelp(wording("commands.check.recorded")))
  var recorded = false

  func run() throws {
    let claims = try reporting {
      try Articles.claims(recorded ? ArticleTrainings.recorded() : ArticleTrainings.trained())
    }
    try report(claims) { text in try reporting { try writeOutput(text) } }
  }

  /// Writes what came out of claims.
  ///
  /// - Throws: what writing throws; then exit code 1 where something differs for no known reason.
  func report(_ claims: [ArticleClaim], to write: (String) throws -> Void) throws {
    try write(json ? try jsonText(claims.map(ClaimRecord.init)) : table(claims))
    if claims.contains(where: { $0.verdict == .differs }) { throw ExitCode.failure }
  }
}

/// A claim as JSON.
private struct ClaimRecord: Encodable {
  let claim: ArticleClaim

  enum CodingKeys: String, CodingKey {
    case source, quantity, printed, computed, range, agrees, verdict, remark
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(claim.source, forKey: .source)
    try container.encode(claim.quantity, forKey: .quantity)
    try container.encode(claim.printed, forKey: .printed)
    // JSON has no infinity.
    try container.encode(claim.computed.flatMap { $0.isFinite ? $0 : nil }, forKey: .computed)
    try container.encodeIfPresent(claim.range.map { [$0.lowerBound, $0.upperBound] }, forKey: .range)
    try container.encode(claim.agrees, forKey: .agrees)
    try container.encode(claim.verdict.rawValue, forKey: .verdict)
    try container.encodeIfPresent(claim.remark, forKey: .remark)
  }
}

/// The claims as a table for people, remarks under their lines.
private func table(_ claims: [ArticleClaim]) -> String {
  let header = [
    wording("commands.check.source"), wording("commands.check.quantity"), wording("commands.check.printed"),
    wording("commands.check.computed"), wording("commands.check.verdict"),
  ]
  let rows = claims.map { claim in
    [
      claim.source, claim.quantity, claim.printed, claim.computedText, claim.verdict.words,
    ]
  }
  let widths = header.indices.map { column in
    ([header] + rows).map { columnWidth(of: $0[column]) }.max() ?? 0
  }
  let lines = zip(rows, claims).flatMap { row, claim in
    [line(row, widths)] + (claim.remark.map { wrapped($0, columns: 70).map { "        " + $0 } } ?? [])
  }
  return ([line(header, widths)] + lines).joined(separator: "\n")
}

private func line(_ fields: [String], _ widths: [Int]) -> String {
  let padded = zip(fields, widths).map { field, width in
    field + String(repeating: " ", count: max(0, width - columnWidth(of: field)))
  }
  var line = padded.joined(separator: "  ")
  while line.last == " " { line.removeLast() }
  return line
}
