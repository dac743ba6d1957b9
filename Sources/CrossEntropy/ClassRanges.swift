import RealModule

/// What each class's observations that count span on the feature, and how much they weigh.
struct ClassRanges {
  /// From the least to the greatest `x` of the class.
  let negative: ClosedRange<Double>
  let positive: ClosedRange<Double>
  /// log(weight of positives / weight of negatives): the best logit where `x` tells nothing.
  let baseRateLogit: Double

  /// - Throws: ``ModelError/singleClass(_:)``.
  init(_ observations: [Observation]) throws(ModelError) {
    guard let negative = Self.range(of: .negative, in: observations) else { throw .singleClass(.positive) }
    guard let positive = Self.range(of: .positive, in: observations) else { throw .singleClass(.negative) }
    self.negative = negative
    self.positive = positive
    let positives = Self.weight(of: .positive, in: observations)
    let negatives = Self.weight(of: .negative, in: observations)
    // The ratio of weights may leave the range of numbers where its logarithm does not.
    let odds = positives / negatives
    baseRateLogit = odds.value.isNormal ? .log(odds.value) : odds.log
  }

  /// From the least to the greatest `x` of both classes.
  var whole: ClosedRange<Double> {
    min(negative.lowerBound, positive.lowerBound)...max(negative.upperBound, positive.upperBound)
  }

  /// Whether all observations lie at one `x`.
  var isConstant: Bool {
    whole.lowerBound == whole.upperBound
  }

  /// Whether a threshold separates the classes, be it that both touch at the threshold itself.
  ///
  /// Unless `x` is constant, the loss then falls for ever as the weight grows, and has no minimum.
  var areSeparable: Bool {
    negative.upperBound <= positive.lowerBound || positive.upperBound <= negative.lowerBound
  }

  private static func range(of label: Label, in observations: [Observation]) -> ClosedRange<Double>? {
    var least = Double.infinity
    var greatest = -Double.infinity
    for observation in observations where observation.label == label && observation.sampleWeight > 0 {
      least = min(least, observation.x)
      greatest = max(greatest, observation.x)
    }
    return least <= greatest ? least...greatest : nil
  }

  private static func weight(of label: Label, in observations: [Observation]) -> ScaledNumber {
    var sum = WideSum()
    for row in observations where row.label == label { sum.add(row.sampleWeight, times: 1) }
    return sum.number
  }
}
