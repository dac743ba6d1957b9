import CrossEntropy
import DataFiles
import Numerals

/// What was taken for what when a file was read, in one line.
func sentence(for report: ReadingReport, file: String) -> String {
  let parts =
    [rows(report), label(report), value(report), weights(report)] + report.unusedWeights.map(unused)
  return "\(file): " + parts.joined(separator: "; ")
}

/// How a column is given to `--columns` and `--key` so that it can be no other.
func columnArgument(_ column: ReadingReport.Column) -> String {
  guard let name = column.name, !name.contains(where: { ",\"#' ".contains($0) || $0.isNewline }),
    !name.allSatisfy(\.isNumber)
  else { return "#\(column.number)" }
  return name
}

private func rows(_ report: ReadingReport) -> String {
  let header = report.hasHeader ? "" : ", no header line"
  let blank = report.blankLines
  let skipped = blank > 0 ? ", \(counted(blank, "blank line")) skipped" : ""
  return counted(report.rows, "row") + header + skipped
}

private func label(_ report: ReadingReport) -> String {
  let positive = report.positive.map(shown) ?? "none"
  let negative = report.negative.map(shown) ?? "none"
  return "label \(name(report.label)), positive \(positive), negative \(negative)"
}

private func value(_ report: ReadingReport) -> String {
  let kind =
    switch report.quantity {
    case .p: "probability"
    case .logit: "logit"
    default: "x"
    }
  return "\(kind) \(name(report.value))"
}

private func weights(_ report: ReadingReport) -> String {
  guard let column = report.weight else { return "each row counts once" }
  let zero = report.rowsOfWeightZero
  switch report.weightMeaning {
  case .count:
    let none = zero > 0 ? ", \(counted(zero, "row")) for none" : ""
    let guess = report.assumesCount ? ", taken as such for its name" : ""
    return
      "count \(name(column)): the rows stand for \(withSeparators(fixed(report.weightSum, 0)))\(none)\(guess)"
  default:
    let none = zero > 0 ? ", 0 in \(counted(zero, "row"))" : ""
    let sum = report.weightSum.isFinite ? "" : ", together more than a number holds"
    return "weight \(name(column))\(none)\(sum)"
  }
}

private func unused(_ column: ReadingReport.Column) -> String {
  let argument = columnArgument(column)
  return "\(name(column)) is not used; if it is meant, say --columns weight=\(argument) or count=\(argument)"
}

/// A column's name, and its number where the name is one.
private func name(_ column: ReadingReport.Column) -> String {
  guard let name = column.name else { return "in column \(column.number)" }
  return "\"\(shown(name))\"" + (name.allSatisfy(\.isNumber) ? " in column \(column.number)" : "")
}

/// A count and its noun.
func counted(_ count: Int, _ noun: String) -> String {
  "\(countText(count)) \(noun)\(count == 1 ? "" : "s")"
}

private func shown(_ text: String) -> String { text.count > 40 ? text.prefix(39) + "…" : text }
