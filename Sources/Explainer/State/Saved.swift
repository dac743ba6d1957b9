import Insight

/// An experiment as it was written to a file.
struct Saved: Sendable, Hashable {
  var experiment: Experiment
  /// The name of the file.
  var file: String
}
