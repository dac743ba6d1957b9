/// Numbers set in big type, each with a line of words under it.
public struct Headline: Sendable, Hashable {
  /// A number and the words that say what it is.
  public struct Item: Sendable, Hashable {
    /// The number.
    public var text: String
    /// The words under the number, longest form first.
    public var captions: [String]
    /// What it means.
    public var ink: Ink
    /// The symbol of the class that the number speaks of; it stands before the words.
    public var symbol: Symbol?

    /// A number with its words, longest form first.
    public init(_ text: String, captions: [String], ink: Ink = .accent, symbol: Symbol? = nil) {
      self.symbol = symbol
      self.text = text
      self.captions = captions
      self.ink = ink
    }
  }

  /// From left to right.
  public var items: [Item]
  /// It stands in the middle where there is room, else in a corner.
  public var isCentred: Bool
  /// Where no corner is free it stands anywhere in the picture where it hides nothing, before it takes rows of its
  /// own.
  public var floats: Bool

  /// Numbers side by side.
  public init(_ items: [Item], centred: Bool = false, floating: Bool = false) {
    self.items = items
    isCentred = centred
    floats = floating
  }

  /// A single number with its words, longest form first.
  public init(
    _ text: String, captions: [String], ink: Ink = .accent, centred: Bool = false, floating: Bool = false
  ) {
    self.init([Item(text, captions: captions, ink: ink)], centred: centred, floating: floating)
  }
}
