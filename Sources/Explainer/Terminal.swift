import Drawing

/// What shows frames and says what its user did: a real terminal, or a script in a test.
public protocol Terminal {
  /// The size of the screen now.
  var size: Size { get }

  /// Puts a frame on the screen, its meanings coloured by a theme.
  mutating func show(_ frame: Frame, theme: Theme)

  /// Waits for the next event, at most for a number of seconds; for ever when that is nil. The reply says
  /// what happened (nothing, when the time ran out) and how many seconds have passed since the last reply.
  mutating func nextEvent(within seconds: Double?) -> Moment

  /// Hands the terminal back, stops the program as Ctrl-Z does, and takes the terminal again.
  mutating func suspend()

  /// Forgets what the screen is believed to show, so that the next frame is sent whole.
  mutating func repaint()
}

/// An event, if there was one, and the time that led up to it.
public struct Moment: Sendable, Hashable {
  public var event: Event?
  /// Seconds since the moment before; 0 for the first.
  public var elapsed: Double

  public init(_ event: Event? = nil, elapsed: Double = 0) {
    self.event = event
    self.elapsed = elapsed
  }
}

/// What a terminal reports.
public enum Event: Sendable, Hashable {
  case key(Key)
  case resized(Size)
  /// The other end is gone: no key will ever come.
  case closed
}

/// A key as a terminal can tell it.
public enum Key: Sendable, Hashable {
  case character(Character)
  /// A letter held with Ctrl, in lower case.
  case control(Character)
  case function(Int)
  case left, right, up, down
  case shiftLeft, shiftRight
  case home, end, pageUp, pageDown
  case enter, escape, tab, backTab, backspace, delete, insert
}
