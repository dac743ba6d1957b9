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
    let isCounted = predictions.weightMeaning == .count
    let range = PointGroups.middleRange(observations, isCounted: isCounted)
    (lower, upper) = range
    // Halved before they are subtracted, for the range of logits may be greater than any number.
    let halfRange = range.upper / 2 - range.lower / 2
    halfWidth = max(halfRange / Double(PointGroups.divisions), .leastNormalMagnitude)
    let largest = observations.lazy.map(\.sampleWeight).max() ?? 1
    let empty = GroupSums(isCounted: isCounted, scale: powerOfTwo(bringingNearOne: largest))
    sums = Array(repeating: empty, count: 2 * (PointGroups.divisions + 2))
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
  private static func middleRange(
    _ observations: [Observation], isCounted: Bool
  ) -> (lower: Double, upper: Double) {
    let sample = (isCounted ? countedSample(observations) : sample(observations)).filter(\.isFinite).sorted()
    guard let first = sample.first, let last = sample.last else { return (0, 1) }
    let margin = sample.count / 200
    let (lower, upper) = (sample[margin], sample[sample.count - 1 - margin])
    return lower < upper ? (lower, upper) : (first, last)
  }

  private static let sampleSize = 4096

  private static func sample(_ observations: [Observation]) -> [Double] {
    stride(from: 0, to: observations.count, by: max(1, observations.count / sampleSize)).map {
      observations[$0].x
    }
  }

  /// The same of the points that the rows stand for: at every so manieth of them.
  private static func countedSample(_ observations: [Observation]) -> [Double] {
    let count = observations.reduce(0) { $0 + Int($1.sampleWeight) }
    let stride = max(1, count / sampleSize)
    var (sample, end, next): ([Double], Int, Int) = ([], 0, 0)
    for row in observations {
      end += Int(row.sampleWeight)
      while next < end {
        sample.append(row.x)
        next += stride
      }
    }
    return sample
  }
}

/// What a group adds up to. Weights are multiplied by the scale.
private struct GroupSums {
  let isCounted: Bool
  let scale: Double
  private var count = 0
  private var weight = CompensatedSum()
  private var x = CompensatedSum()
  private var probability = CompensatedSum()
  private var trueProbability = CompensatedSum()
  private var loss = CompensatedSum()
  private var lower = Double.infinity
  private var upper = -Double.infinity

  init(isCounted: Bool, scale: Double) {
    self.isCounted = isCounted
    self.scale = scale
  }

  mutating func add(_ score: PointScore) {
    let observation = score.observation
    let scaled = observation.sampleWeight * scale
    count += isCounted ? Int(observation.sampleWeight) : 1
    weight += scaled
    x.add(scaled, times: observation.x)
    probability.add(scaled, times: score.probability)
    trueProbability.add(scaled, times: score.trueProbability)
    loss.add(scaled, times: score.loss)
    lower = min(lower, observation.x)
    upper = max(upper, observation.x)
  }

  func point(item: Int, label: Label) -> Point? {
    let sum = weight.value
    guard sum > 0 else { return nil }
    let x = min(max(x.value / sum, lower), upper)
    let mean = PointScore(
      Observation(x: x, label: label, sampleWeight: sum / scale), probability: probability.value / sum,
      trueProbability: trueProbability.value / sum, loss: loss.value / sum)
    return Point(item: item, mean, group: PointGroup(count: count, lower: lower, upper: upper))
  }
}
