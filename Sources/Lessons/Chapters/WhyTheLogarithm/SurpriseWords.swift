import CrossEntropy
import Insight
import Numerals
import RealModule

extension Placeholder {
  /// What is said of questions, which are counted in bits whatever the unit at hand, and of several classes.
  static let aboutSurprise: [Placeholder] = [
    Placeholder("mean questions") { $0.plan.meanText },
    Placeholder("nats in a bit") { _ in fixed(.log(2), 4) },
    Placeholder("bits of green") { $0.plan.bitsText(.positive) },
    Placeholder("bits of red") { $0.plan.bitsText(.negative) },
    softmaxLoss,
  ]

  private static let softmaxLoss: Placeholder = {
    let dials = DialName.logitsOfAnimals
    return Placeholder("softmax loss", reads: dials[0], dials[1], dials[2]) {
      $0.lossText(Animals($0).loss, 4)
    }
  }()
}

extension NamedFact {
  /// Which class is the rarer one, as far as it shows in its bits.
  static let aboutSurprise: [NamedFact] = [
    NamedFact("green is rarer") { $0.plan.differs && $0.facts.summary.baseRate < 0.5 },
    NamedFact("red is rarer") { $0.plan.differs && $0.facts.summary.baseRate > 0.5 },
  ]
}

extension QuestionPlan {
  fileprivate func bitsText(_ label: Label) -> String { fixed(bits[label] ?? 0, 2) }

  fileprivate var differs: Bool { bitsText(.positive) != bitsText(.negative) }
}

extension PictureContext {
  /// Questions that are planned for the shares that the labels have.
  fileprivate var plan: QuestionPlan {
    QuestionPlan(facts.summary.baseRate, of: facts.summary.baseRate)
  }
}
