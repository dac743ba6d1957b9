public import Drawing

/// A step's picture: what it shows at rest, what is passed on the way there, and how it moves.
public struct Picture: Sendable, Hashable {
  /// What is shown at rest.
  public var scene: Scene
  /// Scenes between that of the step before and this one.
  public var via: [Scene]
  /// How it moves on the way there.
  public var motion: Motion

  /// A picture that moves to this scene, past others.
  public init(_ scene: Scene, via: [Scene] = [], motion: Motion = Motion()) {
    self.scene = scene
    self.via = via
    self.motion = motion
  }
}
