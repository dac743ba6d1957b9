import Drawing

/// What shows frames and says what its user did: a real terminal, or a script in a test.
public protocol Terminal {
  /// The size of the screen now.
  var size: Size { get }

  /// How many colours it shows.
  var colorDepth: ColorDepth { get }

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

extension Terminal {
  public var colorDepth: ColorDepth { .full }
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
  case mouse(Mouse)
  case resized(Size)
  /// The other end is gone: no key will ever come.
  case closed
}

/// What the mouse did, and in which cell. A terminal may report a release without the press before it, or lose a
/// release outside its window.
public struct Mouse: Sendable, Hashable {
  /// Presses, drags and releases are those of the left button, with or without Shift, Alt or Ctrl.
  public enum Gesture: Sendable, Hashable { case press, drag, release, wheelUp, wheelDown }

  public var gesture: Gesture
  /// In cells from the top of the screen, from 0.
  public var row: Int
  /// In cells from the left of the screen, from 0.
  public var column: Int

  public init(gesture: Gesture, row: Int, column: Int) {
    self.gesture = gesture
    self.row = row
    self.column = column
  }
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
