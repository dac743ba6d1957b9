import CrossEntropy
import Drawing
import Insight
import Lessons

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
