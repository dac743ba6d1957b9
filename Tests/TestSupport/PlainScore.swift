public import CrossEntropy
import Foundation

/// What a model says of one observation, worked out as plainly as can be, to be compared with what the program says.
public struct PlainScore: Sendable {
  /// What is scored.
  public let observation: Observation
  /// The probability of the positive class.
  public let probability: Double
  /// The probability of the observation's own class.
  public let trueProbability: Double
  /// The log loss in nats.
  public let loss: Double
  /// Whether the more probable class is the other one.
  public let isMistake: Bool

  /// The score that a model gives an observation.
  public init(_ observation: Observation, model: LogisticModel) {
    let logit = model.logit(at: observation.x)
    let isPositive = observation.label == .positive
    let margin = isPositive ? logit : -logit
    self.observation = observation
    probability = 1 / (1 + exp(-logit))
    trueProbability = 1 / (1 + exp(-margin))
    loss = max(0, -margin) + log1p(exp(-abs(margin)))
    isMistake = (logit >= 0) != isPositive
  }
}

extension [PlainScore] {
  /// The sum of a value over all rows, each as often as its weight says.
  public func sum(_ value: (PlainScore) -> Double) -> Double {
    reduce(0) { $0 + $1.observation.sampleWeight * value($1) }
  }
}

/// The weighted mean of the probabilities of the positive class that a model gives.
public func plainMeanProbability(_ observations: [Observation], model: LogisticModel) -> Double {
  let rows = observations.map { PlainScore($0, model: model) }
  return rows.sum(\.probability) / rows.sum { _ in 1 }
}
