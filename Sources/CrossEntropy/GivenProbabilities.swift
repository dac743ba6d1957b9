/// Probabilities of the positive class that somebody gave, one place for each observation: the very numbers, which the
/// way by a logit and back would change in their last digits.
public struct GivenProbabilities: Sendable, Hashable {
  /// NaN where none was given, for an optional would take twice the room.
  private var values: [Double]

  /// Probabilities in the order of their observations.
  public init(_ values: [Double] = []) { self.values = values }

  /// How many places there are.
  public var count: Int { values.count }

  /// The probability that was given for the observation at this place; nil where there is none.
  @inline(__always)
  public subscript(index: Int) -> Double? {
    guard values.indices.contains(index), !values[index].isNaN else { return nil }
    return values[index]
  }

  /// Adds a place at the end, with the probability that was given there, if one was.
  public mutating func append(_ probability: Double?) { values.append(probability ?? .nan) }

  /// - Throws: ``ModelError/probabilityCountDiffers(observations:probabilities:)``,
  ///   ``ModelError/invalidProbability(index:value:)`` for the first that is not in 0…1.
  func check(observationCount: Int) throws(ModelError) {
    guard count == observationCount else {
      throw .probabilityCountDiffers(observations: observationCount, probabilities: count)
    }
    for (index, value) in values.enumerated() where value < 0 || value > 1 {
      throw .invalidProbability(index: index, value: value)
    }
  }
}
