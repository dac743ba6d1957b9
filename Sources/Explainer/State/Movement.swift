import Drawing

/// As many as most screens show.
let framesPerSecond = 60.0

/// A picture on its way to rest.
struct Movement: Sendable, Hashable {
  var transition: Transition
  /// Seconds at normal speed.
  var elapsed = 0.0

  /// Seconds until the next frame is due. Frame k is due k frames' time after the start, however long those before it
  /// took; what comes too late is left out.
  func nextFrame(speed: Double) -> Double {
    let frames = elapsed / speed * framesPerSecond
    // A clock that is early by a hair has not shown the frame yet.
    return ((frames + 0.01).rounded(.down) + 1 - frames) / framesPerSecond
  }

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
