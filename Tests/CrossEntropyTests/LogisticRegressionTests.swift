import RealModule
import TestSupport
import Testing

@testable import CrossEntropy

struct LogisticRegressionTests {
  @Test("The ten points at C = 1 give the reference weight, bias and boundary")
  func tenPoints() throws {
    let model = try fitLogisticRegression(TenPoints.observations)
    #expect(isClose(model.weight, 0.9719344751851489163168351))
    #expect(isClose(model.bias, 0.6555359451636957958889937))
    #expect(isClose(model.decisionBoundary, -0.6744651639595552999479986))
    let logits = TenPoints.probabilities.map(logit(ofProbability:))
    #expect(areClose(TenPoints.x.map(model.logit(at:)), logits, within: 1e-12))
  }

  @Test("The ten points without a penalty give the reference weight, bias and boundary")
  func unpenalised() throws {
    let model = try fitLogisticRegression(TenPoints.observations, inverseRegularization: .none)
    #expect(isClose(model.weight, 1.642425864456962580178037))
    #expect(isClose(model.bias, 0.8028358479125263002915359))
    #expect(isClose(model.decisionBoundary, -0.4888110113743057563750697))
  }

  @Test("A row of weight 0 changes no fit, and may have an infinite x")
  func ignoredInfinity() throws {
    let ignored = Observation(x: -.infinity, label: .positive, sampleWeight: 0)
    #expect(
      try fitLogisticRegression(TenPoints.observations + [ignored])
        == fitLogisticRegression(TenPoints.observations))
  }

  @Test(
    "Weights whose sum no number holds have the fit of equal weights",
    arguments: [1.7e308, Double.leastNonzeroMagnitude])
  func extremeWeights(weight: Double) throws {
    let rows = TenPoints.observations.map { Observation(x: $0.x, label: $0.label, sampleWeight: weight) }
    let model = try fitLogisticRegression(rows, inverseRegularization: .none)
    #expect(isClose(model.weight, 1.642425864456962580178037))
    #expect(isClose(model.bias, 0.8028358479125263002915359))
  }

  @Test("The fit is the optimum that was computed independently at 90 digits", arguments: FitReference.all)
  func independentOptimum(reference: FitReference) throws {
    let model = try fitLogisticRegression(
      reference.observations, inverseRegularization: reference.inverseRegularization)
    let summary = try LossSummary(reference.observations, model: model)
    #expect(isClose(model.weight, reference.weight, within: 1e-12))
    #expect((model.logit(at: reference.x[0]) - reference.firstLogit).magnitude < 1e-11)
    #expect(isClose(summary.meanLoss, reference.meanLoss, within: 1e-12))
  }

  @Test(
    "At the fit the derivatives of the objective vanish, for every C",
    arguments: [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 100, 1e3, 1e4, 1e5, 1e6])
  func optimality(c: Double) throws {
    let model = try fitLogisticRegression(TenPoints.observations, inverseRegularization: .finite(c))
    let residuals = TenPoints.observations.map { model.probability(at: $0.x) - Double($0.label.rawValue) }
    let moment = zip(residuals, TenPoints.x).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(residuals.reduce(0, +).magnitude < 1e-14)
    #expect((model.weight / c + moment).magnitude < 1e-14)
  }

  @Test("Shifting x shifts the boundary and nothing else", arguments: [-1e6, 0x1p-10, 4096, 0x1p30])
  func shift(distance: Double) throws {
    // Multiples of 2⁻¹⁰ can be shifted without rounding.
    let rounded = TenPoints.observations.map {
      Observation(x: ($0.x * 1024).rounded() / 1024, label: $0.label)
    }
    let shifted = rounded.map { Observation(x: $0.x + distance, label: $0.label) }
    let model = try fitLogisticRegression(rounded)
    let moved = try fitLogisticRegression(shifted)
    #expect(isClose(moved.weight, model.weight))
    for observation in rounded {
      #expect((moved.logit(at: observation.x + distance) - model.logit(at: observation.x)).magnitude < 1e-13)
    }
  }

  @Test(
    "Without a penalty, scaling x divides the weight and changes no loss",
    arguments: [0x1p-20, 1024, -1, 0x1p900])
  func scale(factor: Double) throws {
    let scaled = TenPoints.observations.map { Observation(x: $0.x * factor, label: $0.label) }
    let model = try fitLogisticRegression(TenPoints.observations, inverseRegularization: .none)
    let stretched = try fitLogisticRegression(scaled, inverseRegularization: .none)
    #expect(isClose(stretched.weight * factor, model.weight))
    #expect(isClose(try LossSummary(scaled, model: stretched).meanLoss, 0.3051592895700618414754267))
  }

  @Test(
    "With a penalty, scaling x by s and C by 1/s² divides the weight by s", arguments: [0x1p-20, 4, 1024])
  func scaleWithPenalty(factor: Double) throws {
    let scaled = TenPoints.observations.map { Observation(x: $0.x * factor, label: $0.label) }
    let model = try fitLogisticRegression(scaled, inverseRegularization: .finite(1 / (factor * factor)))
    #expect(isClose(model.weight * factor, 0.9719344751851489163168351))
  }

  @Test("Exchanging the labels turns the line upside down")
  func exchangedLabels() throws {
    let exchanged = TenPoints.observations.map { Observation(x: $0.x, label: $0.label.opposite) }
    let model = try fitLogisticRegression(exchanged)
    #expect(isClose(model.weight, -0.9719344751851489163168351))
    #expect(isClose(model.bias, -0.6555359451636957958889937))
  }

  @Test("A whole weight is as good as repeating the observation")
  func weightsAreRepetitions() throws {
    let counts = [1, 2, 3, 1, 1, 4, 1, 1, 2, 1]
    let weighted = zip(TenPoints.observations, counts).map {
      Observation(x: $0.x, label: $0.label, sampleWeight: Double($1))
    }
    let repeated = zip(TenPoints.observations, counts).flatMap { Array(repeating: $0, count: $1) }
    let model = try fitLogisticRegression(weighted)
    let reference = try fitLogisticRegression(repeated)
    #expect(isClose(model.weight, reference.weight))
    #expect(isClose(model.bias, reference.bias))
  }

  @Test("Observations with weight 0 change nothing")
  func zeroWeights() throws {
    let ignored = [
      Observation(x: 1e9, label: .negative, sampleWeight: 0),
      Observation(x: -7, label: .positive, sampleWeight: 0),
    ]
    let model = try fitLogisticRegression(ignored + TenPoints.observations)
    #expect(try model == fitLogisticRegression(TenPoints.observations))
  }

  @Test("With a free intercept the mean probability is the base rate, for random data too")
  func meanProbability() throws {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<50 {
      let observations = (0..<40).map { index in
        Observation(
          x: .random(in: -3...3, using: &generator) + 1e5, label: index % 3 == 0 ? .negative : .positive,
          sampleWeight: .random(in: 0.1...4, using: &generator))
      }
      let model = try fitLogisticRegression(observations)
      let baseRate = try LossSummary(observations, model: model).baseRate
      #expect(isClose(plainMeanProbability(observations, model: model), baseRate, within: 1e-13))
    }
  }

  @Test(
    "A constant x gives weight 0 and the base rate, with a penalty and without",
    arguments: [InverseRegularization.finite(1), .finite(1e6), .none], [0, 0.1, 1e6, -1e-6])
  func constantX(regularization: InverseRegularization, x: Double) throws {
    let observations = TenPoints.labels.map { Observation(x: x, label: $0) }
    let model = try fitLogisticRegression(observations, inverseRegularization: regularization)
    #expect(model.weight == 0)
    #expect(isClose(model.bias, .log(7.0 / 3)))
    #expect(isClose(try LossSummary(observations, model: model).meanLoss, 0.6108643020548934630256710))
  }

  @Test("Values of x at the ends of what a Double holds are fitted as well")
  func hugeX() throws {
    let greatest = Double.greatestFiniteMagnitude / 2
    let observations = [
      Observation(x: -greatest, label: .negative), Observation(x: 0, label: .positive),
      Observation(x: 0, label: .negative), Observation(x: greatest, label: .positive),
      Observation(x: greatest / 2, label: .negative),
    ]
    let model = try fitLogisticRegression(observations)
    #expect(model.weight > 0)
    #expect(isClose(plainMeanProbability(observations, model: model), 0.4, within: 1e-12))
  }
}

