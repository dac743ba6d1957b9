/// A movement from one scene to another, past scenes on the way.
public struct Transition: Sendable, Hashable {
  /// From the first to the last, at least one.
  public private(set) var scenes: [Scene]
  /// How the marks move.
  public var motion: Motion

  /// A movement between two scenes, past others.
  public init(from start: Scene, via: [Scene] = [], to end: Scene, motion: Motion = Motion()) {
    scenes = [start] + via + [end]
    self.motion = motion
  }

  /// The same movement backward.
  public var reversed: Transition {
    var reversed = self
    reversed.scenes.reverse()
    return reversed
  }
}
