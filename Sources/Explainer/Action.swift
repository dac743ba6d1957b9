/// What happened, as far as the program cares.
public enum Action: Sendable, Hashable {
  // Steps
  case next
  case back
  case firstStep
  case lastStep
  case digit(Int)
  case deleteDigit
  case goToTypedStep
  case replay
  case toggleAutoPlay

  // What is shown
  case followNextPoint
  case followPreviousPoint
  case changeUnit
  case toggleNotes
  case nextTheme
  case toggleBlank
  case toggleHelp
  case toggleOutline
  /// Scrolls the help, or moves the selection of the outline, by that many lines.
  case moveSelection(Int)
  case chooseSelection
  /// Closes what is open, stops what runs, lets go of what is held; one of them at a time.
  case escape

  // The program
  case quit
  case suspend
  case repaint
  /// Seconds have passed.
  case timePassed(Double)
}
