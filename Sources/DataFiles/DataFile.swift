public import CrossEntropy

/// The observations of a file that somebody brought.
public struct DataFile: Sendable, Equatable {
  /// What the rows are.
  public let kind: ObservationKind
  /// The rows in the order of the file. Of points, `x` is the feature; of predictions it is the logit, ±∞ where
  /// 0 or 1 was predicted.
  public let observations: [Observation]
  /// The probabilities of the rows as the file gives them; nil where it gives logits, or points.
  public let given: GivenProbabilities?
  /// The physical line each row begins on; the first line of the file is 1, be it a header or not.
  public let lines: LineNumbers
  /// The files that the rows come from, in their order.
  public let parts: [Part]
  /// What was taken for what.
  public let report: ReadingReport
  /// What the file calls its column and its classes.
  public let names: FileNames
  /// What the rows are called in the column of keys; nil without one.
  public let keys: [String]?
  /// Traces of the columns that are not used, where they were asked for.
  public let traces: [ColumnTrace]

  /// What the weights of the rows say; nil where each row counts once.
  public var weightMeaning: WeightMeaning? { report.weightMeaning }
  /// A file that holds a part of the rows.
  public struct Part: Sendable, Equatable {
    /// The path as it was given; nil for standard input.
    public let name: String?
    /// The first row that it holds, from 0.
    public let firstRow: Int
  }

  /// The file that holds a row, rows counted from 0; nil for standard input.
  public func part(ofRow row: Int) -> String? {
    parts.last { $0.firstRow <= row }?.name
  }

  /// Whether the rows have weights of their own.
  public var hasWeights: Bool { weightMeaning != nil }
}
