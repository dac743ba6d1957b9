/// Rows of texts under a header. Each row is one mark, with the role of the table and the item of the row.
public struct Table: Sendable, Hashable {
  /// What its rows stand for.
  public var role: Role
  /// From left to right.
  public var columns: [Column]
  /// The rows; those that are totals stand last, under a rule.
  public var rows: [Row]
  /// The entries of the last column are broken into lines where it is too narrow for them.
  public var wrapsLastColumn: Bool
  /// Rows that are not shown, for whose entries the columns have room: what is to come moves no column.
  public var expectedRows: [Row]

  /// Rows under columns.
  public init(
    _ role: Role, columns: [Column], rows: [Row], wrapsLastColumn: Bool = false,
    expecting expectedRows: [Row] = []
  ) {
    self.role = role
    self.columns = columns
    self.rows = rows
    self.expectedRows = expectedRows
    self.wrapsLastColumn = wrapsLastColumn
  }

  /// Where entries stand in their column.
  public enum Alignment: Sendable, Hashable {
    /// At the left, for words.
    case leading
    /// At the right, for whole numbers.
    case trailing
    /// Decimal points one under the other.
    case decimal
  }

  /// A column with its words.
  public struct Column: Sendable, Hashable {
    /// The words above it, longest form first.
    public var titles: [String]
    /// Where its entries stand.
    public var alignment: Alignment
    /// Left out where the page is too narrow for all columns.
    public var isOptional: Bool

    /// A column under titles, longest form first.
    public init(_ titles: [String], _ alignment: Alignment = .leading, optional: Bool = false) {
      self.titles = titles
      self.alignment = alignment
      isOptional = optional
    }
  }

  /// How much a row stands out.
  public enum Emphasis: Sendable, Hashable {
    case plain, lit, muted
  }

  /// A row with an entry for each column.
  public struct Row: Sendable, Hashable {
    /// The item that it stands for.
    public var item: Int
    /// Its texts, from left to right; those that are missing are blank.
    public var entries: [Entry]
    /// A lit row stays in view where not all rows are.
    public var emphasis: Emphasis
    /// Whether it stands last, under a rule.
    public var isTotal: Bool

    /// A row of an item.
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

    /// A text, longest form first, with a symbol if it speaks of a class.
    public init(_ texts: [String], symbol: Symbol? = nil, ink: Ink? = nil) {
      self.texts = texts
      self.symbol = symbol
      self.ink = ink
    }

    /// A text of one form.
    public init(stringLiteral text: String) { self.init([text]) }

    /// A text, longest form first.
    public init(arrayLiteral texts: String...) { self.init(texts) }
  }
}
