/// A formula as terms in a row, each of which can be lit.
public struct Formula: Sendable, Hashable {
  public var terms: [Term]
  /// The formula in words, for text that is read aloud.
  public var spoken: String

  public init(_ terms: [Term], spoken: String) {
    self.terms = terms
    self.spoken = spoken
  }

  /// A piece of a formula: one or more rows of text, centred on each other, one of them on the base line.
  public struct Term: Sendable, Hashable {
    public var id: Int
    public var rows: [String]
    /// The same in a shorter form, for narrow pages; nil if there is none.
    public var compactRows: [String]?
    /// Which of the rows stands on the base line.
    public var baseline: Int
    public var ink: Ink
    public var isLit: Bool
    /// Words under the term that say what it is for, and the symbol of the class they speak of.
    public var caption: [String]
    public var captionSymbol: Symbol?

    public init(
      _ id: Int, _ rows: [String], compact: [String]? = nil, baseline: Int = 0, ink: Ink = .text,
      lit: Bool = false, caption: [String] = [], captionSymbol: Symbol? = nil
    ) {
      compactRows = compact
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
