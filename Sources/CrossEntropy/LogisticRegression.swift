/// The logistic regression of the labels on `x`: the model that minimises ½w² + C · Σ sample weight · loss, with
/// the weight w in units of the data and the intercept free; without regularization, Σ sample weight · loss.
///
/// The minimum is found to about the last digits of a `Double`, however far from zero, close together or far apart
/// the values of `x` are. Observations with weight 0 do not count. If all `x` that count are equal, the
/// weight is 0 and the probability the share of positives; without regularization any line through that point
/// would do as well, and this is the one with the smallest weight.
///
/// - Parameters:
///   - observations: the data, in any order.
///   - inverseRegularization: C; 1 unless given.
///   - guess: a model to begin with, which saves time where it is near; whatever it is, the minimum is the same to
///     about the last digits.
/// - Throws: ``ModelError/noObservations``, ``ModelError/invalidX(index:value:)``,
///   ``ModelError/invalidWeight(index:value:)``, ``ModelError/allWeightsZero``,
///   ``ModelError/invalidInverseRegularization(_:)``, ``ModelError/singleClass(_:)``,
///   ``ModelError/rangeOfXOverflows``; ``ModelError/separable`` if
///   there is no regularization and one threshold separates the classes, even if they touch there;
///   ``ModelError/invalidParameters(weight:bias:)`` if the best weight exceeds what a `Double` holds.
public func fitLogisticRegression(
  _ observations: [Observation], inverseRegularization: InverseRegularization = .finite(1),
  startingFrom guess: LogisticModel? = nil
) throws(ModelError) -> LogisticModel {
  let weightSum = try observations.checkedWeightSum()
  let penaltySpread = try inverseRegularization.characteristicSpread()
  let ranges = try ClassRanges(observations)
  let whole = ranges.whole
  guard (whole.upperBound - whole.lowerBound).isFinite else { throw .rangeOfXOverflows }
  if ranges.isConstant {
    return LogisticModel(weight: 0, centre: whole.lowerBound, logitAtCentre: ranges.baseRateLogit)
  }
  if inverseRegularization == .none && ranges.areSeparable { throw .separable }

  let unit = unitOfX(range: whole, penaltySpread: penaltySpread)
  let penalty = (penaltySpread / unit) * (penaltySpread / unit)
  // What is minimised may be multiplied by anything, so neither large weights nor small ones leave the range of numbers.
  let factor = powerOfTwo(bringingNearOne: min(max(weightSum, penalty), .greatestFiniteMagnitude))
  let objective = LogisticObjective(
    observations.scaled(by: 1 / unit, weights: factor), penalty: penalty * factor)
  let minimizer = NewtonMinimizer(
    objective: objective, range: (whole.lowerBound / unit)...(whole.upperBound / unit))
  let flat = LogisticModel(
    weight: 0, centre: whole.lowerBound / unit, logitAtCentre: ranges.baseRateLogit)
  let start = try guess?.stretched(by: 1 / unit) ?? flat
  return try minimizer.minimum(from: start).stretched(by: unit)
}

/// The unit in which neither squares of `x` nor the penalty overflow: a power of two, so that dividing by it
/// changes no digit.
private func unitOfX(range: ClosedRange<Double>, penaltySpread: Double) -> Double {
  let exponent = max(range.upperBound - range.lowerBound, penaltySpread).exponent
  return Double(sign: .plus, exponent: min(max(exponent, -1_000), 1_000), significand: 1)
}

extension [Observation] {
  /// The observations that count, with every `x` and every weight multiplied by a factor.
  fileprivate func scaled(by factor: Double, weights: Double) -> [Observation] {
    compactMap {
      guard $0.sampleWeight > 0 else { return nil }
      return Observation(x: $0.x * factor, label: $0.label, sampleWeight: $0.sampleWeight * weights)
    }
  }
}

extension LogisticModel {
  /// The same model for values of `x` multiplied by `unit`.
  fileprivate func stretched(by unit: Double) throws(ModelError) -> LogisticModel {
    let model = LogisticModel(weight: weight / unit, centre: centre * unit, logitAtCentre: logitAtCentre)
    return try model.checked()
  }
}
