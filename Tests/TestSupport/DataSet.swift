package import CrossEntropy
package import Insight

/// Data that facts, words and pictures have to get along with.
package struct DataSet: Sendable, CustomStringConvertible {
  package let name: String
  package let observations: [Observation]

  package init(_ name: String, x: [Double], y: [Int]) {
    self.name = name
    observations = zip(x, y).map { Observation(x: $0, label: $1 == 1 ? .positive : .negative) }
  }

  private init(_ name: String, _ observations: [Observation]) {
    self.name = name
    self.observations = observations
  }

  package var description: String { name }

  package func facts() throws -> Facts { try Facts(observations) }
}

extension DataSet {
  package static let tenPoints = DataSet("ten points", TenPoints.observations)

  /// The ten points with one label changed, one after the other.
  package static let flipped: [DataSet] = tenPoints.observations.indices.map { index in
    var observations = tenPoints.observations
    observations[index].label = observations[index].label.opposite
    return DataSet("label \(index + 1) flipped", observations)
  }

  /// The ten points, each pushed to and fro at random and put in another order.
  package static let moved: [DataSet] = (1...12).map { seed in
    var generator = SplitMix64(seed: UInt64(seed))
    let observations = tenPoints.observations.map { observation in
      Observation(x: observation.x + .random(in: -3...3, using: &generator), label: observation.label)
    }
    return DataSet("moved at random, seed \(seed)", observations.shuffled(using: &generator))
  }

  package static let separable = DataSet("separable", x: [-2, -1, 1, 2], y: [0, 0, 1, 1])
  package static let touching = DataSet("touching", x: [-1, 0, 0, 1], y: [0, 0, 1, 1])
  package static let falling = DataSet("falling", x: [2.5, 1.5, 0.7, 0.1, -1, -2], y: [0, 0, 1, 0, 1, 1])
  package static let nearlyPerfect = DataSet(
    "nearly perfect", x: [-1000, -990, -985, 970, 980, 1000], y: [0, 0, 0, 1, 1, 1])
  package static let constant = DataSet("one x", x: [3, 3, 3, 3], y: [0, 1, 1, 1])
  package static let coin = DataSet("equal losses", x: [1, 1, 1, 1, 1, 1], y: [0, 1, 0, 1, 0, 1])
  package static let symmetric = DataSet("symmetric", x: [-2, -1, 1, 2], y: [0, 1, 0, 1])
  package static let two = DataSet("two points", x: [0.5, 1.5], y: [0, 1])
  package static let twoAtOnePlace = DataSet("two points at one x", x: [1, 1], y: [1, 0])
  package static let repeated = DataSet(
    "repeated x", x: [0, 0, 0, 1, 1, 1, 2, 2, 2], y: [0, 0, 1, 1, 0, 1, 1, 1, 0])
  package static let oneRed = DataSet("one red", x: [0, 1, 2, 3, 4], y: [1, 0, 1, 1, 1])
  package static let oneGreen = DataSet("one green", x: [0, 1, 2, 3], y: [0, 1, 0, 0])
  package static let outlier = DataSet("a far red", x: [-1, 0, 1, 2, 1e6], y: [0, 0, 1, 1, 0])
  package static let rightOutlier = DataSet("a far green", x: [-1, 0, 1, 2, 1e6], y: [0, 1, 0, 1, 1])
  package static let farAway = DataSet(
    "near a million", x: [1_000_000.2, 1_000_001.4, 1_000_002, 1_000_003.1, 1_000_004], y: [0, 0, 1, 0, 1])
  package static let tiny = DataSet("near a millionth", x: [1e-6, 2e-6, 3e-6, 4e-6], y: [0, 1, 0, 1])
  package static let huge = DataSet(
    "near the greatest number", x: [-8e307, -1e307, 1e307, 8e307], y: [0, 1, 0, 1])
  package static let many = DataSet(
    "forty points", x: (0..<40).map { Double($0) / 4 }, y: (0..<40).map { $0 % 5 == 0 ? 0 : $0 / 12 % 2 })

  package static let odd: [DataSet] = [
    separable, touching, falling, nearlyPerfect, constant, coin, symmetric, two, twoAtOnePlace,
    repeated, oneRed, oneGreen, outlier, rightOutlier, farAway, tiny, many,
  ]

  /// All whose sentences are checked.
  package static let all: [DataSet] = [tenPoints] + flipped + moved + odd
}
