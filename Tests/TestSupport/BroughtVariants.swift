import CrossEntropy
import Insight

extension Variant {
  private static func points(_ x: [Double], _ y: [Int], weights: [Double]? = nil, c: Double? = 1)
    -> LessonData
  {
    LessonData(
      .points, rows(x, y, weights), inverseRegularization: c.map { .finite($0) } ?? .none)
  }

  private static func given(
    _ p: [Double], _ y: [Int], weights: [Double]? = nil, clip: Double? = nil
  ) -> LessonData {
    LessonData(.predictions, rows(p.map(logit(ofProbability:)), y, weights), clip: clip)
  }

  private static func rows(_ x: [Double], _ y: [Int], _ weights: [Double]?) -> [Observation] {
    zip(zip(x, y), weights ?? x.map { _ in 1 }).map {
      Observation(x: $0.0, label: $0.1 == 1 ? .positive : .negative, sampleWeight: $1)
    }
  }

  private static let alternating = (0..<60).map { $0 % 2 }

  /// Files as people bring them, each with something that words stumble over.
  package static let brought: [Variant] = [
    Variant("ages", points([30, 45, 50, 60, 65, 80], [0, 0, 1, 0, 1, 1])),
    Variant("hours, far from 0", points([20, 35, 40, 55, 62, 70, 85, 90], [0, 0, 1, 0, 1, 1, 1, 1])),
    Variant("near a million", points((0..<6).map { 1e6 + Double($0) }, [0, 0, 1, 0, 1, 1])),
    Variant(
      "all green but one", points([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, -1], [1, 1, 1, 1, 1, 1, 1, 1, 1, 0])),
    Variant("all green but one, at the right", points([0, 1, 2, 3, 4, 6], [1, 1, 1, 1, 1, 0])),
    Variant("falling", points([-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2], [1, 1, 0, 1, 0, 0, 0, 0])),
    Variant("one x", points([2, 2, 2, 2], [1, 0, 1, 1])),
    Variant("even classes at one x", points([2, 2, 2, 2], [1, 0, 1, 0])),
    Variant("apart and even", points([-3, -2, -1, 1, 2, 3], [0, 0, 0, 1, 1, 1])),
    Variant("apart and even, hardly penalised", points([-3, -2, -1, 1, 2, 3], [0, 0, 0, 1, 1, 1], c: 1e6)),
    Variant("two", points([0, 1], [0, 1])), Variant("two, falling", points([0, 1], [1, 0])),
    Variant("hardly any weight on w", points([-2, -1, 0, 1, 2], [0, 1, 0, 1, 1], c: 1e-3)),
    Variant("weighted points", points([-2, -1, 0, 1, 2], [0, 1, 0, 1, 1], weights: [1, 0.5, 3, 2, 10.25])),
    Variant(
      "forty-one points",
      points((0..<41).map { Double($0) / 10 - 2 }, (0..<41).map { $0 * 7 % 41 < $0 ? 1 : 0 })),
    Variant("one green prediction", given([0.3], [1])), Variant("one red prediction", given([0.3], [0])),
    Variant("one sure and right", given([1], [1])), Variant("one weighted", given([0.9], [1], weights: [2])),
    Variant("red predictions, two wrong", given([0.9, 0.8, 0.3], [0, 0, 0])),
    Variant("green predictions, one wrong", given([0.9, 0.8, 0.3], [1, 1, 1])),
    Variant("five wrong", given([0.02, 0.97, 0.1, 0.9, 0.3], [1, 0, 1, 0, 1])),
    Variant("right to the last", given([1, 0, 0.8, 0.4], [1, 0, 1, 0])),
    Variant("all certain and right", given([1, 0, 1, 0], [1, 0, 1, 0])),
    Variant("all one half", given([0.5, 0.5, 0.5, 0.5, 0.5, 0.5], [1, 0, 1, 0, 1, 1])),
    Variant("some one half", given([0.5, 0.5, 0.9, 0.1], [1, 0, 1, 0])),
    Variant(
      "the base rate for all", given(.init(repeating: 0.7, count: 10), [1, 0, 1, 0, 1, 1, 1, 1, 1, 0])),
    Variant("one certain and wrong", given([0.9, 0.2, 0, 0.4], [1, 0, 1, 0])),
    Variant("two certain and wrong", given([0.9, 1, 0, 0.4], [1, 0, 1, 0])),
    Variant("certain and wrong, clipped", given([0.9, 0.2, 0, 0.4], [1, 0, 1, 0], clip: 1e-7)),
    Variant("one green", given([0.3, 0.2, 0.6, 0.1, 0.05], [1, 0, 0, 0, 0])),
    Variant("nearly certain", given([0.99, 0.999, 0.5, 0.1, 0.0001], [1, 0, 1, 0, 1])),
    Variant("hardly any loss", given([0.9999, 0.0001, 0.99999], [1, 0, 1])),
    Variant("weighted predictions", given([0.9, 0.2, 0.3, 0.95], [1, 0, 1, 0], weights: [2, 1, 0.5, 4])),
    Variant(
      "rare, and worse than the base rate",
      given(
        (0..<200).map { 0.03 + Double($0 % 10) / 40 }, (0..<200).map { $0 % 50 == 0 ? 1 : 0 })),
    Variant(
      "a product beyond all numbers",
      given(
        (0..<4000).map { $0 % 2 == 0 ? 0.2 : 0.9 }, (0..<4000).map { $0 % 3 == 0 ? 0 : 1 })),
    Variant(
      "many of one class", given((0..<60).map { 0.2 + Double($0) / 100 }, .init(repeating: 0, count: 60))),
    Variant("many that are all right", given(alternating.map { $0 == 1 ? 0.9 : 0.1 }, alternating)),
  ]

  /// Points and predictions drawn at random, by hand and fitted, with ties, weights and certain ones among them.
  package static let random: [Variant] = (1...60).map { seed in
    var generator = SplitMix64(seed: UInt64(seed))
    let count = [1, 2, 3, 5, 9, 13, 60][seed % 7]
    let places: [Double] = [-4, -1, -0.5, 0, 0, 0.25, 1, 2.5, 30]
    let observations = (0..<count).map { _ in
      Observation(
        x: seed % 3 == 0
          ? places.randomElement(using: &generator) ?? 0 : .random(in: -5...5, using: &generator),
        label: Bool.random(using: &generator) ? .positive : .negative,
        sampleWeight: seed % 5 == 0 ? [1, 2, 0.5].randomElement(using: &generator) ?? 1 : 1)
    }
    let isGiven = seed % 2 == 0
    return Variant("random \(seed)", LessonData(isGiven ? .predictions : .points, observations)) {
      $0.lastFit = LogisticModel(weight: 0.5, bias: -0.25)
      if seed % 4 == 1 {
        $0.handSet = LogisticModel(weight: Double(seed % 3) - 1, bias: Double(seed % 5) / 4)
      }
    }
  }
}
