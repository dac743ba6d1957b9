public import CrossEntropy

/// A moment of a run, as pictures and words see it.
public struct TrainingView: Sendable {
  /// What is trained.
  public let training: Training
  private var moment: Moment

  private enum Moment: Sendable {
    case network(NetworkMoment)
    case descent(DescentMoment)
  }

  package init(_ run: TrainingRun, _ data: TrainingData, _ training: Training) {
    self.training = training
    moment = .network(NetworkMoment(run, data.recipe))
  }

  package init(_ descent: GradientDescent, on ground: DescentGround) {
    training = .descent
    moment = .descent(DescentMoment(descent, on: ground))
  }

  package mutating func advance(to run: TrainingRun) {
    guard let recipe = training.data?.recipe else { return }
    moment = .network(NetworkMoment(run, recipe))
  }

  package mutating func advance(to descent: GradientDescent) {
    guard let ground = self.descent?.ground else { return }
    moment = .descent(DescentMoment(descent, on: ground))
  }

  /// How many epochs, or steps of descent, are done.
  public var epoch: Int {
    switch moment {
    case .network(let network): network.epoch
    case .descent(let descent): descent.path.count - 1
    }
  }

  /// What each finished epoch of a network was like; none for a descent.
  public var history: [EpochRecord] { network?.history ?? [] }

  /// The network and how it does on the rows it is trained on and on the others; nil for a descent.
  package var network: NetworkMoment? {
    if case .network(let network) = moment { network } else { nil }
  }

  /// Where a descent is, and what it goes down; nil for networks.
  package var descent: DescentMoment? {
    if case .descent(let descent) = moment { descent } else { nil }
  }

  /// Whether a descent has left the range of numbers, or come to a greater loss than it began with.
  package var hasDiverged: Bool { descent?.hasDiverged == true }
}

/// What a descent goes down, computed once for all its steps.
package struct DescentGround: Sendable {
  /// The loss over weight and bias, both in the units of ``scaling``.
  package let surface: LossSurface
  /// The lines of equal loss that are drawn on it.
  package let contours: [LossContour]
  /// How x is counted.
  package let scaling: Standardization
  /// What the surface is the loss of.
  private let observations: [Observation]

  package init(_ facts: Facts, scaling: Standardization) {
    let surface = LossSurface(around: facts, scaling: scaling)
    self.surface = surface
    self.scaling = scaling
    observations = facts.drawnObservations
    contours = LossContour.all(on: surface, of: facts, scaling: scaling)
  }

  /// The line of equal loss through a position: what does as well.
  fileprivate func contour(through position: GradientDescent.Position) -> LossContour {
    let model = scaling.model(weight: position.weight, bias: position.bias)
    return LossContour(model.height(over: observations), .position, on: surface)
  }
}

/// A descent at one moment.
package struct DescentMoment: Sendable {
  /// The positions from the start on, one more than there were steps, in the units of the ground's scaling.
  package let path: [GradientDescent.Position]
  package let hasDiverged: Bool
  package let ground: DescentGround
  /// The lines of equal loss that are drawn on the surface, that through the position last.
  package let contours: [LossContour]

  /// The loss over weight and bias that it goes down.
  package var surface: LossSurface { ground.surface }

  init(_ descent: GradientDescent, on ground: DescentGround) {
    path = descent.path
    self.ground = ground
    contours = ground.contours + [ground.contour(through: descent.position)]
    hasDiverged = descent.hasDiverged || descent.position.meanLoss > descent.path[0].meanLoss
  }

  /// The model of a position, in the units of the data.
  package func model(at position: GradientDescent.Position) -> LogisticModel {
    ground.scaling.model(weight: position.weight, bias: position.bias)
  }
}

/// A network at one moment.
package struct NetworkMoment: Sendable {
  package let task: TrainingTask
  package let seed: UInt64
  package let epoch: Int
  package let history: [EpochRecord]
  package let trainingScore: NetworkScore
  package let validationScore: NetworkScore
  /// The probability of the positive class over the plane; nil where there are not two inputs.
  package let map: DecisionMap?
  /// How much the logit changes with each input, averaged over the rows that are not trained on; empty where the
  /// plane is shown.
  package let slopes: [Double]

  package init(_ run: TrainingRun, _ recipe: NetworkRecipe) {
    task = run.task
    seed = run.seed
    epoch = run.epoch
    history = run.history
    trainingScore = run.trainingScore
    validationScore = run.validationScore
    let isPlane = recipe.featureNames.count == 2
    map = isPlane ? DecisionMap(run.network) : nil
    slopes = isPlane ? [] : run.network.meanInputSlopes(on: run.task.validation)
  }
}
