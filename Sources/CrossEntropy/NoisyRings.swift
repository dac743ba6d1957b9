import RealModule

/// Two classes in the plane, equally frequent: each on a circle around the origin, blurred by normal noise in both
/// coordinates. What is best predicted about them is known exactly.
public struct NoisyRings: Sendable, Hashable {
  /// The radius of the circle of the positive class.
  public let positiveRadius: Double
  /// The radius of the circle of the negative class.
  public let negativeRadius: Double
  /// The standard deviation of the noise in each coordinate.
  public let noise: Double

  /// Rings of these radii around the origin, with noise of that standard deviation in both coordinates.
  public init(positiveRadius: Double, negativeRadius: Double, noise: Double) {
    self.positiveRadius = positiveRadius
    self.negativeRadius = negativeRadius
    self.noise = noise
  }

  /// The logit of the positive class at a distance from the origin, by Bayes' rule.
  public func logit(atRadius radius: Double) -> Double {
    logDensity(radius, around: positiveRadius) - logDensity(radius, around: negativeRadius)
  }

  /// What the best rule scores on average on new points: the loss in nats, and the share predicted right.
  ///
  /// By Simpson's rule over the radius, whose density is that of S. O. Rice (1945).
  public var expectation: (loss: Double, accuracy: Double) {
    let steps = 800
    let end = max(positiveRadius, negativeRadius) + 12 * noise
    var loss = 0.0
    var accuracy = 0.0
    for step in 1...steps {
      let radius = end * Double(step) / Double(steps)
      let share = (step == steps ? 1 : step % 2 == 1 ? 4 : 2) * end / Double(3 * steps)
      let logit = logit(atRadius: radius)
      let positive = 0.5 * radius * Double.exp(logDensity(radius, around: positiveRadius))
      let negative = 0.5 * radius * Double.exp(logDensity(radius, around: negativeRadius))
      loss += share * (positive * softplus(-logit) + negative * softplus(logit))
      accuracy += share * (logit > 0 ? positive : negative)
    }
    return (loss, accuracy)
  }

  /// The logarithm of the radius's density, divided by the radius itself.
  private func logDensity(_ radius: Double, around center: Double) -> Double {
    let variance = noise * noise
    let distance = radius - center
    return -distance * distance / (2 * variance) + .log(scaledBessel(radius * center / variance) / variance)
  }
}

/// The modified Bessel function I₀ of a number not below zero, times e to the minus that number: the mean of
/// exp(x · (cos θ − 1)) over a circle. For periodic functions the plain sum converges faster than any power.
private func scaledBessel(_ x: Double) -> Double {
  let ends = 1 + Double.exp(-2 * x)
  return cosinesLessOne.reduce(ends) { $0 + 2 * .exp(x * $1) } / Double(2 * halfCircle)
}

/// How many steps there are from θ = 0 to π; the other half of the circle has the same cosines.
private let halfCircle = 48

/// cos θ − 1 at the steps between 0 and π.
private let cosinesLessOne = (1..<halfCircle).map { Double.cos(.pi * Double($0) / Double(halfCircle)) - 1 }
