/// What is to be seen, in data units: panels one above the other, or side by side in rows, and a number to be
/// read from afar.
public struct Scene: Sendable, Hashable {
  public var panels: [Panel]
  public var headline: Headline?

  public init(_ panels: [Panel], headline: Headline? = nil) {
    self.panels = panels
    self.headline = headline
  }
}
