/// How marks move: for how long, how softly, and one after the other or all at once.
public struct Motion: Sendable, Hashable {
  /// Seconds at normal speed.
  public var duration: Double
  /// How the movement is spread over its time.
  public var easing: Easing
  /// Marks of these roles set out one after the other, in the order of their items' places.
  public var staggered: Set<Role>
  /// The share of the time that lies between the first and the last of them setting out.
  public var spread: Double

  /// A movement of some seconds.
  public init(
    duration: Double = 0.6, easing: Easing = .smooth, staggered: Set<Role> = [], spread: Double = 0.6
  ) {
    self.duration = duration
    self.easing = easing
    self.staggered = staggered
    self.spread = min(0.95, max(0, spread))
  }
}
