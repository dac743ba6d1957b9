import RealModule

/// How a gradient moves the parameters.
public enum Optimizer: Sendable, Hashable {
  /// Stochastic gradient descent with momentum μ, not Nesterov's: v ← μ v − rate · g; θ ← θ + v.
  case gradientDescent(learningRate: Double, momentum: Double)
  /// Adam by D. Kingma and J. Ba (2015): m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g²,
  /// θ ← θ − rate · √(1 − β₂ᵗ) / (1 − β₁ᵗ) · m / (√v + ε), with t counting steps from 1.
  case adam(learningRate: Double, meanDecay: Double, squareDecay: Double, epsilon: Double)

  /// The step size, which either kind has.
  public var learningRate: Double {
    get {
      switch self {
      case .gradientDescent(let rate, _), .adam(let rate, _, _, _): rate
      }
    }
    set {
      switch self {
      case .gradientDescent(_, let momentum):
        self = .gradientDescent(learningRate: newValue, momentum: momentum)
      case .adam(_, let meanDecay, let squareDecay, let epsilon):
        self = .adam(
          learningRate: newValue, meanDecay: meanDecay, squareDecay: squareDecay, epsilon: epsilon)
      }
    }
  }

  /// The share of the last step that a step keeps: the momentum, or Adam's decay of the mean gradient.
  public var momentum: Double {
    get {
      switch self {
      case .gradientDescent(_, let momentum), .adam(_, let momentum, _, _): momentum
      }
    }
    set {
      switch self {
      case .gradientDescent(let rate, _): self = .gradientDescent(learningRate: rate, momentum: newValue)
      case .adam(let rate, _, let squareDecay, let epsilon):
        self = .adam(learningRate: rate, meanDecay: newValue, squareDecay: squareDecay, epsilon: epsilon)
      }
    }
  }
}

/// An optimizer at work: what it remembers from step to step.
struct OptimizerState: Sendable, Hashable {
  let optimizer: Optimizer
  /// The velocity, or Adam's mean gradient.
  private var means: [Lanes]
  /// Adam's mean squared gradient.
  private var squares: [Lanes]
  private var steps = 0

  init(_ optimizer: Optimizer, count: Int) {
    self.optimizer = optimizer
    means = Array(repeating: .zero, count: count)
    squares = means
  }

  /// One step of all parameters.
  mutating func step(_ parameters: inout [Lanes], gradient: [Lanes]) {
    steps += 1
    switch optimizer {
    case .gradientDescent(let rate, let momentum):
      for index in gradient.indices {
        means[index] = momentum * means[index] - rate * gradient[index]
        parameters[index] += means[index]
      }
    case .adam(let rate, let meanDecay, let squareDecay, let epsilon):
      let correction = (1 - Double.pow(squareDecay, steps)).squareRoot() / (1 - Double.pow(meanDecay, steps))
      for index in gradient.indices {
        let slope = gradient[index]
        means[index] = meanDecay * means[index] + (1 - meanDecay) * slope
        squares[index] = squareDecay * squares[index] + (1 - squareDecay) * slope * slope
        parameters[index] -= rate * correction * means[index] / (squares[index].squareRoot() + epsilon)
      }
    }
  }
}
