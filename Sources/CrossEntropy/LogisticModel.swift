/// Logistic regression on one feature: the logit of the positive class is a straight line in `x`.
///
/// The line is kept as its height at a centre and its slope. Far from zero that is exact where weight and bias
/// are not: with x near a million the bias is a huge number that has to cancel against weight · x.
public struct LogisticModel: Sendable, Hashable {
  /// How much the logit rises for one unit of `x`.
  public let weight: Double
  /// The `x` at which ``logitAtCentre`` holds; 0 for a model set by hand.
  public let centre: Double
  /// The logit at ``centre``.
  public let logitAtCentre: Double

  /// A model set by hand: logit = weight · x + bias.
  public init(weight: Double, bias: Double) {
    self.init(weight: weight, centre: 0, logitAtCentre: bias)
  }

  /// The model whose line has this slope and passes through this logit at the centre.
  public init(weight: Double, centre: Double, logitAtCentre: Double) {
    self.weight = weight
    self.centre = centre
    self.logitAtCentre = logitAtCentre
  }

  /// The logit at x = 0.
  public var bias: Double {
    logitAtCentre - weight * centre
  }

  /// The logit of the positive class at `x`, which may be infinite; never NaN unless `x` is.
  public func logit(at x: Double) -> Double {
    // 0 · ∞ would be NaN, but a level line is as high at infinity as anywhere.
    weight == 0 && !x.isNaN ? logitAtCentre : logitAtCentre + weight * (x - centre)
  }

  /// The probability of the positive class at `x`.
  public func probability(at x: Double) -> Double {
    sigmoid(logit(at: x))
  }

  /// The log loss of one observation in nats, whatever its sample weight.
  public func loss(of observation: Observation) -> Double {
    logLoss(logit: logit(at: observation.x), label: observation.label)
  }

  /// The `x` at which both classes have probability one half; nil when the weight is 0.
  public var decisionBoundary: Double? {
    weight == 0 ? nil : centre - logitAtCentre / weight
  }
}

extension LogisticModel {
  /// Whether it is the sigmoid itself, so that every x is a logit that somebody gave.
  @inline(__always)
  var isSigmoid: Bool { weight == 1 && centre == 0 && logitAtCentre == 0 }

  /// The model itself if its parameters are finite.
  ///
  /// - Throws: ``ModelError/invalidParameters(weight:bias:)``.
  func checked() throws(ModelError) -> LogisticModel {
    guard weight.isFinite, bias.isFinite else { throw .invalidParameters(weight: weight, bias: bias) }
    return self
  }
}
