import Insight

/// What is to be written to new files.
public struct Saving: Sendable, Hashable {
  /// The points as they are now, as CSV; nil where they need no file.
  public var points: String?
  /// The session; nil where it could not be gone on with.
  public var session: String?
}

/// What new files are called.
public struct SavedFiles: Sendable, Hashable {
  /// That of the points, if they were written.
  public var points: String?
  /// That of the session, if it was written.
  public var session: String?

  /// The names of files.
  public init(points: String? = nil, session: String? = nil) {
    self.points = points
    self.session = session
  }
}

/// An experiment as it was written to a file.
struct Saved: Sendable, Hashable {
  var experiment: Experiment
  /// The name of the file.
  var file: String
}
