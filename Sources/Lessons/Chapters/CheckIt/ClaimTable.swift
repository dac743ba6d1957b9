import Drawing
import Insight

/// What the articles print, and what comes out here; a dial walks through the rows.
@Sendable func claimTable(_ context: PictureContext) -> Picture {
  let lit = context.claimRow
  let rows = ClaimRow.all.enumerated().map { index, row in
    Table.Row(index, entries(row), emphasis: row == lit ? .lit : .plain)
  }
  let columns: [Table.Column] = [
    .init(["article", "art."]), .init(["quantity"]), .init(["printed"]),
    .init(["here"], optional: true), .init(["verdict"]),
  ]
  let table = Table("claims", columns: columns, rows: rows)
  return Picture(
    Scene([Panel("claims", .table(table))]), via: [Scene([])],
    motion: Motion(duration: 0.8, staggered: ["claims"]))
}

private func entries(_ row: ClaimRow) -> [Table.Entry] {
  let verdict = row.verdict == .withinRange ? [row.verdict.rawValue, "in range"] : [row.verdict.rawValue]
  return [
    .init([row.source]), .init([row.quantity]), .init(shortening(row.printed)),
    .init(shortening(row.computed)), .init(verdict, ink: row.verdict == .agrees ? .muted : nil),
  ]
}

/// A text, and as much of it as a narrow column has room for, with a sign that there is more.
private func shortening(_ text: String) -> [String] {
  text.count <= 13 ? [text] : [text, "\(text.prefix(10))…"]
}
