/// What is to be seen, in data units: panels one above the other, or side by side in rows, and a number to be
/// read from afar.
public struct Scene: Sendable, Hashable {
  /// From the top to the bottom.
  public var panels: [Panel]
  /// The number to be read from afar, or nil.
  public var headline: Headline?

  /// Panels one above the other, and a headline if there is one.
  public init(_ panels: [Panel], headline: Headline? = nil) {
    self.panels = panels
    self.headline = headline
  }
}
