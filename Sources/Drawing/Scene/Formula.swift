/// A formula as terms in a row, each of which can be lit.
public struct Formula: Sendable, Hashable {
  /// From left to right.
  public var terms: [Term]
  /// The formula in words, for text that is read aloud.
  public var spoken: String
  /// The term that stands under the one of the formula above, such as the sign between its two sides; nil for a
  /// formula in the middle.
  public var anchor: Int?

  /// Terms, and the formula in words.
  public init(_ terms: [Term], spoken: String, anchor: Int? = nil) {
    self.terms = terms
    self.spoken = spoken
    self.anchor = anchor
  }

  /// A larger form of a term.
  public struct Large: Sendable, Hashable {
    /// Its text, from the top row to the bottom.
    public var rows: [String]
    /// Which of the rows stands on the base line.
    public var baseline: Int

    /// Rows, one of them on the base line.
    public init(_ rows: [String], baseline: Int) {
      self.rows = rows
      self.baseline = baseline
    }
  }

  /// A piece of a formula: one or more rows of text, centred on each other, one of them on the base line.
  public struct Term: Sendable, Hashable {
    /// What it is, across formulas: terms of one number move into each other.
    public var id: Int
    /// Its text, from the top row to the bottom.
    public var rows: [String]
    /// The same in a shorter form, for narrow pages; nil if there is none.
    public var compactRows: [String]?
    /// The same drawn larger, for pages with room for it; nil if there is no larger form.
    public var large: Large?
    /// Which of the rows stands on the base line.
    public var baseline: Int
    /// What it means while it is not lit.
    public var ink: Ink
    /// Whether it is spoken of.
    public var isLit: Bool
    /// Words under the term that say what it is for, a line each.
    public var caption: [String]
    /// The symbol of the class that the caption speaks of, or nil.
    public var captionSymbol: Symbol?

    /// A term of one or more rows.
    public init(
      _ id: Int, _ rows: [String], compact: [String]? = nil, large: Large? = nil, baseline: Int = 0,
      ink: Ink = .text, lit: Bool = false, caption: [String] = [], captionSymbol: Symbol? = nil
    ) {
      compactRows = compact
      self.large = large
      self.id = id
      self.rows = rows
      self.baseline = baseline
      self.ink = ink
      self.isLit = lit
      self.caption = caption
      self.captionSymbol = captionSymbol
    }
  }
}

extension Role {
  /// The terms of a formula, with their captions.
  public static let formula: Role = "formula"
}
