import TestSupport
import Testing

@testable import CrossEntropy

struct LogLossTests {
  @Test(
    "The softplus keeps all its digits from tail to tail",
    arguments: [
      (-700, 9.8596765437597708567e-305), (-40, 4.2483542552915889863e-18),
      (-1e-9, 0.69314718005994530954), (1e-9, 0.69314718105994530954), (1, 1.313261687518222834),
      (40, 40.000000000000000004), (1000, 1000), (-1000, 0),
    ])
  func softplusValues(logit: Double, expected: Double) {
    #expect(isClose(softplus(logit), expected, within: 4e-16))
  }

  @Test(
    "Minus the logarithm of a probability has the articles' digits",
    arguments: [
      (0.1, 2.302585092994045684017991), (0.9, 0.1053605156578263012275010),
      (0.01, 4.605170185988091368035983), (0.02, 3.912023005428146058618751),
      (0.5, 0.6931471805599453094172321), (0.99, 0.01005033585350144118354886),
      (0.001, 6.907755278982137052053974),
    ])
  func negativeLogValues(probability: Double, expected: Double) {
    #expect(isClose(negativeLog(probability), expected))
  }

  @Test("Certainty costs nothing, impossibility everything, and beyond both there is no number")
  func negativeLogExtremes() {
    #expect(negativeLog(1) == 0)
    #expect(negativeLog(1).sign == .plus)
    #expect(negativeLog(0) == .infinity)
    #expect(negativeLog(-0.1).isNaN)
    #expect(negativeLog(1.1).isNaN)
    #expect(negativeLog(.nan).isNaN)
  }

  @Test("A logit of ±1000 costs 1000 nats where it is wrong and nothing where it is right")
  func largeLogits() {
    #expect(logLoss(logit: 1000, label: .negative) == 1000)
    #expect(logLoss(logit: -1000, label: .positive) == 1000)
    #expect(logLoss(logit: 1000, label: .positive) == 0)
    #expect(logLoss(logit: -1000, label: .negative) == 0)
  }

  @Test("An infinite logit costs nothing or infinity, never NaN")
  func infiniteLogits() {
    #expect(logLoss(logit: .infinity, label: .positive) == 0)
    #expect(logLoss(logit: .infinity, label: .negative) == .infinity)
    #expect(logLoss(logit: -.infinity, label: .positive) == .infinity)
    #expect(logLoss(logit: -.infinity, label: .negative) == 0)
  }

  @Test(
    "Probability 0 for the true class is an infinite loss, probability 1 is none", arguments: Label.allCases)
  func certainPredictions(label: Label) {
    let right = Double(label.rawValue)
    #expect(logLoss(probability: right, label: label) == 0)
    #expect(logLoss(probability: right, label: label).sign == .plus)
    #expect(logLoss(probability: 1 - right, label: label) == .infinity)
  }

  @Test("What is no probability has no loss", arguments: Label.allCases)
  func invalidProbabilities(label: Label) {
    for value in [-0.1, 1.1, .nan, .infinity] {
      #expect(logLoss(probability: value, label: label).isNaN)
    }
  }

  @Test("The loss of a negative keeps the digits of a tiny probability")
  func tinyProbabilityOfNegative() {
    #expect(logLoss(probability: 1e-18, label: .negative) == 1e-18)
    #expect(isClose(logLoss(probability: 1e-10, label: .negative), 1.0000000000500000e-10, within: 4e-16))
  }

  @Test(
    "The loss from a logit is the loss from its probability",
    arguments: Array(stride(from: -9.0, through: 9.0, by: 0.7)))
  func agreement(value: Double) {
    for label in Label.allCases {
      let fromProbability = logLoss(probability: sigmoid(value), label: label)
      #expect(isClose(logLoss(logit: value, label: label), fromProbability, within: 1e-11))
    }
  }

  @Test(
    "The slope of the loss in the logit is p − y", arguments: Array(stride(from: -4.0, through: 4.0, by: 0.5))
  )
  func slope(value: Double) {
    for label in Label.allCases {
      let width = 1e-5
      let rise = logLoss(logit: value + width, label: label) - logLoss(logit: value - width, label: label)
      #expect((rise / (2 * width) - (sigmoid(value) - Double(label.rawValue))).magnitude < 1e-9)
    }
  }
}
