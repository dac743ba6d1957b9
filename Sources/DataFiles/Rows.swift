import CrossEntropy
import Numerals

/// The rows of a file, as far as they have been read.
struct Rows {
  private var observations: [Observation] = []
  /// The probabilities of the rows, where the file gives these.
  private var given = GivenProbabilities()
  private var lines = LineNumbers()
  private var parts: [DataFile.Part] = []
  private var labels: LabelText
  private var keys: [String] = []
  private var traces: [ColumnTrace] = []
  private let tracesColumns: Bool
  /// A label that is one too many, unless the positive word never occurs and all labels have to be told.
  private var thirdLabel: DataFileError?
  private var style = NumberStyle()
  /// The first number that may be another, unless later ones show that it is not.
  private var doubtfulNumber: DataFileError?

  init(_ format: DataFormat) {
    labels = LabelText(positive: format.positive)
    tracesColumns = format.tracesColumns
  }

  /// Takes what is added from now on for rows of another part.
  mutating func beginPart(_ name: String?) {
    parts.append(DataFile.Part(name: name, firstRow: observations.count))
  }

  /// Adds the record that was read last.
  mutating func add(_ records: RecordReader<some ByteSource>, _ layout: ColumnLayout) throws(DataFileError) {
    guard records.fields.count == layout.count || records.hasOnlyBlankFields(from: layout.count) else {
      throw records.error(.raggedRow(fields: records.fields.count, expected: layout.count))
    }
    try checkText(records, layout)
    let value = try records.value(layout, &style)
    let isProbability = layout.quantity == .p
    let x = isProbability ? logit(ofProbability: value) : value
    let label = try label(records, layout)
    observations.append(Observation(x: x, label: label, sampleWeight: try records.weight(layout, &style)))
    if style.isDoubtful, doubtfulNumber == nil { doubtfulNumber = records.doubt(layout) }
    // The magnitude, for −0 is a way to write 0.
    if isProbability { given.append(value.magnitude) }
    lines.append(records.line)
    if let key = layout.key { keys.append(records.text(of: key)) }
    if tracesColumns { trace(records, layout) }
  }

  /// Columns that are not used may hold what they like.
  private func checkText(
    _ records: RecordReader<some ByteSource>, _ layout: ColumnLayout
  ) throws(DataFileError) {
    guard records.hasForeignText else { return }
    for column in layout.used + [layout.key].compactMap(\.self) where !records.isText(column) {
      throw records.problem(column, layout) { _ in .notUTF8 }
    }
  }

  /// What keeps a record from being a row; nil where it has been added.
  mutating func flaw(of records: RecordReader<some ByteSource>, _ layout: ColumnLayout) -> DataFileError? {
    do throws(DataFileError) {
      try add(records, layout)
      return nil
    } catch {
      return error
    }
  }

  private mutating func label(
    _ records: RecordReader<some ByteSource>, _ layout: ColumnLayout
  ) throws(DataFileError) -> Label {
    var labels = self.labels
    defer { self.labels = labels }
    switch records.withBytes(of: layout.label, { labels.label($0) }) {
    case .success(let label): return label
    case .failure(let flaw):
      let error = records.problem(layout.label, layout) { text in problem(flaw, text) }
      guard case .third = flaw, labels.awaitsPositive else { throw error }
      thirdLabel = thirdLabel ?? error
      return .negative
    }
  }

  private func problem(_ flaw: LabelText.Flaw, _ text: String) -> DataFileError.Problem {
    switch flaw {
    case .noValue: text.isEmpty ? .noValue : .missingLabel(text)
    case .unknown: .unknownLabel(text)
    case .third(let words): .thirdLabel(text, beside: words)
    case .absent(let words): .absentLabel(text, known: words)
    case .sameButForCase(let words): .sameButForCase(words)
    }
  }

  private mutating func trace(_ records: RecordReader<some ByteSource>, _ layout: ColumnLayout) {
    if traces.isEmpty { traces = layout.unused.map { ColumnTrace(layout.column($0)) } }
    for index in traces.indices {
      records.withBytes(of: traces[index].column.number - 1) { traces[index].append($0) }
    }
  }
}

extension Rows {
  /// All of them, once every record has been read.
  func file(_ layout: ColumnLayout, name: String?, skipped: SkippedLines, positive: String?)
    throws(DataFileError)
    -> DataFile
  {
    if observations.isEmpty { throw DataFileError(file: name, .noRows) }
    if style.remainsDoubtful, let doubtfulNumber { throw doubtfulNumber }
    try checkClasses(layout, name: name)
    try checkLabels(layout, name: name, positive: positive)
    if let weight = layout.weight, observations.allSatisfy({ $0.sampleWeight == 0 }) {
      throw DataFileError(
        file: name, column: layout.name(of: weight),
        layout.weightMeaning == .count ? .allCountsZero : .allWeightsZero)
    }
    if let weight = layout.weight, layout.quantity == .x, observations.haveDistantWeights {
      throw DataFileError(file: name, column: layout.name(of: weight), .weightsTooFarApart)
    }
    return DataFile(
      kind: layout.quantity == .x ? .points : .predictions,
      observations: observations, given: layout.quantity == .p ? given : nil, lines: lines, parts: parts,
      report: ReadingReport(layout, labels, observations, style, skipped),
      names: FileNames(layout, labels), keys: layout.key.map { _ in keys }, traces: traces)
  }

