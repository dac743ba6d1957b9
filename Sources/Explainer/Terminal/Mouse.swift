/// What the mouse did, and in which cell. A terminal may report a release without the press before it, or lose a
/// release outside its window.
public struct Mouse: Sendable, Hashable {
  /// Presses, drags and releases are those of the left button, with or without Shift, Alt or Ctrl.
  public enum Gesture: Sendable, Hashable { case press, drag, release, wheelUp, wheelDown }

  /// What it did.
  public var gesture: Gesture
  /// In cells from the top of the screen, from 0.
  public var row: Int
  /// In cells from the left of the screen, from 0.
  public var column: Int

  /// A gesture in a cell.
  public init(gesture: Gesture, row: Int, column: Int) {
    self.gesture = gesture
    self.row = row
    self.column = column
  }
}
