import TestSupport
import Testing

@testable import CrossEntropy

struct OptimizerTests {
  /// The first parameter after steps along these slopes, from 1.
  private func parameters(_ optimizer: Optimizer, slopes: [Double]) -> [Double] {
    var state = OptimizerState(optimizer, count: 1)
    var parameters = [Lanes(1, 0, 0, 0)]
    return slopes.map { slope in
      state.step(&parameters, gradient: [Lanes(slope, 0, 0, 0)])
      return parameters[0][0]
    }
  }

  @Test("Momentum keeps nine tenths of the last step")
  func momentum() {
    let places = parameters(.gradientDescent(learningRate: 0.1, momentum: 0.9), slopes: [2, 0, 1])
    // Steps of −0.2, −0.18 and −0.162 − 0.1.
    #expect(areClose(places, [0.8, 0.62, 0.358]))
  }

  @Test("Adam's first step has the size of the rate, whatever the slope")
  func adamsFirstStep() {
    for slope in [1e-3, 1, 1e3] {
      let optimizer = Optimizer.adam(learningRate: 0.001, meanDecay: 0.9, squareDecay: 0.999, epsilon: 0)
      #expect(isClose(parameters(optimizer, slopes: [slope])[0], 0.999, within: 1e-12))
    }
  }

  @Test("Adam's second step follows from both means, corrected for their start at 0")
  func adamsSecondStep() {
    let optimizer = Optimizer.adam(learningRate: 0.1, meanDecay: 0.5, squareDecay: 0.75, epsilon: 0.25)
    let places = parameters(optimizer, slopes: [1, -1])
    // Means 0.5 and −0.25; mean squares 0.25 and 0.4375.
    let first = 1 - 0.1 * (0.25.squareRoot() / 0.5) * 0.5 / (0.5 + 0.25)
    let second = first + 0.1 * (0.4375.squareRoot() / 0.75) * 0.25 / (0.4375.squareRoot() + 0.25)
    #expect(areClose(places, [first, second]))
  }

  @Test("Where there is no slope nothing moves")
  func noSlope() {
    let adam = Optimizer.adam(learningRate: 0.001, meanDecay: 0.9, squareDecay: 0.999, epsilon: 1e-7)
    for optimizer in [adam, .gradientDescent(learningRate: 0.1, momentum: 0.9)] {
      #expect(parameters(optimizer, slopes: [0, 0]) == [1, 1])
    }
  }

  @Test("Rate and momentum can be changed, the rest stays")
  func changes() {
    var optimizer = Optimizer.gradientDescent(learningRate: 0.01, momentum: 0.9)
    optimizer.learningRate = 0.05
    optimizer.momentum = 0.5
    #expect(optimizer == .gradientDescent(learningRate: 0.05, momentum: 0.5))
    var adam = Optimizer.adam(learningRate: 0.001, meanDecay: 0.9, squareDecay: 0.999, epsilon: 1e-7)
    adam.learningRate = 0.01
    adam.momentum = 0.8
    #expect(adam == .adam(learningRate: 0.01, meanDecay: 0.8, squareDecay: 0.999, epsilon: 1e-7))
    #expect(adam.learningRate == 0.01 && adam.momentum == 0.8)
  }
}
