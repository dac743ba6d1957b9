package import CrossEntropy

/// The rows of large data as groups: neighbours within a range of x, those of one class together.
package struct PointGroups {
  /// The x range is divided into this many parts, one more at either end for what lies beyond.
  private static let divisions = 14

  private var sums: [GroupSums]
  private let lower: Double
  private let upper: Double
  private let halfWidth: Double

  package init(_ predictions: Predictions) {
    let observations = predictions.observations
    let range = PointGroups.middleRange(observations)
    (lower, upper) = range
    // Halved before they are subtracted, for the range of logits may be greater than any number.
    let halfRange = range.upper / 2 - range.lower / 2
    halfWidth = max(halfRange / Double(PointGroups.divisions), .leastNormalMagnitude)
    sums = Array(repeating: GroupSums(), count: 2 * (PointGroups.divisions + 2))
    for (index, observation) in observations.enumerated() where observation.sampleWeight > 0 {
      let group = 2 * division(observation.x) + observation.label.rawValue
      sums[group].add(predictions.score(at: index))
    }
  }

  /// The groups that are not empty, in the order of x.
  package var points: [Point] {
    sums.enumerated().compactMap { item, sums in
      sums.point(item: item, label: item % 2 == 1 ? .positive : .negative)
    }.sorted { ($0.x, $0.item) < ($1.x, $1.item) }
  }

  private func division(_ x: Double) -> Int {
    if x < lower || x > upper { return x < lower ? 0 : PointGroups.divisions + 1 }
    let place = ((x / 2 - lower / 2) / halfWidth).rounded(.down)
    // The upper end belongs to the last part, else the greatest x would stand alone.
    return 1 + Int(min(place, Double(PointGroups.divisions - 1)))
  }

  /// The range without the outermost of many values, so that one far value does not push the rest into one group.
  private static func middleRange(_ observations: [Observation]) -> (lower: Double, upper: Double) {
    let stride = max(1, observations.count / 4096)
    let sample = Swift.stride(from: 0, to: observations.count, by: stride)
      .map { observations[$0].x }.filter(\.isFinite).sorted()
    guard let first = sample.first, let last = sample.last else { return (0, 1) }
    let margin = sample.count / 200
    let (lower, upper) = (sample[margin], sample[sample.count - 1 - margin])
    return lower < upper ? (lower, upper) : (first, last)
  }
}

/// What a group adds up to.
private struct GroupSums {
  var count = 0
  var weight = 0.0
  var x = 0.0
  var probability = 0.0
  var trueProbability = 0.0
  var loss = 0.0
  var lower = Double.infinity
  var upper = -Double.infinity

  mutating func add(_ score: PointScore) {
    let observation = score.observation
    count += 1
    weight += observation.sampleWeight
    x += observation.sampleWeight * observation.x
    probability += observation.sampleWeight * score.probability
    trueProbability += observation.sampleWeight * score.trueProbability
    loss += observation.sampleWeight * score.loss
    lower = min(lower, observation.x)
    upper = max(upper, observation.x)
  }

  func point(item: Int, label: Label) -> Point? {
    guard count > 0 else { return nil }
    let mean = PointScore(
      Observation(x: min(max(x / weight, lower), upper), label: label, sampleWeight: weight),
      probability: probability / weight, trueProbability: trueProbability / weight, loss: loss / weight)
    return Point(item: item, mean, group: PointGroup(count: count, lower: lower, upper: upper))
  }
}
