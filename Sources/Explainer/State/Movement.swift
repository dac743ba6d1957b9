import Drawing

/// A picture on its way to rest.
struct Movement: Sendable, Hashable {
  var transition: Transition
  /// Seconds at normal speed.
  var elapsed = 0.0

  var progress: Double {
    transition.motion.duration > 0 ? min(1, elapsed / transition.motion.duration) : 1
  }
}

/// The step that an action leaves, and how the picture goes from there to the step that it enters.
struct Departure: Sendable, Hashable {
  /// nil where no step comes before.
  var from: Place?
  var way: Way

  enum Way: Sendable, Hashable { case forward, backward, direct, replay }
}

/// Auto-play, and the time that this step still has.
struct AutoPlay: Sendable, Hashable {
  /// Seconds.
  var remaining: Double
}
