import CrossEntropy
import DataFiles

/// What was taken for what when a file was read, as JSON. A column without a name has null for one.
struct ReadingRecord: Encodable {
  let file: String
  let report: ReadingReport

  private enum Key: String, CodingKey {
    case file, rows, header, comments, label, value, weight
    case blankLines = "blank_lines"
    case decimalCommas = "decimal_commas"
    case unusedWeights = "unused_weights"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(file, forKey: .file)
    try container.encode(report.rows, forKey: .rows)
    try container.encode(report.hasHeader, forKey: .header)
    try container.encode(report.blankLines, forKey: .blankLines)
    try container.encode(report.comments, forKey: .comments)
    try container.encode(report.hasDecimalCommas, forKey: .decimalCommas)
    try container.encode(LabelRecord(report), forKey: .label)
    try container.encode(ValueRecord(report), forKey: .value)
    try container.encode(WeightRecord(report), forKey: .weight)
    try container.encode(report.unusedWeights.map(ColumnRecord.init), forKey: .unusedWeights)
  }
}

private struct ColumnRecord: Encodable {
  let column: ReadingReport.Column

  init(_ column: ReadingReport.Column) { self.column = column }

  enum Key: String, CodingKey {
    case column, number, positive, negative, kind, percent, assumed, zero, sum
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(column.name, forKey: .column)
    try container.encode(column.number, forKey: .number)
  }
}

private struct LabelRecord: Encodable {
  let report: ReadingReport

  init(_ report: ReadingReport) { self.report = report }

  func encode(to encoder: any Encoder) throws {
    try ColumnRecord(report.label).encode(to: encoder)
    var container = encoder.container(keyedBy: ColumnRecord.Key.self)
    try container.encode(report.positive, forKey: .positive)
    try container.encode(report.negative, forKey: .negative)
  }
}

private struct ValueRecord: Encodable {
  let report: ReadingReport

  init(_ report: ReadingReport) { self.report = report }

  func encode(to encoder: any Encoder) throws {
    try ColumnRecord(report.value).encode(to: encoder)
    var container = encoder.container(keyedBy: ColumnRecord.Key.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(report.isInPercent, forKey: .percent)
  }

  private var kind: String {
    switch report.quantity {
    case .p: "probability"
    case .logit: "logit"
    default: "x"
    }
  }
}

private struct WeightRecord: Encodable {
  let report: ReadingReport
  let column: ReadingReport.Column

  /// nil where each row counts once.
  init?(_ report: ReadingReport) {
    guard let column = report.weight else { return nil }
    (self.report, self.column) = (report, column)
  }

  func encode(to encoder: any Encoder) throws {
    try ColumnRecord(column).encode(to: encoder)
    var container = encoder.container(keyedBy: ColumnRecord.Key.self)
    try container.encode(report.weightMeaning == .count ? "count" : "weight", forKey: .kind)
    try container.encode(report.assumesCount, forKey: .assumed)
    try container.encode(report.rowsOfWeightZero, forKey: .zero)
    try container.encode(report.weightSum, forKey: .sum)
  }
}
