/// A bar between two heights; without width or height, a dot. Both are one form so that one can become
/// the other, and a bar that is hung elsewhere slides there.
public struct Bar: Sendable, Hashable {
  /// The middle.
  public var x: Double
  /// The whole width in data units, 0 for a dot.
  public var width: Double
  /// The lower end.
  public var low: Double
  /// The upper end.
  public var high: Double
  /// What it is drawn as when it has no extent.
  public var symbol: Symbol
  /// Whether it hangs from its upper end.
  public var hangs: Bool
  /// Whether it drops into its place when it is new.
  public var dropsIn: Bool
  /// Whether it lies on its side: its width is a value as well, and not as many columns as look well.
  public var lies: Bool
  /// Whether the width of a bar that stands is a value too, so that its area means something: it takes the columns
  /// that its width comes to, half a column where that is too little to be seen.
  public var widthIsValue = false
  /// The x that is read of it, where its width is only for the eye; nil for its ends or its middle.
  public var readX: Double?
  /// The height that is read of it, where its own is only for the eye; nil for its ends.
  public var readHeight: Double?

  /// A bar around an x, from one height to another, all in data units.
  public init(
    x: Double, width: Double, low: Double, high: Double, symbol: Symbol, hangs: Bool = false,
    dropsIn: Bool = false, lies: Bool = false
  ) {
    self.x = x
    self.width = width
    self.low = low
    self.high = high
    self.symbol = symbol
    self.hangs = hangs
    self.dropsIn = dropsIn
    self.lies = lies
  }

  /// Whether it has no extent.
  var isDot: Bool { width == 0 && low == high }

  /// A dot: a bar without extent.
  public static func dot(_ point: DataPoint, symbol: Symbol, dropsIn: Bool = false) -> Bar {
    Bar(x: point.x, width: 0, low: point.y, high: point.y, symbol: symbol, dropsIn: dropsIn)
  }
}
