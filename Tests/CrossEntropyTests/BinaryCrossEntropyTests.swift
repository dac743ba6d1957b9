import TestSupport
import Testing

@testable import CrossEntropy

struct BinaryCrossEntropyTests {
  @Test("The mean of the ten losses is 0.3329, to the last digits")
  func tenPoints() throws {
    #expect(isClose(try binaryCrossEntropy(TenPoints.losses), 0.3329114099503904320314469, within: 1e-15))
  }

  @Test("The table of four predictions has a mean loss of 0.2656")
  func tableOfFour() throws {
    let losses = [
      logLoss(probability: 0.9, label: .positive), logLoss(probability: 0.2, label: .negative),
      logLoss(probability: 0.8, label: .positive), logLoss(probability: 0.4, label: .negative),
    ]
    #expect(isClose(try binaryCrossEntropy(losses), 0.2656183105130591239914013))
  }

  @Test("The five predictions that libraries disagree about have a mean loss of 0.20273661557656")
  func fivePredictions() throws {
    let labels: [Label] = [.negative, .positive, .positive, .negative, .positive]
    let losses = zip([0.1, 0.9, 0.8, 0.2, 0.7], labels).map { logLoss(probability: $0, label: $1) }
    #expect(isClose(try binaryCrossEntropy(losses), 0.2027366155765608985800462, within: 1e-15))
  }

  @Test("A whole weight is as good as repeating the loss")
  func weightsAreRepetitions() throws {
    let weighted = try binaryCrossEntropy([WeightedLoss(0.3, weight: 3), WeightedLoss(1.1)])
    #expect(isClose(weighted, try binaryCrossEntropy([0.3, 0.3, 0.3, 1.1]), within: 1e-15))
  }

  @Test("One infinite loss makes the mean infinite")
  func infiniteLoss() throws {
    #expect(try binaryCrossEntropy([0.1, .infinity, 0.2]) == .infinity)
  }

  @Test("Weight 0 counts nothing, even if the loss is infinite")
  func zeroWeight() throws {
    let losses = [WeightedLoss(0.5), WeightedLoss(.infinity, weight: 0), WeightedLoss(1.5)]
    #expect(try binaryCrossEntropy(losses) == 1)
  }

  @Test("Nothing has no mean")
  func empty() {
    #expect(throws: ModelError.noObservations) { try binaryCrossEntropy([Double]()) }
  }

  @Test("Losses that all have weight 0 have no mean")
  func allWeightsZero() {
    #expect(throws: ModelError.allWeightsZero) { try binaryCrossEntropy([WeightedLoss(1, weight: 0)]) }
  }

  @Test("Weights that add up to more than a Double holds are refused")
  func weightSumOverflows() {
    let loss = WeightedLoss(1, weight: .greatestFiniteMagnitude)
    #expect(throws: ModelError.weightSumOverflows) { try binaryCrossEntropy([loss, loss]) }
  }

  @Test("A negative loss is refused with its place and value")
  func negativeLoss() {
    #expect(throws: ModelError.invalidLoss(index: 1, value: -0.5)) { try binaryCrossEntropy([1, -0.5]) }
  }

  @Test("A loss that is NaN is refused with its place, even with weight 0")
  func nanLoss() {
    let error = #expect(throws: ModelError.self) {
      try binaryCrossEntropy([WeightedLoss(1), WeightedLoss(.nan, weight: 0)])
    }
    guard case .invalidLoss(index: 1, let value)? = error else {
      return #expect(Bool(false), "\(error as Any)")
    }
    #expect(value.isNaN)
  }

  @Test(
    "A negative or infinite weight is refused with its place and value",
    arguments: [-1, -Double.infinity, Double.infinity])
  func invalidWeight(weight: Double) {
    #expect(throws: ModelError.invalidWeight(index: 1, value: weight)) {
      try binaryCrossEntropy([WeightedLoss(1), WeightedLoss(1, weight: weight)])
    }
  }
}
