import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

extension PictureContext {
  /// The rows of the table in the order of the data.
  var handRows: [Point] { points.sorted { $0.item < $1.item } }

  /// The k-th row, the first being 1; nil if there is none.
  func handRow(_ number: Int) -> Point? {
    let rows = handRows
    return rows.indices.contains(number - 1) ? rows[number - 1] : nil
  }

  /// What is left of the formula for a row: −log 0.9, or −log(1 − 0.2).
  func handTerm(_ point: Point) -> String {
    let p = shortProbability(point.probability)
    return point.isPositive ? "−\(logarithm) \(p)" : "−\(logarithm)(1 − \(p))"
  }

  /// The same with 1 − p worked out: −log 0.8.
  func handValueTerm(_ point: Point) -> String { "−" + handLogTerm(point) }

  /// The logarithm that is left in the bracket: log 0.8.
  func handLogTerm(_ point: Point) -> String { "\(logarithm) \(shortProbability(point.trueProbability))" }

  /// The number of the row with the largest loss, the first of them, counted from 1.
  var worstRow: Int? {
    guard let worst = facts.worst else { return nil }
    return handRows.firstIndex { $0.item == worst.item }.map { $0 + 1 }
  }
}

/// The table with the losses of its first rows, or of all, and with their sum. Its columns are as wide from the first
/// step on as the whole of it asks for.
func handTable(
  _ context: PictureContext, worked: Int, lit: Int? = nil, hasSum: Bool = false,
  hasMean: Bool = false
) -> Panel {
  let rows = context.handRows.enumerated().map { index, point in
    handTableRow(point, number: index + 1, isWorked: index < worked, isLit: index + 1 == lit, context)
  }
  let whole = context.handRows.enumerated().map { index, point in
    handTableRow(point, number: index + 1, isWorked: true, isLit: false, context)
  }
  let table = Table(
    "by hand", columns: handColumns,
    rows: rows + (hasSum ? [sum(context)] : []) + (hasMean ? [mean(context)] : []),
    expecting: whole + [sum(context), mean(context)])
  return Panel("table", .table(table))
}

private let handColumns = [
  Table.Column([wording("by-hand.hand-table.row")]), Table.Column(["y"]),
  Table.Column([wording("by-hand.hand-table.p-green"), "p"], .decimal),
  Table.Column([wording("by-hand.hand-table.minus-what-stays")], optional: true),
  Table.Column([wording("by-hand.hand-table.loss")], .decimal),
]

private func handTableRow(
  _ point: Point, number: Int, isWorked: Bool, isLit: Bool, _ context: PictureContext
) -> Table.Row {
  let y = Table.Entry(
    point.isPositive
      ? [wording("by-hand.hand-table.1-green"), "1"] : [wording("by-hand.hand-table.0-red"), "0"],
    symbol: context.symbol(point))
  let stays = Table.Entry(isWorked ? [context.handTerm(point)] : ["…"])
  let loss = Table.Entry(isWorked ? [context.lossText(point.loss, 4)] : ["?"])
  return Table.Row(
    point.item, [["\(number)"], y, [shortProbability(point.probability)], stays, loss],
    emphasis: isLit || context.followed == point.item ? .lit : .plain)
}

private func mean(_ context: PictureContext) -> Table.Row {
  Table.Row(
    -2,
    [
      [wording("by-hand.hand-table.mean")], "", "", "", [context.lossText(context.facts.summary.meanLoss, 4)],
    ],
    emphasis: .lit,
    total: true)
}

private func sum(_ context: PictureContext) -> Table.Row {
  let name =
    context.facts.isWeighted ? wording("by-hand.hand-table.weighted-sum") : wording("by-hand.hand-table.sum")
  return Table.Row(
    -1, [[name], "", "", "", [context.lossText(context.facts.summary.sumLoss, 4)]], total: true)
}
