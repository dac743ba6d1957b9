import CrossEntropy
import Drawing
import Insight
import Numerals

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
      item: 1, said: ["exponential"], check: ["p / 10: +\(tenth)", "+\(tenth)"],
      fact: "It grows as \(log)(1/p): each division of p by ten adds the same.")
  }

  var smooth: CarefulLine {
    CarefulLine(
      item: 10, said: ["smooth"],
      check: ["−\(log) 0 = \(context.lossText(negativeLog(0)))"],
      fact: "Smooth between 0 and 1; ∞ at the wrong end.")
  }

  var sign: CarefulLine {
    let mean = context.lossText(-facts.summary.meanLoss, 4)
    return CarefulLine(
      item: 2, said: ["adds \(log) p"], check: ["mean \(log) p = \(mean)", mean],
      fact: "It adds −\(log) p and divides by N; otherwise it would never be above 0.")
  }

  // MARK: Entropies

  var bigger: CarefulLine {
    let coin = Belief(share: facts.summary.baseRate, predicted: 0.5)
    let numbers = [coin.crossEntropy, coin.entropy].map { context.lossText($0, 4) }
    return CarefulLine(
      item: 4, said: ["above the entropy", "above H(q)"],
      check: ["p = 0.5: \(numbers[0]) ≥ \(numbers[1])", "\(numbers[0]) ≥ \(numbers[1])"],
      fact: "At least as large if all points share one p; equal if p = q.")
  }

  /// The loss of the model against the least that there is. Clipped losses have their least elsewhere.
  var minimum: CarefulLine {
    let said = ["minimised by a fit", "minimised"]
    let fact = "scikit-learn adds a penalty on w unless told not to; the minimum is without it."
    guard let free = facts.unpenalised, facts.clip == nil else {
      return CarefulLine(item: 5, said: said, check: ["½w² + C · Σ loss"], fact: fact)
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
      item: 13, said: ["a distance"],
      check: ["p = \(trimmed(beliefs[index].predicted, 1)): \(forth) ≠ \(back)", "\(forth) ≠ \(back)"],
      fact: "Swap q and p and the number changes: it is a divergence.")
  }

  // MARK: Praise

  /// Two points at ±1 with b = 0: the loss falls for ever as w grows.
  var convex: CarefulLine {
    let losses = [1.0, 5].map { trimmed(context.inUnit(softplus(-$0)), 4) }
    return CarefulLine(
      item: 8, said: ["convex"],
      check: ["w = 1: \(losses[0]), 5: \(losses[1])", "\(losses[0]), \(losses[1])"],
      fact: "In w and b, not in a network; for separable classes there is no minimum.")
  }

  var calibrated: CarefulLine {
    let share = facts.summary.baseRate
    let grid = (0...100).map { Double($0) / 100 }
    let least = grid.min {
      crossEntropy(share: share, predicted: $0) < crossEntropy(share: share, predicted: $1)
    }
    let place = trimmed(least ?? share, 2)
    return CarefulLine(
      item: 9, said: ["calibrated"], check: ["H(q, p) least at \(place)", "least at \(place)"],
      fact: "Only a model can be calibrated, never a loss.")
  }

  var accuracy: CarefulLine {
    let (timid, bold) = (score(.timid), score(.bold))
    return CarefulLine(
      item: 14, said: ["accurate"],
      check: ["\(timid.right): \(timid.loss), \(bold.right): \(bold.loss)", "\(timid.loss), \(bold.loss)"],
      fact: "A lower loss can go with lower accuracy: accuracy only counts mistakes.")
  }

  private func score(_ guesses: GreenGuesses) -> (loss: String, right: String) {
    (context.lossText(guesses.meanLoss, 4), "\(guesses.hits)/\(guesses.probabilities.count)")
  }
}
