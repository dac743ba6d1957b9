import CrossEntropy
import DataFiles
import Drawing
import Insight
import Numerals
import Words

/// A score as a table for people.
func scoreTable(_ file: ScoredFile) -> String {
  let blocks = [
    [reading(of: file), counts(of: file)] + aligned(figures(file)), aligned(worstRows(file)),
    aligned(reliability(file.scored.summary)),
  ]
  return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
}

/// A comparison as a table for people.
func scoreTable(_ pair: ScoredPair) -> String {
  let difference = pair.difference
  let rows = [
    Row(
      "", wording("commands.score-table.nats"), wording("commands.score-table.standard-error"),
      wording("commands.score-table.bits")),
    lossRow(pair.first), lossRow(pair.second),
    Row(
      wording("commands.score-table.difference"), tableNumber(difference.mean),
      tableNumber(difference.standardError),
      tableNumber(difference.mean.map(LossUnit.bits.value(fromNats:)))),
  ]
  let remark =
    difference.mean.map {
      $0 < 0
        ? wording("commands.score-table.second-is-lower")
        : $0 > 0
          ? wording("commands.score-table.first-is-lower") : wording("commands.score-table.equal")
    }
    ?? wording("commands.score-table.no-comparison")
  let clip = pair.first.scored.clip.map { ["", clipped($0)] } ?? []
  return
    ([reading(of: pair.first), reading(of: pair.second), pairing(pair), ""] + aligned(rows) + ["", remark]
    + clip)
    .joined(separator: "\n")
}

private struct Row {
  let cells: [String]

  init(_ cells: String...) { self.cells = cells }
}

/// What was read.
private func reading(of file: ScoredFile) -> String {
  String(sentence(for: file.contents.report, file: file.name).map(printable))
}

private func pairing(_ pair: ScoredPair) -> String {
  let means =
    pair.key.map { wording("commands.score-table.paired-by-column", ["column": $0]) }
    ?? wording("commands.score-table.paired-by-place")
  let names = pair.differing.map { "\"\($0.name ?? "\($0.number)")\"" }
  let differing =
    names.isEmpty
    ? []
    : [
      wording(
        "commands.score-table.columns-differ",
        ["names": names.joined(separator: ", "), "count": Count(names.count)])
    ]
  return String(([means] + differing).joined(separator: "; ").map(printable))
}

private func counts(of file: ScoredFile) -> String {
  let summary = file.scored.summary
  let (count, positives) = (summary.count, countText(summary.positives))
  let ignored = summary.rowCount - summary.count
  switch (file.data.kind, ignored > 0) {
  case (.points, false):
    return wording("commands.score-table.points", ["count": Count(digits: count), "positives": positives])
  case (.points, true):
    return wording(
      "commands.score-table.points-and-weightless",
      ["count": Count(digits: count), "positives": positives, "ignored": countText(ignored)])
  case (.predictions, false):
    return wording(
      "commands.score-table.predictions", ["count": Count(digits: count), "positives": positives])
  case (.predictions, true):
    return wording(
      "commands.score-table.predictions-and-weightless",
      ["count": Count(digits: count), "positives": positives, "ignored": countText(ignored)])
  }
}

private func figures(_ file: ScoredFile) -> [Row] {
  let summary = file.scored.summary
  let meanLoss =
    file.scored.clip.map { wording("commands.score-table.mean-loss-clipped", ["bound": tableNumber($0)]) }
    ?? wording("commands.score-table.mean-loss")
  var rows = [
    inBothUnits(meanLoss, summary.meanLoss),
    inBothUnits(wording("commands.score-table.standard-error"), summary.standardError),
    inBothUnits(wording("commands.score-table.base-rate-entropy"), summary.baseRateEntropy),
    Row(wording("commands.score-table.skill"), tableNumber(summary.skill)),
    Row(wording("commands.score-table.brier-score"), tableNumber(summary.brierScore)),
    Row(wording("commands.score-table.accuracy"), tableNumber(summary.accuracy)),
    Row(wording("commands.score-table.infinite-losses"), "\(summary.infiniteCount)"),
  ]
  if file.contents.weightMeaning == .importance {
    rows.append(Row(wording("commands.score-table.sum-of-weights"), tableNumber(summary.weightSum)))
  }
  if case .fitted(let penalty) = file.scored.origin {
    rows.append(contentsOf: fit(file.scored.model, penalty))
  }
  return rows
}

private func fit(_ model: LogisticModel, _ penalty: InverseRegularization) -> [Row] {
  let penalty =
    if case .finite(let value) = penalty { tableNumber(value) } else { wording("commands.score-table.none") }
  return [
    Row("w", tableNumber(model.weight)), Row("b", tableNumber(model.bias)), Row("C", penalty),
  ]
}

private func worstRows(_ file: ScoredFile) -> [Row] {
  let rows = file.scored.worst.map { point in
    Row(
      wording("commands.score-table.line", ["line": "\(file.line(of: point))"]), "\(point.label.rawValue)",
      tableNumber(point.probability),
      tableNumber(point.loss))
  }
  return [
    Row(
      wording("commands.score-table.worst-rows"), wording("commands.score-table.label"),
      wording("commands.score-table.probability"), wording("commands.score-table.loss-in-nats"))
  ] + rows
}

private func reliability(_ summary: LossSummary) -> [Row] {
  let rows = summary.reliability.map { bin in
    Row(
      wording("commands.score-table.bin", ["from": fixed(bin.from, 1), "to": fixed(bin.to, 1)]),
      "\(bin.count)", tableNumber(bin.meanProbability),
      tableNumber(bin.sharePositive))
  }
  return [
    Row(
      wording("commands.score-table.predicted"), wording("commands.score-table.rows"),
      wording("commands.score-table.mean-probability"), wording("commands.score-table.share-positive"))
  ] + rows
}

private func lossRow(_ file: ScoredFile) -> Row {
  let summary = file.scored.summary
  return Row(
    String(file.name.map(printable)), tableNumber(summary.meanLoss),
    tableNumber(summary.standardError),
    tableNumber(LossUnit.bits.value(fromNats: summary.meanLoss)))
}

private func clipped(_ clip: Double) -> String {
  wording("commands.score-table.clipped", ["bound": tableNumber(clip)])
}

private func inBothUnits(_ name: String, _ nats: Double?) -> Row {
  Row(
    name, tableNumber(nats), wording("commands.score-table.nats"),
    tableNumber(nats.map(LossUnit.bits.value(fromNats:))), wording("commands.score-table.bits"))
}

/// Columns as wide as their widest cell, the first to the left, the others to the right.
private func aligned(_ rows: [Row]) -> [String] {
  let columns = rows.map(\.cells.count).max() ?? 0
  let widths = (0..<columns).map { column in
    rows.map { column < $0.cells.count ? columnWidth(of: $0.cells[column]) : 0 }.max() ?? 0
  }
  return rows.map { row in
    zip(row.cells, widths).enumerated().map { column, cell in
      let space = String(repeating: " ", count: cell.1 - columnWidth(of: cell.0))
      return column == 0 ? cell.0 + space : space + cell.0
    }.joined(separator: "  ")
  }
}
