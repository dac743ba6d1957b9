import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// The checks of what is often said, with the data and the model at hand.
struct CarefulChecks {
  private let context: PictureContext
  private let facts: Facts
  private let log: String

  init(_ context: PictureContext) {
    self.context = context
    facts = context.facts
    log = context.logarithm
  }

  // MARK: The loss

  var exponential: CarefulLine {
    let tenth = context.lossText(negativeLog(0.1), 4)
    return CarefulLine(
      item: 1, said: [wording("why-the-logarithm.careful-checks.exponential")],
      check: ["p / 10: +\(tenth)", "+\(tenth)"],
      fact: wording("why-the-logarithm.careful-checks.exponential-fact", ["log": log]))
  }

  var smooth: CarefulLine {
    CarefulLine(
      item: 10, said: [wording("why-the-logarithm.careful-checks.smooth")],
      check: ["−\(log) 0 = \(context.lossText(negativeLog(0)))"],
      fact: wording("why-the-logarithm.careful-checks.smooth-fact"))
  }

  var sign: CarefulLine {
    let mean = context.lossText(-facts.summary.meanLoss, 4)
    return CarefulLine(
      item: 2, said: [wording("why-the-logarithm.careful-checks.adds-logarithm", ["log": log])],
      check: [
        wording("why-the-logarithm.careful-checks.adds-logarithm-check", ["log": log, "mean": mean]), mean,
      ],
      fact: wording("why-the-logarithm.careful-checks.adds-logarithm-fact", ["log": log]))
  }

  // MARK: Entropies

  var bigger: CarefulLine {
    let coin = Belief(share: facts.summary.baseRate, predicted: 0.5)
    let numbers = [coin.crossEntropy, coin.entropy].map { context.lossText($0, 4) }
    return CarefulLine(
      item: 4,
      said: [
        wording("why-the-logarithm.careful-checks.above-entropy"),
        wording("why-the-logarithm.careful-checks.above-entropy-short"),
      ],
      check: ["p = 0.5: \(numbers[0]) ≥ \(numbers[1])", "\(numbers[0]) ≥ \(numbers[1])"],
      fact: wording("why-the-logarithm.careful-checks.above-entropy-fact"))
  }

  /// The loss of the model against the least that there is. Clipped losses have their least elsewhere.
  var minimum: CarefulLine {
    let said = [
      wording("why-the-logarithm.careful-checks.minimised"),
      wording("why-the-logarithm.careful-checks.minimised-short"),
    ]
    let fact = wording("why-the-logarithm.careful-checks.minimised-fact")
    guard let free = facts.unpenalised, facts.clip == nil else {
      return CarefulLine(
        item: 5, said: said, check: [wording("why-the-logarithm.careful-checks.minimised-objective")],
        fact: fact)
    }
    let numbers = [facts.summary.meanLoss, free.meanLoss].map { context.lossText($0, 4) }
    let sign = numbers[0] == numbers[1] ? "=" : ">"
    return CarefulLine(item: 5, said: said, check: ["\(numbers[0]) \(sign) \(numbers[1])"], fact: fact)
  }

  var distance: CarefulLine {
    let share = facts.summary.baseRate
    // Between a half and a half nothing is to be seen.
    let beliefs = [0.5, 0.9].map { Belief(share: share, predicted: $0) }
    let texts = beliefs.map { belief in
      [belief.divergence, belief.exchangedDivergence].map { context.lossText($0, 4) }
    }
    let index = texts[0][0] != texts[0][1] ? 0 : 1
    let (forth, back) = (texts[index][0], texts[index][1])
    return CarefulLine(
      item: 13, said: [wording("why-the-logarithm.careful-checks.distance")],
      check: ["p = \(trimmed(beliefs[index].predicted, 1)): \(forth) ≠ \(back)", "\(forth) ≠ \(back)"],
      fact: wording("why-the-logarithm.careful-checks.distance-fact"))
  }

  // MARK: Praise

  /// Two points at ±1 with b = 0: the loss falls for ever as w grows.
  var convex: CarefulLine {
    let losses = [1.0, 5].map { trimmed(context.inUnit(softplus(-$0)), 4) }
    return CarefulLine(
      item: 8, said: [wording("why-the-logarithm.careful-checks.convex")],
      check: ["w = 1: \(losses[0]), 5: \(losses[1])", "\(losses[0]), \(losses[1])"],
      fact: wording("why-the-logarithm.careful-checks.convex-fact"))
  }

  var calibrated: CarefulLine {
    let share = facts.summary.baseRate
    let grid = (0...100).map { Double($0) / 100 }
    let least = grid.min {
      crossEntropy(share: share, predicted: $0) < crossEntropy(share: share, predicted: $1)
    }
    let place = trimmed(least ?? share, 2)
    return CarefulLine(
      item: 9, said: [wording("why-the-logarithm.careful-checks.calibrated")],
      check: [
        wording("why-the-logarithm.careful-checks.calibrated-check", ["place": place]),
        wording("why-the-logarithm.careful-checks.calibrated-check-short", ["place": place]),
      ],
      fact: wording("why-the-logarithm.careful-checks.calibrated-fact"))
  }

  var accuracy: CarefulLine {
    let (timid, bold) = (score(.timid), score(.bold))
    return CarefulLine(
      item: 14, said: [wording("why-the-logarithm.careful-checks.accurate")],
      check: ["\(timid.right): \(timid.loss), \(bold.right): \(bold.loss)", "\(timid.loss), \(bold.loss)"],
      fact: wording("why-the-logarithm.careful-checks.accurate-fact"))
  }

  private func score(_ guesses: GreenGuesses) -> (loss: String, right: String) {
    (context.lossText(guesses.meanLoss, 4), "\(guesses.hits)/\(guesses.probabilities.count)")
  }
}
