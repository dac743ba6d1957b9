import RealModule
import TestSupport
import Testing

@testable import CrossEntropy

@Suite("Rows that are counted are as good as the rows written out")
struct CountedRowsTests {
  /// Some rows, how often each counts, and the same written out.
  private struct Sample {
    var counted: [Observation] = []
    var written: [Observation] = []
    var given: ([Double], [Double])?

    init(_ generator: inout SplitMix64, isGiven: Bool = false) {
      given = isGiven ? ([], []) : nil
      for _ in 0..<Int.random(in: 2...30, using: &generator) {
        let p = Double.random(in: 0.001...0.999, using: &generator)
        let label: Label = Bool.random(using: &generator) ? .positive : .negative
        let count = Int.random(in: 0...9, using: &generator)
        let row = Observation(x: logit(ofProbability: p), label: label)
        counted.append(Observation(x: row.x, label: label, sampleWeight: Double(count)))
        written += Array(repeating: row, count: count)
        given?.0.append(p)
        given?.1 += Array(repeating: p, count: count)
      }
    }

    func summaries(_ model: LogisticModel, clip: Double?) throws -> (LossSummary, LossSummary) {
      (
        try LossSummary(
          Predictions(
            counted, model: model, given: given.map { GivenProbabilities($0.0) }, clip: clip,
            weightMeaning: .count)),
        try LossSummary(
          Predictions(written, model: model, given: given.map { GivenProbabilities($0.1) }, clip: clip))
      )
    }
  }

  private let sigmoidModel = LogisticModel(weight: 1, bias: 0)

  @Test("in every digit of every figure", arguments: [false, true])
  func figures(isGiven: Bool) throws {
    var generator = SplitMix64(seed: isGiven ? 21 : 22)
    for round in 0..<300 {
      let sample = Sample(&generator, isGiven: isGiven)
      guard sample.written.count > 1 else { continue }
      let (counted, written) = try sample.summaries(sigmoidModel, clip: round % 3 == 0 ? 0.1 : nil)
      #expect(counted.rowCount == written.rowCount && counted.count == written.count)
      #expect(counted.positives == written.positives && counted.mistakes == written.mistakes)
      #expect(counted.weightSum == written.weightSum && counted.accuracy == written.accuracy)
      #expect(counted.meanLoss == written.meanLoss && counted.sumLoss == written.sumLoss)
      #expect(counted.lossSum(of: .positive) == written.lossSum(of: .positive))
      #expect(counted.mistakeLossSum == written.mistakeLossSum)
      #expect(counted.baseRate == written.baseRate && counted.skill == written.skill)
      #expect(counted.baseRateEntropy == written.baseRateEntropy)
      #expect(counted.brierScore == written.brierScore && counted.reliability == written.reliability)
      #expect(isClose(counted.standardError, try #require(written.standardError)))
      #expect(counted.worst.map { sample.counted[$0].x } == written.worst.map { sample.written[$0].x })
      #expect(counted.best.map { sample.counted[$0].x } == written.best.map { sample.written[$0].x })
    }
  }

  @Test("be their losses infinite or one class alone")
  func extremes() throws {
    for label in [Label.positive, .negative] {
      let rows = [
        Observation(x: -.infinity, label: label, sampleWeight: 3),
        Observation(x: .infinity, label: label, sampleWeight: 2),
      ]
      let summary = try LossSummary(Predictions(rows, model: sigmoidModel, weightMeaning: .count))
      let isPositive = label == .positive
      #expect(summary.infiniteCount == (isPositive ? 3 : 2) && summary.mistakes == summary.infiniteCount)
      #expect(summary.worst == (isPositive ? [0, 0, 0, 1, 1] : [1, 1, 0, 0, 0]))
      #expect(summary.meanLoss == .infinity && summary.standardError == .infinity && summary.skill == nil)
      #expect(summary.reliability.map(\.count) == [3, 0, 0, 0, 0, 0, 0, 0, 0, 2])
    }
  }

  @Test("in the fit, and in the descent to it")
  func fit() throws {
    var generator = SplitMix64(seed: 23)
    for _ in 0..<50 {
      let sample = Sample(&generator)
      guard Set(sample.written.map(\.label)).count == 2 else { continue }
      let (one, other) = (
        try fitLogisticRegression(sample.counted), try fitLogisticRegression(sample.written)
      )
      #expect(isClose(one.weight, other.weight, within: 1e-12))
      #expect((one.bias - other.bias).magnitude < 1e-12)
      var descent = try GradientDescent(sample.counted, learningRate: 0.5)
      var long = try GradientDescent(sample.written, learningRate: 0.5)
      for _ in 0..<20 {
        descent.step()
        long.step()
      }
      #expect(isClose(descent.position.meanLoss, long.position.meanLoss, within: 1e-12))
    }
  }

  @Test("in the difference of two predictions")
  func difference() throws {
    var generator = SplitMix64(seed: 24)
    for _ in 0..<100 {
      let sample = Sample(&generator)
      guard sample.written.count > 1 else { continue }
      let other = LogisticModel(weight: 0.5, bias: 0.25)
      func predictions(_ rows: [Observation], _ model: LogisticModel, _ meaning: WeightMeaning) -> Predictions
      {
        Predictions(rows, model: model, weightMeaning: meaning)
      }
      let counted = try LossDifference(
        from: predictions(sample.counted, sigmoidModel, .count),
        to: predictions(sample.counted, other, .count))
      let written = try LossDifference(
        from: predictions(sample.written, sigmoidModel, .importance),
        to: predictions(sample.written, other, .importance))
      #expect(counted.mean == written.mean)
      #expect(isClose(counted.standardError, try #require(written.standardError)))
    }
  }

  @Test("and of billions, they are as many")
  func billions() throws {
    // Losses of 1 and 2 bits, half of each: the standard error is ½ / √(n − 1) bits.
    let rows = [
      Observation(x: 0, label: .positive, sampleWeight: 4e9),
      Observation(x: -Double.log(3), label: .positive, sampleWeight: 4e9),
    ]
    let summary = try LossSummary(Predictions(rows, model: sigmoidModel, weightMeaning: .count))
    #expect(summary.count == 8_000_000_000 && summary.reliability[2].count == 4_000_000_000)
    #expect(isClose(summary.meanLoss, 1.5 * 0.69314718055994531))
    #expect(isClose(summary.standardError, 0.5 * 0.69314718055994531 / (8e9 - 1).squareRoot()))
  }

  @Test("A count is a whole number, and all of them add up to one")
  func errors() {
    func summary(_ counts: [Double]) throws -> LossSummary {
      let rows = counts.map { Observation(x: 0, label: .positive, sampleWeight: $0) }
      return try LossSummary(Predictions(rows, model: sigmoidModel, weightMeaning: .count))
    }
    #expect(throws: ModelError.invalidCount(index: 1, value: 2.5)) { try summary([1, 2.5]) }
    #expect(throws: ModelError.countsTooLarge) { try summary([1, 0x1p53]) }
    #expect(throws: ModelError.allWeightsZero) { try summary([0]) }
    #expect(throws: Never.self) { try summary([1, 0x1p53 - 2]) }
  }
}
