import TestSupport
import Testing

@testable import CrossEntropy

struct LibraryLossesTests {
  private let five: [PredictedRow] = zip([0, 1, 1, 0, 1], [0.1, 0.9, 0.8, 0.2, 0.7]).map {
    PredictedRow($0 == 1 ? .positive : .negative, $1)
  }

  private func loss(_ library: LibraryLoss, _ label: Label, _ probability: Double) throws -> Double {
    try library.meanLoss([PredictedRow(label, probability)])
  }

  @Test("The plain formula and Keras 2 give the printed results bit for bit, Keras 3 the plain one")
  func fiveRows() throws {
    #expect(try LibraryLoss.plainFormula.meanLoss(five) == 0.20273661557656092)
    #expect(try LibraryLoss.keras2.meanLoss(five) == 0.2027364925606956)
    #expect(try LibraryLoss.keras3.meanLoss(five) == 0.20273661557656092)
    #expect("\(try LibraryLoss.keras2.meanLoss(five))" == "0.2027364925606956")
  }

  @Test("What Keras 2 falls short by is its epsilon over the probability of the truth, in the mean")
  func shortfall() throws {
    let gap = try LibraryLoss.plainFormula.meanLoss(five) - LibraryLoss.keras2.meanLoss(five)
    let mean = five.map { LibraryLoss.kerasEpsilon / $0.trueProbability }.reduce(0, +) / 5
    #expect(isClose(gap, mean, within: 1e-6))
    #expect(isClose(gap, 1.23e-7, within: 1e-3))
  }

  @Test(
    "A green that was impossible costs infinity, or what each library clips to",
    arguments: [
      (LibraryLoss.plainFormula, Double.infinity), (.scikitLearn, 36.0437), (.keras3, 16.1181),
      (.keras2, 15.4249), (.pyTorch, 100),
    ])
  func exactlyWrong(library: LibraryLoss, expected: Double) throws {
    #expect(isClose(try loss(library, .positive, 0), expected, within: 1e-5))
  }

  @Test("Where p is exactly right the plain formula gives no number, Keras 2 minus zero, PyTorch zero")
  func exactlyRight() throws {
    #expect(try loss(.plainFormula, .positive, 1).isNaN && loss(.plainFormula, .negative, 0).isNaN)
    #expect(isClose(try loss(.scikitLearn, .positive, 1), 2.2e-16, within: 0.01))
    #expect(isClose(try loss(.keras3, .positive, 1), 1e-7, within: 1e-6))
    let keras2 = try loss(.keras2, .positive, 1)
    let pyTorch = try loss(.pyTorch, .positive, 1)
    #expect(keras2 == 0 && keras2.sign == .minus)
    #expect(pyTorch == 0 && pyTorch.sign == .plus)
  }

  @Test(
    "What is no probability is refused by some and clipped in silence by others", arguments: [1.5, -0.25])
  func outside(value: Double) throws {
    for library in [LibraryLoss.scikitLearn, .pyTorch] {
      #expect(throws: LibraryLossError.notAProbability(index: 0, value: value)) {
        try loss(library, .positive, value)
      }
    }
    for library in [LibraryLoss.keras3, .keras2] {
      #expect(try loss(library, .positive, value) == loss(library, .positive, value > 1 ? 1 : 0))
    }
  }

  @Test("NaN goes through Keras and is refused elsewhere; no rows are an error to scikit-learn alone")
  func nothingToCompute() throws {
    #expect(try loss(.keras3, .positive, .nan).isNaN && loss(.keras2, .negative, .nan).isNaN)
    #expect(throws: LibraryLossError.self) { try loss(.scikitLearn, .positive, .nan) }
    #expect(throws: LibraryLossError.self) { try loss(.pyTorch, .positive, .nan) }
    #expect(throws: LibraryLossError.noRows) { try LibraryLoss.scikitLearn.meanLoss([]) }
    for library in [LibraryLoss.plainFormula, .keras3, .keras2, .pyTorch] {
      #expect(try library.meanLoss([]).isNaN)
    }
  }

  @Test("From a logit the loss is exact where it is offered, and clipped through the sigmoid")
  func logits() throws {
    #expect(LibraryLoss.keras3.loss(logit: 1000, label: .negative) == 1000)
    #expect(LibraryLoss.pyTorch.loss(logit: 1000, label: .negative) == 1000)
    // binary_crossentropy with from_logits=True is tf.nn.sigmoid_cross_entropy_with_logits in Keras 2 as well.
    #expect(LibraryLoss.keras2.loss(logit: 1000, label: .negative) == 1000)
    #expect(LibraryLoss.scikitLearn.loss(logit: 1000, label: .negative) == nil)
    #expect(isClose(try loss(.keras3, .negative, sigmoid(1000)), 16.1181, within: 1e-5))
    #expect(try loss(.pyTorch, .negative, sigmoid(1000)) == 100)
  }
}
