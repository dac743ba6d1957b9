import CrossEntropy
import DataFiles
import Drawing
import Insight
import Numerals

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
    Row("", "nats", "standard error", "bits"),
    lossRow(pair.first), lossRow(pair.second),
    Row(
      "difference", tableNumber(difference.mean), tableNumber(difference.standardError),
      tableNumber(difference.mean.map(LossUnit.bits.value(fromNats:)))),
  ]
  let remark =
    difference.mean.map {
      $0 < 0 ? "The second costs less." : $0 > 0 ? "The first costs less." : "Both cost the same."
    }
    ?? "Both have infinite losses, so they cannot be compared."
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
  let means = pair.key.map { "the column \"\($0)\"" } ?? "their places"
  let names = pair.differing.map { "\"\($0.name ?? "\($0.number)")\"" }
  let differing =
    names.isEmpty
    ? "" : "; \(names.joined(separator: ", ")) \(names.count == 1 ? "differs" : "differ") between the files"
  return String("rows brought together by \(means)\(differing)".map(printable))
}

private func counts(of file: ScoredFile) -> String {
  let summary = file.scored.summary
  let noun = file.data.kind == .points ? "point" : "prediction"
  let ignored = summary.rowCount - summary.count
  let weights = ignored > 0 ? ", \(countText(ignored)) more of weight 0" : ""
  return counted(summary.count, noun) + ", \(countText(summary.positives)) positive" + weights
}

private func figures(_ file: ScoredFile) -> [Row] {
  let summary = file.scored.summary
  let clip = file.scored.clip.map { ", clipped at \(tableNumber($0))" } ?? ""
  var rows = [
    inBothUnits("mean loss" + clip, summary.meanLoss),
    inBothUnits("standard error", summary.standardError),
    inBothUnits("base-rate entropy", summary.baseRateEntropy),
    Row("skill", tableNumber(summary.skill)),
    Row("Brier score", tableNumber(summary.brierScore)),
    Row("accuracy", tableNumber(summary.accuracy)),
    Row("infinite losses", "\(summary.infiniteCount)"),
  ]
  if file.contents.weightMeaning == .importance {
    rows.append(Row("sum of weights", tableNumber(summary.weightSum)))
  }
  if case .fitted(let penalty) = file.scored.origin {
    rows.append(contentsOf: fit(file.scored.model, penalty))
  }
  return rows
}

private func fit(_ model: LogisticModel, _ penalty: InverseRegularization) -> [Row] {
  let penalty = if case .finite(let value) = penalty { tableNumber(value) } else { "none" }
  return [
    Row("w", tableNumber(model.weight)), Row("b", tableNumber(model.bias)), Row("C", penalty),
  ]
}

private func worstRows(_ file: ScoredFile) -> [Row] {
  let rows = file.scored.worst.map { point in
    Row(
      "  line \(file.line(of: point))", "\(point.label.rawValue)", tableNumber(point.probability),
      tableNumber(point.loss))
  }
  return [Row("worst rows", "label", "probability", "loss in nats")] + rows
}

private func reliability(_ summary: LossSummary) -> [Row] {
  let rows = summary.reliability.map { bin in
    Row(
      "  \(fixed(bin.from, 1)) to \(fixed(bin.to, 1))", "\(bin.count)", tableNumber(bin.meanProbability),
      tableNumber(bin.sharePositive))
  }
  return [Row("predicted", "rows", "mean probability", "share positive")] + rows
}

private func lossRow(_ file: ScoredFile) -> Row {
  let summary = file.scored.summary
  return Row(
    String(file.name.map(printable)), tableNumber(summary.meanLoss),
    tableNumber(summary.standardError),
    tableNumber(LossUnit.bits.value(fromNats: summary.meanLoss)))
}

private func clipped(_ clip: Double) -> String {
  "Losses are those of probabilities clipped into \(tableNumber(clip)) … 1 − \(tableNumber(clip))."
}

private func inBothUnits(_ name: String, _ nats: Double?) -> Row {
  Row(name, tableNumber(nats), "nats", tableNumber(nats.map(LossUnit.bits.value(fromNats:))), "bits")
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
