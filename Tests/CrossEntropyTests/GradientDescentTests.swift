import Foundation
import TestSupport
import Testing

@testable import CrossEntropy

/// Rows for which one works out the first step by hand. At w = b = 0 every p is one half, so p − y is ±½.
private let rows: [(x: Double, label: Label, weight: Double)] = [
  (2, .positive, 2), (1, .positive, 2), (-1, .negative, 3), (4, .positive, 1),
]

private func observations(weighted: Bool) -> [Observation] {
  rows.map { Observation(x: $0.x, label: $0.label, sampleWeight: weighted ? $0.weight : 1) }
}

/// The weighted mean loss of w and b plus the penalty w² / (2 · C · Σ weight), from the definitions alone.
private func objective(_ data: [Observation], _ w: Double, _ b: Double, penalty: Double = 0) -> Double {
  let sum = data.reduce(0.0) { sum, row in
    let p = 1 / (1 + exp(-(w * row.x + b)))
    return sum - row.sampleWeight * log(row.label == .positive ? p : 1 - p)
  }
  let weights = data.map(\.sampleWeight).reduce(0, +)
  return sum / weights + penalty * w * w / (2 * weights)
}

struct GradientDescentTests {
  @Test("A descent starts from w = 0 and b = 0, where the loss is log 2")
  func start() throws {
    let descent = try GradientDescent(observations(weighted: true), learningRate: 0.5)
    #expect(descent.path.count == 1 && descent.stepCount == 0)
    #expect(descent.position.weight == 0 && descent.position.bias == 0)
    #expect(isClose(descent.position.meanLoss, log(2)))
  }

  @Test(
    "The first step is the one worked out by hand, whatever the rate", arguments: [0.0625, 0.5, 1, 2, 8, 16])
  func firstStep(rate: Double) throws {
    // Slopes: (−½·2 − ½·1 − ½·1 − ½·4) / 4 = −1 along w, (−½ − ½ + ½ − ½) / 4 = −¼ along b.
    var descent = try GradientDescent(observations(weighted: false), learningRate: rate)
    descent.step()
    #expect(descent.position.weight == rate && descent.position.bias == rate / 4)
    #expect(descent.learningRate == rate && descent.stepCount == 1)
  }

  @Test("With weights every row counts as often as it weighs", arguments: [0.5, 8])
  func weightedFirstStep(rate: Double) throws {
    // Σ weight = 8: (−2 − 1 − 1.5 − 2) / 8 along w, (−1 − 1 + 1.5 − ½) / 8 along b.
    var descent = try GradientDescent(observations(weighted: true), learningRate: rate)
    descent.step()
    #expect(descent.position.weight == rate * 6.5 / 8 && descent.position.bias == rate / 8)
  }

  @Test("The second step goes down the slope of where the first one led", arguments: [0.5, 4])
  func secondStep(rate: Double) throws {
    let data = observations(weighted: true)
    var descent = try GradientDescent(data, learningRate: rate)
    descent.step()
    let (w, b) = (rate * 6.5 / 8, rate / 8)
    descent.step()
    var slope = (w: 0.0, b: 0.0)
    for row in rows {
      let error = row.weight * (1 / (1 + exp(-(w * row.x + b))) - (row.label == .positive ? 1 : 0)) / 8
      slope.w += error * row.x
      slope.b += error
    }
    #expect(isClose(descent.position.weight, w - rate * slope.w, within: 1e-13))
    #expect(isClose(descent.position.bias, b - rate * slope.b, within: 1e-13))
    let loss = objective(data, descent.position.weight, descent.position.bias)
    #expect(isClose(descent.position.meanLoss, loss, within: 1e-12))
  }

  @Test(
    "Every step is the rate times the numeric slope of the weighted mean loss, penalty included",
    arguments: [InverseRegularization.none, .finite(0.5), .finite(20)])
  func numericSlope(penalty: InverseRegularization) throws {
    let data = observations(weighted: true)
    let perC = if case .finite(let c) = penalty { 1 / c } else { 0.0 }
    var descent = try GradientDescent(data, learningRate: 0.25, inverseRegularization: penalty)
    for _ in 0..<6 { descent.step() }
    let h = 1e-5
    for (from, to) in zip(descent.path, descent.path.dropFirst()) {
      let (w, b) = (from.weight, from.bias)
      let alongW =
        (objective(data, w + h, b, penalty: perC) - objective(data, w - h, b, penalty: perC)) / (2 * h)
      let alongB =
        (objective(data, w, b + h, penalty: perC) - objective(data, w, b - h, penalty: perC)) / (2 * h)
      #expect(abs((w - to.weight) / 0.25 - alongW) < 1e-9)
      #expect(abs((b - to.bias) / 0.25 - alongB) < 1e-9)
    }
  }

