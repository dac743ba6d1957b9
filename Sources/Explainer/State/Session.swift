public import CrossEntropy
public import Drawing
import Insight
import Lessons

/// A place in a course with all that was done there, as it is kept in a file: enough to show the same page again.
///
/// Pages that lie over a step, movements, auto-play and what is half typed are not part of it: a session stands still.
public struct Session: Sendable, Hashable {
  /// What it was told with.
  public var source: SessionSource
  /// The id of the step.
  var step: String
  var isAnswered: Bool
  /// How meanings are coloured.
  public var theme: Theme.Name
  var unit: LossUnit
  var hasNotes: Bool
  /// The point that stays lit, by its item.
  var followed: Int?
  /// What the arrows move; nil while they step.
  var experimenting: Experimenting?
  /// How far the step's run is; nil where nothing is trained.
  var run: Run?
  /// The chapter at hand, and others where something was done.
  var chapters: [Bench]

  /// How far a run is, and the place of its speed among those that it can have.
  struct Run: Sendable, Hashable {
    var epoch: Int
    var speed: Int
  }

  /// What was done in a chapter.
  struct Bench: Sendable, Hashable {
    var chapter: String
    /// The fingerprint of the data as they were brought.
    var data: UInt64
    /// What was done to single points, by their items; nil for one that was removed.
    var points: [Int: Observation?]
    var inverseRegularization: InverseRegularization
    var handSet: LogisticModel?
    /// The model that stays where the data allow no fit.
    var lastFit: LogisticModel?
    var dials: [String: Double]
    /// By the ids of their steps.
    var predictions: [String: Prediction]
    /// Whether there is something to undo.
    var canUndo: Bool
  }
}

/// What a course is told with, as its call named it.
public struct SessionSource: Sendable, Hashable {
  /// A chapter by name, or a lesson file; nil for the whole course.
  public var lesson: String?
  /// A file of data; `-` is standard input, which cannot be read again.
  public var data: String?
  /// The columns that were chosen, as an option names them.
  public var columns: String?
  /// Whether the first line holds names; nil to find out.
  public var hasHeader: Bool?
  /// The positive label.
  public var positive: String?
  /// Losses are those of probabilities clipped to this distance from 0 and 1.
  public var clip: Double?
  /// The C that was asked for.
  public var inverseRegularization: InverseRegularization

  /// The whole course and its own data, unless something else is named.
  public init(
    lesson: String? = nil, data: String? = nil, columns: String? = nil, hasHeader: Bool? = nil,
    positive: String? = nil, clip: Double? = nil, inverseRegularization: InverseRegularization = .finite(1)
  ) {
    self.lesson = lesson
    self.data = data
    self.columns = columns
    self.hasHeader = hasHeader
    self.positive = positive
    self.clip = clip
    self.inverseRegularization = inverseRegularization
  }

  /// Whether all of it can be read again.
  public var canBeReadAgain: Bool { data != "-" }
}
