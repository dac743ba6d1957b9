/// What the weights of observations are together, and what they are multiplied by before anything is summed.
struct Weighing {
  /// What the weights say.
  let meaning: WeightMeaning
  /// Σ weight, above zero; infinite where it is more than a `Double` holds.
  let sum: Double
  /// A power of two that brings the sum to about one third, so that no product with a loss overflows or vanishes; 1
  /// where weights are too far apart for that.
  let scale: Double
  /// Whether weights are so far apart, or so large, that they have to be summed by ``WideSum``.
  let isWide: Bool
  /// Whether every observation that counts is as good as some number of equal ones: there are counts, or one weight
  /// for all.
  let isCounting: Bool

  /// Σ weight · scale, of these rows.
  func scaledSum<Sum: WeightedSum>(of rows: [Observation]) -> Sum {
    var whole = Sum()
    if isWide {
      for row in rows { whole.add(row.sampleWeight, times: 1, isExact: false) }
    } else {
      whole.add(sum, times: scale, isExact: false)
    }
    return whole
  }

  /// How many equal observations a row stands for.
  ///
  /// - Precondition: The row has been checked.
  @inline(__always)
  func rows(_ row: Observation) -> Int { meaning == .count ? Int(row.sampleWeight) : 1 }

  /// The weights of observations that are all usable.
  ///
  /// - Throws: what ``Swift/Sequence/checkedWeightSum(allowsInfiniteX:)`` throws, and for counts
  ///   ``ModelError/invalidCount(index:value:)``, ``ModelError/countsTooLarge``.
  init(_ rows: [Observation], _ meaning: WeightMeaning, allowsInfiniteX: Bool = false) throws(ModelError) {
    self.meaning = meaning
    sum = try rows.checkedWeightSum(allowsInfiniteX: allowsInfiniteX)
    if meaning == .count { try rows.checkCounts(sum: sum) }
    isCounting = meaning == .count || rows.haveOneWeight
    isWide = !sum.isFinite || !isCounting && rows.haveDistantWeights
    scale = isWide ? 1 : powerOfTwo(bringingNearOne: sum) / 4
  }
}

/// Below this sum it is a whole number that a `Double` holds, and every count is one.
private let countLimit = 0x1p53

extension [Observation] {
  fileprivate func checkCounts(sum: Double) throws(ModelError) {
    for (index, row) in enumerated() where row.sampleWeight != row.sampleWeight.rounded() {
      throw .invalidCount(index: index, value: row.sampleWeight)
    }
    guard sum < countLimit else { throw .countsTooLarge }
  }

  fileprivate var haveOneWeight: Bool {
    guard let first = first(where: { $0.sampleWeight > 0 }) else { return true }
    return allSatisfy { $0.sampleWeight == first.sampleWeight || $0.sampleWeight == 0 }
  }

  /// Whether the products of one weight may vanish beside those of another.
  fileprivate var haveDistantWeights: Bool {
    var (least, greatest) = (Double.infinity, 0.0)
    for row in self where row.sampleWeight > 0 {
      least = Swift.min(least, row.sampleWeight)
      greatest = Swift.max(greatest, row.sampleWeight)
    }
    return greatest * 0x1p-200 > least
  }

  /// The same observations, the weights multiplied by a power of two where they are so large or so small that products
  /// would leave the range of numbers. Only what their common factor does not matter to may use them.
  package var withOrdinaryWeights: [Observation] {
    let largest = lazy.map(\.sampleWeight).max() ?? 0
    guard largest > 0, largest.isFinite, !(0x1p-500...0x1p500).contains(largest) else { return self }
    let factor = powerOfTwo(bringingNearOne: largest)
    return map { Observation(x: $0.x, label: $0.label, sampleWeight: $0.sampleWeight * factor) }
  }
}

/// A power of two whose product with a number above zero lies in 1..<2, or as near as such a power comes; 1 for others.
package func powerOfTwo(bringingNearOne number: Double) -> Double {
  guard number > 0, number.isFinite else { return 1 }
  let exponent = Swift.min(Swift.max(-number.exponent, -1_022), 1_022)
  return Double(sign: .plus, exponent: exponent, significand: 1)
}
