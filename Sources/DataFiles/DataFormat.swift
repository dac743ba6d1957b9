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

  /// Where the columns of the roles are.
  public enum Columns: Sendable, Hashable {
    /// The file begins with a header line. A role that is not given has a column of its own name, if any.
    case named([Role: String])
    /// The file has no header line; columns count from 1.
    case numbered([Role: Int])
  }

  /// Where the columns are.
  public var columns: Columns
  /// The positive label; nil for 0 and 1, false and true, no and yes.
  public var positive: String?

  /// A format; without arguments a file with a header line that names columns by their roles.
  public init(columns: Columns = .named([:]), positive: String? = nil) {
    self.columns = columns
    self.positive = positive
  }
}
