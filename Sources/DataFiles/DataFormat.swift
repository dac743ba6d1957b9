/// What a reader of a file knows beforehand: which columns to take, and which label is the positive one.
public struct DataFormat: Sendable, Hashable {
  /// What a column is taken for.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// The feature, a finite number.
    case x
    /// The label.
    case y
    /// The predicted probability of the positive class.
    case p
    /// The logit of the prediction, possibly infinite.
    case logit
    /// How much the row matters.
    case weight
    /// How many equal rows the row stands for.
    case count

    /// Whether the role is one of the three of which a file is read for exactly one.
    var isQuantity: Bool { self == .x || self == .p || self == .logit }
  }

  /// How somebody says which column is meant.
  public enum Column: Sendable, Hashable {
    /// By its name in the header line.
    case name(String)
    /// By its number, from 1.
    case number(Int)
    /// By digits, which are the name of a column or the number of one.
    case digits(String)
  }

  /// The columns that were chosen. Of the other roles, y, x, p and logit are looked for by their own names.
  public var columns: [Role: Column]
  /// Whether the first line holds names; nil to find out.
  public var hasHeader: Bool?
  /// The positive label; nil for 0 and 1, −1 and 1, false and true, no and yes.
  public var positive: String?
  /// The column by which rows are told apart; nil for none.
  public var key: Column?
  /// Whether the columns that are not used are traced, to be compared with another file's.
  public var tracesColumns = false

  /// A format; without arguments a file with a header line that names columns by their roles.
  public init(
    columns: [Role: Column] = [:], hasHeader: Bool? = nil, positive: String? = nil, key: Column? = nil
  ) {
    self.columns = columns
    self.hasHeader = hasHeader
    self.positive = positive
    self.key = key
  }
}
