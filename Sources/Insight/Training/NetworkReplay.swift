import CrossEntropy

/// A network's run with the states to go back to.
package struct NetworkReplay: Sendable {
  private(set) var run: TrainingRun
  /// The run after each of these many epochs.
  private var checkpoints: [Int: TrainingRun]
  private static let distance = 10

  /// A run before its first epoch; nil where the program's own data are damaged.
  package init?(_ data: TrainingData, _ settings: TrainingSettings) {
    // The data were compiled in, and a test reads them; there is no run without them.
    guard let task = try? data.task() else { return nil }
    var optimizer = task.optimizer
    optimizer.learningRate = settings.learningRate
    if let momentum = settings.momentum { optimizer.momentum = momentum }
    run = TrainingRun(task: task, seed: settings.seed, optimizer: optimizer)
    checkpoints = [0: run]
  }

  package mutating func go(to epoch: Int) {
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
