public import CrossEntropy

/// What was taken for what when a file was read, so that people can see whether it is what they meant.
public struct ReadingReport: Sendable, Equatable {
  /// A column of the file.
  public struct Column: Sendable, Hashable {
    /// The name in the header line; nil without one, and where it is empty.
    public var name: String?
    /// The number, from 1.
    public var number: Int
  }

  /// Whether the first line was taken for names.
  public var hasHeader: Bool
  /// How many rows were read.
  public var rows: Int
  /// How many lines without a value were stepped over.
  public var blankLines: Int
  /// How many lines that begin with # were stepped over.
  public var comments: Int
  /// Whether decimals are written with a comma.
  public var hasDecimalCommas: Bool
  /// Whether probabilities are written in percent.
  public var isInPercent: Bool
  /// The column of the labels.
  public var label: Column
  /// How the positive class is written there; nil where it does not occur.
  public var positive: String?
  /// How the negative class is written there; nil where it does not occur.
  public var negative: String?
  /// The column of the feature, the probability or the logit.
  public var value: Column
  /// What that column is: x, p or logit.
  public var quantity: DataFormat.Role
  /// The column that weighs or counts; nil where each row counts once.
  public var weight: Column?
  /// What the weights say; nil without any.
  public var weightMeaning: WeightMeaning?
  /// Whether nobody has said that the column counts.
  public var assumesCount: Bool
  /// The sum of the weights; without any the number of rows.
  public var weightSum: Double
  /// How many rows have the weight 0.
  public var rowsOfWeightZero: Int
  /// The column of keys; nil without one.
  public var key: Column?
  /// Columns that look as if they weighed or counted, and do not.
  public var unusedWeights: [Column]
}

/// How many lines belong to no row.
struct SkippedLines {
  var blank = 0
  var comments = 0
}

extension ReadingReport {
  init(
    _ layout: ColumnLayout, _ labels: LabelText, _ observations: [Observation], _ style: NumberStyle,
    _ skipped: SkippedLines
  ) {
    hasHeader = layout.header != nil
    rows = observations.count
    (blankLines, comments) = (skipped.blank, skipped.comments)
    (hasDecimalCommas, isInPercent) = (style.usesComma, style.usesPercent)
    label = layout.column(layout.label)
    (positive, negative) = (labels.positiveText, labels.negativeText)
    (value, quantity) = (layout.column(layout.value), layout.quantity)
    weight = layout.weight.map(layout.column)
    (weightMeaning, assumesCount) = (layout.weightMeaning, layout.assumesCount)
    weightSum = observations.lazy.map(\.sampleWeight).reduce(0, +)
    rowsOfWeightZero = observations.count { $0.sampleWeight == 0 }
    key = layout.key.map(layout.column)
    unusedWeights = layout.unused.map(layout.column).filter { $0.name.map(looksLikeWeight) == true }
  }
}

extension ColumnLayout {
  func column(_ index: Int) -> ReadingReport.Column {
    let name = header.flatMap { $0.indices.contains(index) ? $0[index] : nil }
    return ReadingReport.Column(name: name?.isEmpty == false ? name : nil, number: index + 1)
  }
}

/// Whether a column of this name is likely to say how much its rows count.
func looksLikeWeight(_ name: String) -> Bool {
  let words = name.lowercased().split { !$0.isLetter }.map(String.init)
  guard let last = words.last else { return false }
  let nouns: Set = ["weight", "weights", "wt", "wts", "wgt", "count", "counts", "cnt", "freq", "frequency"]
  let names: Set = [
    "w", "n", "num", "nobs", "importance", "multiplicity", "repeats", "sampleweight", "sampleweights",
    "rowcount",
  ]
  return nouns.contains(last) || names.contains(words.joined())
}
