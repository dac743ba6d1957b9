/// Gradient descent for logistic regression on one feature, from weight 0 and bias 0.
///
/// It goes down the mean loss plus w² / (2 · C · Σ sample weight), whose minimum is that of
/// ``fitLogisticRegression(_:inverseRegularization:startingFrom:)``.
public struct GradientDescent: Sendable, Hashable {
  /// Where the descent is after some steps.
  public struct Position: Sendable, Hashable {
    /// The weight of the feature.
    public let weight: Double
    /// The bias.
    public let bias: Double
    /// In nats, without the penalty.
    public let meanLoss: Double
  }

  /// How far a step goes along the slope.
  public let learningRate: Double
  /// The start and the position after each step.
  public private(set) var path: [Position]
  private let observations: [Observation]
  private let weightSum: Double
  private let penalty: Double

  /// The descent before its first step.
  ///
  /// - Throws: ``ModelError`` for data that cannot be evaluated, and for a C that is none.
  public init(
    _ observations: [Observation], learningRate: Double, inverseRegularization: InverseRegularization = .none
  ) throws(ModelError) {
    self.learningRate = learningRate
    let spread = try inverseRegularization.characteristicSpread()
    penalty = spread * spread / (try observations.checkedWeightSum())
    self.observations = observations.filter { $0.sampleWeight > 0 }.withOrdinaryWeights
    weightSum = self.observations.lazy.map(\.sampleWeight).compensatedSum()
    path = []
    path = [position(weight: 0, bias: 0)]
  }

  /// How many steps have been made.
  public var stepCount: Int { path.count - 1 }

  /// Where it is now.
  public var position: Position { path[path.count - 1] }

  /// Whether it has left the range of numbers; it stays where it was then.
  public var hasDiverged: Bool { !next(after: position).meanLoss.isFinite }

  /// One step down the slope.
  public mutating func step() {
    let next = next(after: position)
    path.append(next.meanLoss.isFinite ? next : position)
  }

  /// Takes steps back.
  public mutating func rewind(to step: Int) {
    path.removeLast(max(0, path.count - 1 - max(0, step)))
  }

  private func next(after position: Position) -> Position {
    let slope = slope(at: position)
    return self.position(
      weight: position.weight - learningRate * slope.weight, bias: position.bias - learningRate * slope.bias)
  }

  /// The slope of a point's loss along its logit is p − y.
  private func slope(at position: Position) -> (weight: Double, bias: Double) {
    var slope = (weight: 0.0, bias: 0.0)
    for observation in observations {
      let probability = sigmoid(position.weight * observation.x + position.bias)
      let error = observation.sampleWeight * (probability - (observation.label == .positive ? 1 : 0))
      slope.weight += error * observation.x
      slope.bias += error
    }
    return (slope.weight / weightSum + penalty * position.weight, slope.bias / weightSum)
  }

  private func position(weight: Double, bias: Double) -> Position {
    let model = LogisticModel(weight: weight, bias: bias)
    var sum = CompensatedSum()
    for observation in observations { sum += observation.sampleWeight * model.loss(of: observation) }
    return Position(weight: weight, bias: bias, meanLoss: sum.value / weightSum)
  }
}
