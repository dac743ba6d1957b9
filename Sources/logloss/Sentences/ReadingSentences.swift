import CrossEntropy
import DataFiles
import Numerals
import Words

/// What was taken for what when a file was read, in one line.
func sentence(for report: ReadingReport, file: String) -> String {
  let parts =
    [rows(report), label(report), value(report), weights(report)] + report.unusedWeights.map(unused)
  return "\(file): " + parts.joined(separator: "; ")
}

/// How a column is given to `--columns` and `--key` so that it can be no other.
func columnArgument(_ column: ReadingReport.Column) -> String {
  columnArgument(name: column.name, number: column.number)
}

private func rows(_ report: ReadingReport) -> String {
  let header = report.hasHeader ? "" : wording("errors.reading.no-header-line")
  let blank = report.blankLines
  let skipped = blank > 0 ? wording("errors.reading.skipped", ["lines": Count(digits: blank)]) : ""
  let comments =
    report.comments > 0 ? wording("errors.reading.comments", ["lines": Count(digits: report.comments)]) : ""
  let commas = report.hasDecimalCommas ? wording("errors.reading.decimal-commas") : ""
  return wording("errors.reading.rows", ["rows": Count(digits: report.rows)]) + header + skipped + comments
    + commas
}

private func label(_ report: ReadingReport) -> String {
  let positive = report.positive.map(shown) ?? wording("errors.reading.none")
  let negative = report.negative.map(shown) ?? wording("errors.reading.none")
  return wording(
    "errors.reading.label", ["label": name(report.label), "positive": positive, "negative": negative])
}

private func value(_ report: ReadingReport) -> String {
  let kind =
    switch report.quantity {
    case .p where report.isInPercent: wording("errors.reading.percent")
    case .p: wording("errors.reading.p")
    case .logit: wording("errors.reading.logit")
    default: "x"
    }
  return "\(kind) \(name(report.value))"
}

private func weights(_ report: ReadingReport) -> String {
  guard let column = report.weight else { return wording("errors.reading.each-row-counts-once") }
  let zero = report.rowsOfWeightZero
  switch report.weightMeaning {
  case .count:
    let none = zero > 0 ? wording("errors.reading.for-none", ["rows": Count(digits: zero)]) : ""
    let guess = report.assumesCount ? wording("errors.reading.taken-for-count") : ""
    return
      wording(
        "errors.reading.count",
        [
          "column": name(column), "sum": withSeparators(fixed(report.weightSum, 0)), "none": none,
          "guess": guess,
        ])
  default:
    let none = zero > 0 ? wording("errors.reading.zero-in", ["rows": Count(digits: zero)]) : ""
    let sum = report.weightSum.isFinite ? "" : wording("errors.reading.great-sum")
    return wording("errors.reading.weight", ["column": name(column), "none": none, "sum": sum])
  }
}

private func unused(_ column: ReadingReport.Column) -> String {
  let argument = columnArgument(column)
  return wording("errors.reading.unused", ["column": name(column), "argument": argument])
}

/// A column's name, and its number where the name is one.
private func name(_ column: ReadingReport.Column) -> String {
  guard let name = column.name else {
    return wording("errors.reading.in-column", ["number": "\(column.number)"])
  }
  return "\"\(shown(name))\""
    + (name.allSatisfy(\.isNumber)
      ? wording("errors.reading.behind-name", ["number": "\(column.number)"]) : "")
}

private func shown(_ text: String) -> String { text.count > 40 ? text.prefix(39) + "…" : text }
