package import CrossEntropy

/// A run that can be gone through forward and back: any epoch can be returned to exactly.
public struct TrainingSession: Sendable {
  /// What decides how it goes.
  public let settings: TrainingSettings
  private var runner: Runner
  /// What pictures and words are made from.
  public private(set) var view: TrainingView

  private enum Runner: Sendable {
    case network(NetworkReplay)
    case descent(GradientDescent)
  }

  /// A run before its first epoch; nil where it has no data to run on.
  public init?(_ settings: TrainingSettings, _ data: LessonData, _ facts: Facts) {
    self.settings = settings
    if let networkData = settings.training.data {
      guard let replay = NetworkReplay(networkData, settings) else { return nil }
      runner = .network(replay)
      view = TrainingView(replay.run, networkData, settings.training)
    } else {
      guard let (descent, scaling) = settings.gradientDescent(data) else { return nil }
      runner = .descent(descent)
      view = TrainingView(descent, on: DescentGround(facts, scaling: scaling))
    }
  }

  /// How many epochs, or steps of descent, are done.
  public var epoch: Int { view.epoch }

  /// Whether the last epoch is done.
  public var isAtEnd: Bool { epoch >= settings.training.epochCount }

  /// Goes to an epoch, forward or back, within the run.
  public mutating func go(to epoch: Int) {
    let target = min(max(0, epoch), settings.training.epochCount)
    guard target != view.epoch else { return }
    switch runner {
    case .network(var replay):
      replay.go(to: target)
      view.advance(to: replay.run)
      runner = .network(replay)
    case .descent(var descent):
      descent.rewind(to: target)
      while descent.stepCount < target { descent.step() }
      view.advance(to: descent)
      runner = .descent(descent)
    }
  }
}

extension TrainingSettings {
  /// A descent, and how x is counted in it.
  fileprivate func gradientDescent(_ data: LessonData) -> (GradientDescent, Standardization)? {
    guard let descent, data.kind == .points else { return nil }
    let rows = descent.edits.observations(of: data)
    let scaling = Standardization.forDescent(rows)
    // Data that cannot be evaluated have no descent, and the page says that nothing can be trained.
    let run = try? GradientDescent(
      scaling.standardized(rows), learningRate: learningRate,
      inverseRegularization: scaling.standardized(descent.inverseRegularization))
    return run.map { ($0, scaling) }
  }
}

extension Standardization {
  /// How a descent counts x: as it is where one size of step suits both weight and bias, else standardised. Far from
  /// zero, or spread widely, x would throw every step across the valley; spread narrowly, hardly move.
  package static func forDescent(_ rows: [Observation]) -> Standardization {
    let own = Standardization(of: rows)
    let isWellScaled = abs(own.mean) <= 2 * own.spread && (0.5...4).contains(own.spread)
    return isWellScaled ? .none : own
  }
}
