import CrossEntropy
import Insight
import Numerals
import RealModule

extension Placeholder {
  /// What is said of questions, which are counted in bits whatever the unit at hand, and of several classes.
  static let aboutSurprise: [Placeholder] = [
    Placeholder("mean questions") { $0.plan.meanText },
    Placeholder("nats in a bit") { _ in fixed(.log(2), 4) },
    Placeholder("bits of green") { fixed($0.plan.bits[.positive] ?? 0, 2) },
    Placeholder("bits of red") { fixed($0.plan.bits[.negative] ?? 0, 2) },
    softmaxLoss,
  ]

  private static let softmaxLoss: Placeholder = {
    let dials = DialName.logitsOfAnimals
    return Placeholder("softmax loss", reads: dials[0], dials[1], dials[2]) {
      $0.lossText(Animals($0).loss, 4)
    }
  }()
}

extension PictureContext {
  /// Questions that are planned for the shares that the labels have.
  fileprivate var plan: QuestionPlan {
    QuestionPlan(facts.summary.baseRate, of: facts.summary.baseRate)
  }
}
