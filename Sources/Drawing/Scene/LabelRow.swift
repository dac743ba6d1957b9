/// A row of texts under a plot, with a title at its left.
public struct LabelRow: Sendable, Hashable {
  public struct Entry: Sendable, Hashable {
    public var item: Int
    /// Where it stands on the x axis.
    public var x: Double
    /// The text, longest form first. All entries of a row are shown in the same form.
    public var texts: [String]
    public var ink: Ink
    public var isBold: Bool

    public init(item: Int, x: Double, texts: [String], ink: Ink = .text, bold: Bool = false) {
      self.item = item
      self.x = x
      self.texts = texts
      self.ink = ink
      self.isBold = bold
    }
  }

  public var role: Role
  public var title: String
  public var entries: [Entry]

  public init(_ role: Role, title: String = "", entries: [Entry]) {
    self.role = role
    self.title = title
    self.entries = entries
  }
}
