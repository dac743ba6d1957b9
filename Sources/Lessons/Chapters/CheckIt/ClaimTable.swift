import Drawing
import Insight
import Words

/// What the articles print, and what comes out here; a dial walks through the rows.
@Sendable func claimTable(_ context: PictureContext) -> Picture {
  let lit = context.claimRow
  let rows = ClaimRow.all.enumerated().map { index, row in
    Table.Row(index, entries(row), emphasis: row == lit ? .lit : .plain)
  }
  let columns: [Table.Column] = [
    .init([wording("check-it.claim-table.article"), wording("check-it.claim-table.art")]),
    .init([wording("check-it.claim-table.quantity")]), .init([wording("check-it.claim-table.printed")]),
    .init([wording("check-it.claim-table.here")], optional: true),
    .init([wording("check-it.claim-table.verdict")]),
  ]
  let table = Table("claims", columns: columns, rows: rows)
  return Picture(
    Scene([
      Panel(
        "counts",
        .banner([.forms([counts(shownVerdicts), counts([.agrees, .wrong])], ink: .text, bold: true)]),
        share: 0.1, maximumRows: 1),
      Panel("claims", .table(table)),
    ]),
    via: [Scene([])],
    motion: Motion(duration: 0.8, staggered: ["claims"]))
}

private let shownVerdicts: [ArticleClaim.Verdict] = [
  .agrees, .withinRange, .wrong, .loose, .outdated, .lostInCopying, .differs,
]

/// How many claims there are, and how many have each of some verdicts.
private func counts(_ verdicts: [ArticleClaim.Verdict]) -> String {
  let claims = Articles.recordedClaims
  let parts = verdicts.compactMap { verdict in
    let count = claims.count { $0.verdict == verdict }
    let name =
      verdict == .agrees && count != 1
      ? wording("check-it.claim-table.agree") : shortVerdicts[verdict] ?? verdict.words
    return count > 0 ? "\(count) \(name)" : nil
  }
  return wording(
    "check-it.claim-table.claims", ["count": "\(claims.count)", "verdicts": parts.joined(separator: ", ")])
}

private func entries(_ row: ClaimRow) -> [Table.Entry] {
  let verdict = [row.verdict.words] + (shortVerdicts[row.verdict].map { [$0] } ?? [])
  return [
    .init([row.source]), .init([row.quantity]), .init(shortening(row.printed)),
    .init(shortening(row.computed)), .init(verdict, ink: ink(of: row.verdict)),
  ]
}

/// Only what is wrong, or differs, stands out.
private func ink(of verdict: ArticleClaim.Verdict) -> Ink? {
  switch verdict {
  case .wrong, .differs: .accent
  case .agrees, .withinRange: .muted
  case .loose, .outdated, .lostInCopying: nil
  }
}

private let shortVerdicts: [ArticleClaim.Verdict: String] = [
  .withinRange: wording("check-it.claim-table.in-range"),
  .lostInCopying: wording("check-it.claim-table.lost"),
]

/// A text, and as much of it as a narrow column has room for, with a sign that there is more.
private func shortening(_ text: String) -> [String] {
  text.count <= 13 ? [text] : [text, "\(text.prefix(10))…"]
}
