import CrossEntropy

/// A run that can be gone through forward and back: any epoch can be returned to exactly.
public struct TrainingSession: Sendable {
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
    switch settings.training {
    case .descent:
      guard let descent = settings.gradientDescent(data) else { return nil }
      runner = .descent(descent)
      view = TrainingView(descent, surface: LossSurface(facts, descent))
    case .circles, .spam:
      guard let replay = NetworkReplay(settings) else { return nil }
      runner = .network(replay)
      view = TrainingView(replay.run, settings.training)
    }
  }

  public var epoch: Int { view.epoch }

  public var isAtEnd: Bool { epoch >= settings.training.epochCount }

  /// Goes to an epoch, forward or back, within the run.
  public mutating func go(to epoch: Int) {
    let target = min(max(0, epoch), settings.training.epochCount)
    guard target != view.epoch else { return }
    switch runner {
    case .network(var replay):
      replay.go(to: target)
      view = TrainingView(replay.run, settings.training)
      runner = .network(replay)
    case .descent(var descent):
      descent.rewind(to: target)
      while descent.stepCount < target { descent.step() }
      view = TrainingView(descent, surface: view.surface)
      runner = .descent(descent)
    }
  }
}

/// A network's run with the states to go back to.
struct NetworkReplay: Sendable {
  private(set) var run: TrainingRun
  /// The run after each of these many epochs.
  private var checkpoints: [Int: TrainingRun]
  private static let distance = 10

  init?(_ settings: TrainingSettings) {
    guard let task = settings.networkTask else { return nil }
    run = TrainingRun(task: task, seed: settings.seed, optimizer: settings.optimizer(of: task))
    checkpoints = [0: run]
  }

  mutating func go(to epoch: Int) {
    let nearest = epoch / NetworkReplay.distance * NetworkReplay.distance
    if epoch < run.epoch, let checkpoint = checkpoints[nearest] { run = checkpoint }
    while run.epoch < epoch {
      run.trainEpoch()
      if run.epoch % NetworkReplay.distance == 0, checkpoints[run.epoch] == nil {
        checkpoints[run.epoch] = run
      }
    }
  }
}

extension TrainingSettings {
  fileprivate var networkTask: TrainingTask? {
    switch training {
    case .circles: try? TrainingData.circles.task()
    case .spam: try? TrainingData.spam.task()
    case .descent: nil
    }
  }

  /// The task's own optimizer at the speed and with the momentum of the dials.
  fileprivate func optimizer(of task: TrainingTask) -> Optimizer {
    var optimizer = task.optimizer
    optimizer.learningRate = learningRate
    if training == .circles { optimizer.momentum = momentum }
    return optimizer
  }

  fileprivate func gradientDescent(_ data: LessonData) -> GradientDescent? {
    guard let descent, data.kind == .points else { return nil }
    return try? GradientDescent(
      descent.edits.observations(of: data), learningRate: learningRate,
      inverseRegularization: descent.inverseRegularization)
  }
}
