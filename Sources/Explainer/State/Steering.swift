/// What another window may ask of the walkthrough. It means the same whatever lies over the page there.
public enum Steering: Sendable, Hashable {
  case next
  case back
  case firstStep
  case lastStep
  /// To a step, or to the nearest that there is. Chapter and step are counted from 0; without a chapter it is the one at
  /// hand.
  case go(chapter: Int?, step: Int)
  case replay
  case toggleAutoPlay
  case toggleTraining
  case followNextPoint
  case followPreviousPoint
  case toggleBlank
  /// Closes what is open, stops what runs, lets go of what is held; one of them at a time.
  case escape
}
