@testable import CrossEntropy

/// Two hundred predictions, drawn so that another language draws the very same ones: whole thousandths for
/// probabilities, and labels that come half as often as predicted and half at three in ten. What scikit-learn 1.9.1
/// and statsmodels 0.15.0 make of them is recorded in the tests.
enum DrawnPredictions {
  static let observations = drawn.map {
    Observation(x: logit(ofProbability: $0.probability), label: $0.label)
  }
  static let weighted = drawn.map {
    Observation(x: logit(ofProbability: $0.probability), label: $0.label, sampleWeight: $0.weight)
  }
  static let plain = predictions(observations, drawn.map(\.probability))
  static let withWeights = predictions(weighted, drawn.map(\.probability))
  /// Half way to another probability that is drawn blindly.
  static let second = predictions(observations, drawn.map { ($0.probability + $0.other) / 2 })

  private static func predictions(_ rows: [Observation], _ probabilities: [Double]) -> Predictions {
    Predictions(
      rows, model: LogisticModel(weight: 1, bias: 0), given: GivenProbabilities(probabilities))
  }

  private static let drawn: [(probability: Double, label: Label, weight: Double, other: Double)] = {
    var generator = SplitMix64(seed: 7)
    return (0..<200).map { _ in
      let thousandths = 1 + generator.next() % 999
      let label: Label = generator.next() % 2_000 < thousandths + 300 ? .positive : .negative
      let weight = 1 + generator.next() % 3
      let other = 1 + generator.next() % 999
      return (Double(thousandths) / 1_000, label, Double(weight), Double(other) / 1_000)
    }
  }()
}
