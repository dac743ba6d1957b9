extension Sequence<Observation> {
  /// The sum of the sample weights, once every observation has turned out usable; infinite where it is more than a
  /// `Double` holds.
  ///
  /// - Throws: ``ModelError/noObservations``, ``ModelError/invalidX(index:value:)``,
  ///   ``ModelError/invalidWeight(index:value:)``, ``ModelError/allWeightsZero``.
  func checkedWeightSum(allowsInfiniteX: Bool = false) throws(ModelError) -> Double {
    var sum = CompensatedSum()
    var count = 0
    for observation in self {
      // What counts nothing stands in nobody's way, however certain its prediction was.
      let mayBeInfinite = allowsInfiniteX || observation.sampleWeight == 0
      guard observation.x.isFinite || (mayBeInfinite && !observation.x.isNaN) else {
        throw .invalidX(index: count, value: observation.x)
      }
      try checkWeight(observation.sampleWeight, index: count)
      sum += observation.sampleWeight
      count += 1
    }
    guard count > 0 else { throw .noObservations }
    guard sum.value > 0 else { throw .allWeightsZero }
    return sum.value
  }
}

/// Accepts a sample weight that is finite and not negative.
func checkWeight(_ weight: Double, index: Int) throws(ModelError) {
  guard weight >= 0, weight.isFinite else { throw .invalidWeight(index: index, value: weight) }
}
