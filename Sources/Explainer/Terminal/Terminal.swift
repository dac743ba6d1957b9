public import Drawing

/// What shows frames and says what its user did: a real terminal, or a script in a test.
public protocol Terminal {
  /// The size of the screen now.
  var size: Size { get }

  /// How many colours it shows.
  var colorDepth: ColorDepth { get }

  /// Puts a frame on the screen, its meanings coloured by a theme.
  mutating func show(_ frame: Frame, theme: Theme)

  /// What the frame shown last has cost.
  var lastCost: FrameCost { get }

  /// Waits for the next event, at most until a number of seconds after the last reply, so that what is done between
  /// two replies does not add to the time; for ever when that is nil. The reply says what happened (nothing, when the
  /// time ran out) and how many seconds have passed since the last reply.
  ///
  /// - Parameters:
  ///   - seconds: Counted from the last reply.
  ///   - descriptors: What else may end the wait: files, pipes and sockets that have something to read.
  mutating func nextEvent(within seconds: Double?, watching descriptors: [Int32]) -> Moment

  /// What has happened by now and was not yet replied, in order and without waiting.
  mutating func waitingEvents() -> [Event]

  /// Hands the terminal back, stops the program as Ctrl-Z does, and takes the terminal again.
  mutating func suspend()

  /// Asks the terminal about itself. Answers come as events, if ever; what is shown stays as it is.
  mutating func ask(_ questions: Set<TerminalQuestion>)

  /// Forgets what the screen is believed to show, so that the next frame is sent whole.
  mutating func repaint()
}

extension Terminal {
  /// All colours, unless a terminal says otherwise.
  public var colorDepth: ColorDepth { .full }

  /// Asks nothing, unless a terminal knows how.
  public mutating func ask(_ questions: Set<TerminalQuestion>) {}

  /// Nothing, where each event is replied by itself.
  public mutating func waitingEvents() -> [Event] { [] }

  /// Nothing, unless a terminal says otherwise.
  public var lastCost: FrameCost { FrameCost() }
}
