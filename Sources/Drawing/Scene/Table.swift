/// Rows of texts under a header. Each row is one mark, with the role of the table and the item of the row.
public struct Table: Sendable, Hashable {
  public var role: Role
  public var columns: [Column]
  /// The rows; those that are totals stand last, under a rule.
  public var rows: [Row]
  /// The entries of the last column are broken into lines where it is too narrow for them.
  public var wrapsLastColumn: Bool

  public init(_ role: Role, columns: [Column], rows: [Row], wrapsLastColumn: Bool = false) {
    self.role = role
    self.columns = columns
    self.rows = rows
    self.wrapsLastColumn = wrapsLastColumn
  }

  public enum Alignment: Sendable, Hashable {
    /// At the left, for words.
    case leading
    /// At the right, for whole numbers.
    case trailing
    /// Decimal points one under the other.
    case decimal
  }

  public struct Column: Sendable, Hashable {
    /// The words above it, longest form first.
    public var titles: [String]
    public var alignment: Alignment
    /// Left out where the page is too narrow for all columns.
    public var isOptional: Bool

    public init(_ titles: [String], _ alignment: Alignment = .leading, optional: Bool = false) {
      self.titles = titles
      self.alignment = alignment
      isOptional = optional
    }
  }

  public enum Emphasis: Sendable, Hashable {
    case plain, lit, muted
  }

  public struct Row: Sendable, Hashable {
    public var item: Int
    public var entries: [Entry]
    /// A lit row stays in view where not all rows are.
    public var emphasis: Emphasis
    public var isTotal: Bool

    public init(_ item: Int, _ entries: [Entry], emphasis: Emphasis = .plain, total: Bool = false) {
      self.item = item
      self.entries = entries
      self.emphasis = emphasis
      isTotal = total
    }
  }

  /// What stands in a row under a column.
  public struct Entry: Sendable, Hashable, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The text, longest form first. All entries of a column are shown in the same form.
    public var texts: [String]
    /// The symbol of a class, before the text.
    public var symbol: Symbol?
    /// nil for the ink of the row.
    public var ink: Ink?

    public init(_ texts: [String], symbol: Symbol? = nil, ink: Ink? = nil) {
      self.texts = texts
      self.symbol = symbol
      self.ink = ink
    }

    public init(stringLiteral text: String) { self.init([text]) }

    public init(arrayLiteral texts: String...) { self.init(texts) }
  }
}