  @Test("The loss that is shown is that of the data, without the penalty")
  func lossWithoutPenalty() throws {
    let data = observations(weighted: true)
    var descent = try GradientDescent(data, learningRate: 1, inverseRegularization: .finite(0.1))
    for _ in 0..<3 { descent.step() }
    for place in descent.path {
      #expect(isClose(place.meanLoss, objective(data, place.weight, place.bias), within: 1e-12))
    }
  }

  @Test("The ten points are descended as the reference is")
  func reference() throws {
    var descent = try GradientDescent(TenPoints.observations, learningRate: 0.5)
    for _ in 0..<100 { descent.step() }
    for (step, loss) in [(0, 0.6931), (5, 0.3576), (10, 0.3281), (25, 0.3095), (100, 0.3052)] {
      #expect(abs(descent.path[step].meanLoss - loss) < 5e-5, "\(step)")
    }
  }

  @Test(
    "It ends where the fit is, with a penalty and without",
    arguments: [InverseRegularization.none, .finite(1)])
  func end(penalty: InverseRegularization) throws {
    let data = zip(TenPoints.observations, 1...).map {
      Observation(x: $0.x, label: $0.label, sampleWeight: Double($1))
    }
    var descent = try GradientDescent(data, learningRate: 0.5, inverseRegularization: penalty)
    for _ in 0..<5_000 { descent.step() }
    let fit = try fitLogisticRegression(data, inverseRegularization: penalty)
    #expect(isClose(descent.position.weight, fit.weight, within: 1e-6))
    #expect(isClose(descent.position.bias, fit.bias, within: 1e-6))
  }

  @Test("A row of weight 0 changes nothing, however far away it lies")
  func weightless() throws {
    let data = observations(weighted: true)
    let more = data + [Observation(x: 1e9, label: .negative, sampleWeight: 0)]
    var (without, with) = try (
      GradientDescent(data, learningRate: 2), GradientDescent(more, learningRate: 2)
    )
    for _ in 0..<5 {
      without.step()
      with.step()
    }
    #expect(without.path == with.path)
  }

  @Test("A descent that leaves the range of numbers stays where it was, and says so")
  func divergence() throws {
    let far = [Observation(x: 1e200, label: .positive), Observation(x: -1e200, label: .positive)]
    var descent = try GradientDescent(far + observations(weighted: false), learningRate: 1e150)
    #expect(descent.hasDiverged)
    let start = descent.position
    descent.step()
    descent.step()
    #expect(descent.position == start && descent.stepCount == 2)
    #expect(try !GradientDescent(observations(weighted: false), learningRate: 16).hasDiverged)
  }

  @Test("Steps that are taken back and made again lead to the same places")
  func rewind() throws {
    var descent = try GradientDescent(observations(weighted: true), learningRate: 4)
    for _ in 0..<10 { descent.step() }
    let path = descent.path
    descent.rewind(to: 4)
    #expect(descent.stepCount == 4 && descent.path == Array(path.prefix(5)))
    for _ in 0..<6 { descent.step() }
    #expect(descent.path == path)
  }

  @Test("Taking back more steps than there were, or fewer than none, stops at the ends")
  func rewindLimits() throws {
    var descent = try GradientDescent(observations(weighted: true), learningRate: 1)
    for _ in 0..<3 { descent.step() }
    descent.rewind(to: 7)
    #expect(descent.stepCount == 3)
    descent.rewind(to: -2)
    #expect(descent.stepCount == 0 && descent.position.weight == 0)
  }

  @Test("Data that cannot be evaluated and a C that is none are refused")
  func refused() {
    #expect(throws: ModelError.noObservations) { try GradientDescent([], learningRate: 1) }
    #expect(throws: ModelError.invalidInverseRegularization(0)) {
      try GradientDescent(observations(weighted: false), learningRate: 1, inverseRegularization: .finite(0))
    }
    #expect(throws: ModelError.invalidX(index: 0, value: .infinity)) {
      try GradientDescent([Observation(x: .infinity, label: .positive)], learningRate: 1)
    }
  }
}
