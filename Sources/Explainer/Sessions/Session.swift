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

extension Session {
  /// What a state has come to; nil where it has no step.
  public init?(_ state: State) {
    guard let step = state.step, let here = state.chapter else { return nil }
    source = state.source
    self.step = step.id
    isAnswered = state.isAnswered
    theme = state.settings.theme.name
    unit = state.settings.unit
    hasNotes = state.hasNotes
    followed = state.followed
    experimenting = state.experimenting
    run = state.trainingPlay.map { Run(epoch: $0.session.epoch, speed: $0.speed) }
    chapters = zip(state.chapters, state.benches).compactMap { chapter, bench in
      let bench = Bench(bench, of: chapter.name)
      return chapter.name == here.name || bench.isTouched ? bench : nil
    }
  }
}

extension Session.Bench {
  fileprivate init(_ bench: Workbench, of chapter: String) {
    let experiment = bench.experiment
    self.chapter = chapter
    data = bench.data.fingerprint
    points = experiment.edits.changes(of: bench.data)
    inverseRegularization = experiment.inverseRegularization
    handSet = experiment.handSet
    lastFit = experiment.lastFit == bench.asBrought.experiment.lastFit ? nil : experiment.lastFit
    dials = experiment.dials
    predictions = bench.predictions
    canUndo = bench.canUndo
  }

  fileprivate var isTouched: Bool {
    !points.isEmpty || handSet != nil || lastFit != nil || !dials.isEmpty || !predictions.isEmpty || canUndo
  }
}

extension PointEdits {
  /// The points that are not as they were brought, by their items.
  fileprivate func changes(of data: LessonData) -> [Int: Observation?] {
    guard !data.isGrouped else { return [:] }
    var changes: [Int: Observation?] = [:]
    for item in 0..<nextItem(in: data) {
      let brought = data.observations.indices.contains(item) ? data.observations[item] : nil
      let now = observation(item, in: data)
      if now != brought { changes.updateValue(now, forKey: item) }
    }
    return changes
  }
}

extension LessonData {
  /// A number that is another where anything of the data is, as good as surely.
  var fingerprint: UInt64 {
    var mixer = Mixer()
    mixer.mix(kind == .points ? 1 : 2)
    mixer.mix(weightMeaning == .count ? 1 : 2)
    mixer.mix(clip?.bitPattern ?? 1)
    for text in [names.x, names.positive, names.negative] {
      mixer.mix(text == nil ? 1 : 2)
      for byte in (text ?? "").utf8 { mixer.mix(UInt64(byte)) }
    }
    mixer.mix(UInt64(observations.count))
    for (index, observation) in observations.enumerated() {
      // 0 and −0 are one number.
      mixer.mix((observation.x + 0).bitPattern)
      mixer.mix(observation.label == .positive ? 1 : 2)
      mixer.mix(observation.sampleWeight.bitPattern)
      mixer.mix(given?[index]?.bitPattern ?? 1)
    }
    return mixer.state
  }
}

/// Mixes words one after the other, each with the finaliser of SplitMix64 (G. Steele and others, 2014).
private struct Mixer {
  private(set) var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func mix(_ word: UInt64) {
    var mixed = (state ^ word) &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    state = mixed ^ (mixed >> 31)
  }
}
