import CrossEntropy
import Drawing

/// A moment of a run, as pictures and words see it.
public struct TrainingView: Sendable {
  public let training: Training
  /// How many epochs, or steps of descent, are done.
  public let epoch: Int
  /// What each finished epoch of a network was like.
  public let history: [EpochRecord]
  /// The network and how it does on the rows it is trained on and on the others; nil for a descent.
  let network: NetworkMoment?
  /// The positions of a descent from its start; empty for networks.
  let path: [GradientDescent.Position]
  let hasDiverged: Bool
  /// The loss over weight and bias that a descent goes down; nil for networks.
  let surface: LossSurface?

  init(_ run: TrainingRun, _ training: Training) {
    self.training = training
    epoch = run.epoch
    history = run.history
    network = NetworkMoment(run, training)
    path = []
    hasDiverged = false
    surface = nil
  }

  init(_ descent: GradientDescent, surface: LossSurface?) {
    training = .descent
    epoch = descent.stepCount
    history = []
    network = nil
    path = descent.path
    hasDiverged = descent.hasDiverged
    self.surface = surface
  }
}

/// What a network does at one moment.
struct NetworkMoment: Sendable {
  let task: TrainingTask
  let seed: UInt64
  let trainingScore: NetworkScore
  let validationScore: NetworkScore
  /// For two inputs, the probability of the positive class over the plane.
  let map: DecisionMap?
  /// How much the logit changes with each input, in the mean over the rows that are not trained on.
  let slopes: [Double]

  init(_ run: TrainingRun, _ training: Training) {
    task = run.task
    seed = run.seed
    trainingScore = run.trainingScore
    validationScore = run.validationScore
    map = training == .circles ? DecisionMap(run.network) : nil
    slopes = training == .spam ? meanSlopes(run.network, on: run.task.validation) : []
  }
}

/// The probability of the positive class on a grid over the plane of two inputs.
struct DecisionMap: Sendable {
  static let range = -1.5...1.5
  static let columns = 60
  static let rows = 44
  /// Row by row, the row of the lowest second input first.
  let probabilities: [Double]

  init(_ network: Network) {
    probabilities = network.logits(of: DecisionMap.inputs).map(sigmoid)
  }

  /// The middle of each part of the grid.
  private static let inputs: [Double] = (0..<rows).flatMap { row in
    (0..<columns).flatMap { column in
      [Field.middle(column, of: columns, in: range), Field.middle(row, of: rows, in: range)]
    }
  }
}

/// The derivative of the logit by each input, in the mean over rows.
private func meanSlopes(_ network: Network, on rows: LabeledRows) -> [Double] {
  let (weights, biases, outputs) = (network.hiddenWeights, network.hiddenBiases, network.outputWeights)
  var sums = Array(repeating: 0.0, count: rows.featureCount)
  for index in 0..<rows.count {
    let row = Array(rows.row(index))
    for unit in outputs.indices {
      let sum = row.indices.reduce(biases[unit]) { $0 + row[$1] * weights[$1][unit] }
      guard sum > 0 else { continue }
      for input in row.indices { sums[input] += outputs[unit] * weights[input][unit] }
    }
  }
  return sums.map { $0 / Double(max(1, rows.count)) }
}