/// What cannot be fitted.
struct LogisticRegressionErrorTests {
  private func data(negative: [Double], positive: [Double]) -> [Observation] {
    negative.map { Observation(x: $0, label: .negative) }
      + positive.map { Observation(x: $0, label: .positive) }
  }

  @Test("Nothing cannot be fitted")
  func empty() {
    #expect(throws: ModelError.noObservations) { try fitLogisticRegression([]) }
  }

  @Test("An infinite x or weight is refused with its place")
  func invalidNumbers() {
    let before = TenPoints.observations
    #expect(throws: ModelError.invalidX(index: 10, value: .infinity)) {
      try fitLogisticRegression(before + [Observation(x: .infinity, label: .positive)])
    }
    #expect(throws: ModelError.invalidWeight(index: 10, value: -2)) {
      try fitLogisticRegression(before + [Observation(x: 0, label: .positive, sampleWeight: -2)])
    }
  }

  @Test("Weights that are all 0 leave nothing to fit")
  func allWeightsZero() {
    let observations = TenPoints.observations.map { Observation(x: $0.x, label: $0.label, sampleWeight: 0) }
    #expect(throws: ModelError.allWeightsZero) { try fitLogisticRegression(observations) }
  }

  @Test("A C of 0 or less, or infinite, is refused", arguments: [0, -1, Double.infinity])
  func invalidC(c: Double) {
    #expect(throws: ModelError.invalidInverseRegularization(c)) {
      try fitLogisticRegression(TenPoints.observations, inverseRegularization: .finite(c))
    }
  }

  @Test(
    "A single class is refused, with a penalty and without, constant or not",
    arguments: [InverseRegularization.finite(1), .none], [[1.0, 2, 3], [5]])
  func singleClass(regularization: InverseRegularization, x: [Double]) {
    #expect(throws: ModelError.singleClass(.positive)) {
      try fitLogisticRegression(data(negative: [], positive: x), inverseRegularization: regularization)
    }
    #expect(throws: ModelError.singleClass(.negative)) {
      try fitLogisticRegression(data(negative: x, positive: []), inverseRegularization: regularization)
    }
  }

  @Test(
    "Separable data have no fit without a penalty, also where the classes touch",
    arguments: [
      ([0.0, 1], [2.0, 3]), ([2, 3], [0, 1]), ([0, 1], [1, 2]), ([1], [1, 2]), ([0, 1], [0]), ([1], [2]),
    ])
  func separable(negative: [Double], positive: [Double]) throws {
    let observations = data(negative: negative, positive: positive)
    #expect(throws: ModelError.separable) {
      try fitLogisticRegression(observations, inverseRegularization: .none)
    }
    #expect(try fitLogisticRegression(observations, inverseRegularization: .finite(1e6)).weight != 0)
  }

  @Test("An overlap of one unit in the last place is not separable")
  func smallestOverlap() throws {
    let observations = data(negative: [0, (1.0).nextUp], positive: [1, 2])
    let model = try fitLogisticRegression(observations, inverseRegularization: .none)
    #expect(isClose(plainMeanProbability(observations, model: model), 0.5, within: 1e-9))
  }

  @Test("Values of x further apart than a Double holds are refused")
  func overflowingRange() {
    let greatest = Double.greatestFiniteMagnitude
    #expect(throws: ModelError.rangeOfXOverflows) {
      try fitLogisticRegression(data(negative: [-greatest, 1], positive: [0, greatest]))
    }
  }

  @Test("A best weight beyond what a Double holds is refused")
  func overflowingWeight() {
    let least = Double.leastNonzeroMagnitude
    let observations = data(negative: [0, 2 * least], positive: [least, 3 * least])
    #expect(throws: ModelError.self) { try fitLogisticRegression(observations, inverseRegularization: .none) }
  }
}
