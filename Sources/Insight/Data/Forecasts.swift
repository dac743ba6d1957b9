package import CrossEntropy
import RealModule

/// Four hundred invented cases with two models' predictions of each, drawn from a seed, so that everyone has the
/// same: whole thousandths from 0.001 to 0.999.
///
/// A case's true logit is spread around −1.3 like a normal number; its label is drawn from that. The first model sees
/// the true logit with some error, and exaggerates it: its predictions are too bold and too high. The second sees it
/// with more error, and tones it down.
package enum Forecasts {
  /// The first model's predictions, as a chapter's data.
  package static let first = data(drawn.map(\.first))
  /// The second model's predictions of the same cases, in the same order.
  package static let second = data(drawn.map(\.second))

  /// How much more the second model's losses are on average over the first so many rows.
  package struct Comparison: Sendable, Hashable {
    /// How many rows are compared, from the first on.
    package let rows: Int
    /// The second model's loss minus the first's on average, in nats.
    package let mean: Double
    /// Where it may lie, with a confidence of 95 %.
    package let interval: ConfidenceInterval
    /// Whether the interval leaves out 0.
    package let tellsApart: Bool
  }

  /// The comparison over the first 20, 40, … rows and over all.
  package static let comparisons: [Comparison] = stride(from: 20, through: drawn.count, by: 20).compactMap {
    comparison(rows: $0)
  }

  /// The second model's loss minus the first's, row by row, in nats.
  package static let differences: [Double] = zip(first.observations, second.observations).map {
    let model = LogisticModel(weight: 1, bias: 0)
    return model.loss(of: $1) - model.loss(of: $0)
  }

  /// From so many rows on the two are told apart; nil where they are not even by all.
  package static let rowsToTellApart: Int? = comparisons.rowsToTellApart

  private static func comparison(rows count: Int) -> Comparison? {
    let pairs = [first, second].map { data in
      Predictions(Array(data.observations.prefix(count)), model: LogisticModel(weight: 1, bias: 0))
    }
    // These rows are as they were drawn, and a test asks for every comparison.
    guard let difference = try? LossDifference(from: pairs[0], to: pairs[1]),
      let mean = difference.mean, let interval = difference.interval()
    else { return nil }
    return Comparison(rows: count, mean: mean, interval: interval, tellsApart: difference.tellsApart())
  }

  private static func data(_ probabilities: [Double]) -> LessonData {
    let rows = zip(probabilities, drawn).map { Observation(x: logit(ofProbability: $0), label: $1.label) }
    return LessonData(.predictions, rows, given: GivenProbabilities(probabilities))
  }

  private static let drawn: [(label: Label, first: Double, second: Double)] = {
    var numbers = DrawnNumbers(seed: 3)
    return (0..<400).map { _ in
      let trueLogit = -1.3 + 1.5 * numbers.normal()
      let label: Label = numbers.uniform() < sigmoid(trueLogit) ? .positive : .negative
      let first = 0.6 + 1.9 * (trueLogit + 0.5 * numbers.normal())
      let second = -0.15 + 0.85 * (trueLogit + 0.75 * numbers.normal())
      return (label, thousandths(sigmoid(first)), thousandths(sigmoid(second)))
    }
  }()

  private static func thousandths(_ p: Double) -> Double {
    min(999, max(1, (1000 * p).rounded())) / 1000
  }
}

extension [Forecasts.Comparison] {
  /// From so many rows on all tell apart; nil where the last does not.
  var rowsToTellApart: Int? { reversed().prefix { $0.tellsApart }.last?.rows }
}

/// Random numbers from a seed.
private struct DrawnNumbers {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// Even in 0..<1.
  mutating func uniform() -> Double { Double(generator.next() >> 11) * 0x1p-53 }

  /// About normal, with mean 0 and variance 1: the sum of four even ones.
  mutating func normal() -> Double {
    (uniform() + uniform() + uniform() + uniform() - 2) * Double.sqrt(3)
  }
}