  /// Refuses a column whose name speaks of predictions and whose values may be classes that were predicted.
  private func checkClasses(_ layout: ColumnLayout, name: String?) throws(DataFileError) {
    guard layout.isAssumedProbability, observations.allSatisfy({ $0.x.isInfinite }) else { return }
    let column = layout.name(of: layout.value)
    throw DataFileError(
      file: name, column: column, .predictedClasses,
      suggestedColumns: "p=" + columnArgument(layout.value, layout.header))
  }

  private func checkLabels(
    _ layout: ColumnLayout, name: String?, positive: String?
  ) throws(DataFileError) {
    if case .failure(let flaw) = labels.finish() {
      throw DataFileError(
        file: name, column: layout.name(of: layout.label), problem(flaw, positive ?? ""))
    }
    if let thirdLabel { throw thirdLabel }
  }
}

extension [Observation] {
  /// Whether of two weights the larger one leaves of the other nothing that a fit could go by.
  fileprivate var haveDistantWeights: Bool {
    var (least, greatest) = (Double.infinity, 0.0)
    for row in self where row.sampleWeight > 0 {
      least = Swift.min(least, row.sampleWeight)
      greatest = Swift.max(greatest, row.sampleWeight)
    }
    return greatest * 1e-60 > least
  }
}

extension RecordReader {
  /// Whether a record that is too long has nothing in the fields from this one on.
  fileprivate func hasOnlyBlankFields(from first: Int) -> Bool {
    fields.count > first && (first..<fields.count).allSatisfy { withBytes(of: $0, \.isEmpty) }
  }

  fileprivate func value(_ layout: ColumnLayout, _ style: inout NumberStyle) throws(DataFileError) -> Double {
    let value = try number(layout.value, layout, &style)
    switch layout.quantity {
    case .p:
      guard value >= 0 && value <= 1 else {
        throw problem(layout.value, layout, DataFileError.Problem.notAProbability)
      }
    case .logit:
      guard !value.isNaN else { throw problem(layout.value, layout, DataFileError.Problem.notANumber) }
    default:
      guard value.isFinite else { throw problem(layout.value, layout, DataFileError.Problem.notFinite) }
    }
    return value
  }

  fileprivate func weight(_ layout: ColumnLayout, _ style: inout NumberStyle) throws(DataFileError) -> Double
  {
    guard let column = layout.weight else { return 1 }
    let weight = try number(column, layout, &style)
    let isUsable =
      switch layout.weightMeaning {
      // From here on not every whole number is a double.
      case .count: weight >= 0 && weight < 0x1p53 && weight == weight.rounded()
      default: weight >= 0 && weight.isFinite
      }
    if isUsable { return weight }
    throw problem(column, layout) { layout.weightMeaning == .count ? .invalidCount($0) : .invalidWeight($0) }
  }

  @inline(__always)
  private func number(
    _ column: Int, _ layout: ColumnLayout, _ style: inout NumberStyle
  ) throws(DataFileError) -> Double {
    let isShare = layout.quantity == .p && column == layout.value
    switch withBytes(of: column, { style.number($0, isShare: isShare) }) {
    case .success(let number): return number
    case .failure(let flaw):
      throw problem(column, layout) { text in
        switch flaw {
        case .notANumber: text.isEmpty ? .noValue : .notANumber(text)
        case .mixedMarks: .mixedMarks(text)
        case .mixedPercent: .mixedPercent(text)
        }
      }
    }
  }

  /// That a number with a comma may be read in two ways; nil where none of the row's can.
  fileprivate func doubt(_ layout: ColumnLayout) -> DataFileError? {
    [layout.value, layout.weight].compactMap(\.self).first { text(of: $0).contains(",") }
      .map { problem($0, layout, DataFileError.Problem.decimalOrThousands) }
  }

  /// What is wrong with a field, its text cut to a length that can be read.
  fileprivate func problem(
    _ column: Int, _ layout: ColumnLayout, _ kind: (String) -> DataFileError.Problem
  ) -> DataFileError {
    let text = text(of: column)
    let shown = text.count > 60 ? text.prefix(59) + "…" : text
    return DataFileError(file: name, line: line, column: layout.name(of: column), kind(shown))
  }
}
