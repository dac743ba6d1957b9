import Testing

@testable import CrossEntropy

struct LogisticModelTests {
  @Test("A model set by hand is the line of its weight and bias")
  func handSet() {
    let model = LogisticModel(weight: 2, bias: -3)
    #expect(model.weight == 2)
    #expect(model.bias == -3)
    #expect(model.logit(at: 0) == -3)
    #expect(model.logit(at: 5) == 7)
    #expect(model.probability(at: 1.5) == 0.5)
  }

  @Test("A line through a logit at its centre has the bias that belongs to it")
  func centred() {
    let model = LogisticModel(weight: 2, centre: 10, logitAtCentre: 1)
    #expect(model.bias == -19)
    #expect(model.logit(at: 10) == 1)
    #expect(model.logit(at: 11.5) == 4)
    #expect(model.decisionBoundary == 9.5)
  }

  @Test("Far from zero a centred line keeps the digits that weight times x would lose")
  func farFromZero() {
    let model = LogisticModel(weight: 1e6 + 0.1, centre: 1e9, logitAtCentre: 0.3)
    #expect(model.logit(at: 1e9) == 0.3)
    #expect(model.logit(at: 1e9 + 0.5) == 0.3 + (1e6 + 0.1) * 0.5)
  }

  @Test("The loss of an observation is that of its logit, whatever its weight")
  func loss() {
    let model = LogisticModel(weight: 1000, bias: 0)
    #expect(model.loss(of: Observation(x: 1, label: .negative, sampleWeight: 7)) == 1000)
    #expect(model.loss(of: Observation(x: 1, label: .positive)) == 0)
  }

  @Test("The decision boundary is where both classes are equally probable")
  func boundary() throws {
    let boundary = try #require(LogisticModel(weight: -0.5, bias: 2).decisionBoundary)
    #expect(boundary == 4)
  }

  @Test("A level line has no decision boundary")
  func noBoundary() {
    #expect(LogisticModel(weight: 0, bias: 2).decisionBoundary == nil)
  }

  @Test(
    "Parameters that are no numbers are refused",
    arguments: [(Double.infinity, 1.0), (1, -Double.infinity), (-Double.infinity, 0.0)] as [(Double, Double)])
  func unusable(weight: Double, bias: Double) {
    let error = #expect(throws: ModelError.self) { try LogisticModel(weight: weight, bias: bias).checked() }
    guard case .invalidParameters(weight: weight, _)? = error else {
      return #expect(Bool(false), "\(error as Any)")
    }
  }

  @Test("Infinity lies at infinite logits, but for a level line")
  func infiniteX() {
    let falling = LogisticModel(weight: -2, centre: 3, logitAtCentre: 1)
    #expect(falling.logit(at: .infinity) == -.infinity && falling.logit(at: -.infinity) == .infinity)
    let level = LogisticModel(weight: 0, centre: 3, logitAtCentre: 1)
    #expect(level.logit(at: .infinity) == 1 && level.logit(at: -.infinity) == 1)
  }
}
