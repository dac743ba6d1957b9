/// A row of texts under a plot, with a title at its left.
public struct LabelRow: Sendable, Hashable {
  /// A text under a value of the x axis.
  public struct Entry: Sendable, Hashable {
    /// The item that it stands for.
    public var item: Int
    /// Where it stands on the x axis.
    public var x: Double
    /// The text, longest form first. All entries of a row are shown in the same form.
    public var texts: [String]
    /// What it means.
    public var ink: Ink
    /// Whether it is bold.
    public var isBold: Bool

    /// A text, longest form first, under a value.
    public init(item: Int, x: Double, texts: [String], ink: Ink = .text, bold: Bool = false) {
      self.item = item
      self.x = x
      self.texts = texts
      self.ink = ink
      self.isBold = bold
    }
  }

  /// What its entries stand for.
  public var role: Role
  /// The words at its left; none if empty.
  public var title: String
  /// The words at its left where the longer ones would leave too little room to what stands in slots; the title itself
  /// if nothing else is said.
  public var shortTitle: String
  /// Its texts, in any order.
  public var entries: [Entry]

  /// A row of texts of one role.
  public init(_ role: Role, title: String = "", shortTitle: String? = nil, entries: [Entry]) {
    self.role = role
    self.title = title
    self.shortTitle = shortTitle ?? title
    self.entries = entries
  }
}
