public import Drawing

/// A step's picture: what it shows at rest, what is passed on the way there, and how it moves.
public struct Picture: Sendable, Hashable {
  public var scene: Scene
  /// Scenes between that of the step before and this one.
  public var via: [Scene]
  public var motion: Motion

  public init(_ scene: Scene, via: [Scene] = [], motion: Motion = Motion()) {
    self.scene = scene
    self.via = via
    self.motion = motion
  }
}
