public import Drawing

/// An event, if there was one, and the time that led up to it.
public struct Moment: Sendable, Hashable {
  /// What happened; nil where only time has passed.
  public var event: Event?
  /// Seconds since the moment before; 0 for the first.
  public var elapsed: Double

  /// An event after some seconds.
  public init(_ event: Event? = nil, elapsed: Double = 0) {
    self.event = event
    self.elapsed = elapsed
  }
}

/// What a terminal reports.
public enum Event: Sendable, Hashable {
  case key(Key)
  case mouse(Mouse)
  /// Text that was pasted, at least its beginning. Nothing in it is a key.
  case paste(String)
  /// What the terminal says of itself, perhaps long after it was asked.
  case answer(TerminalAnswer)
  case resized(Size)
  /// A descriptor that was watched has something to read, or has ended.
  case readable(Int32)
  /// The other end is gone: no key will ever come.
  case closed
}
