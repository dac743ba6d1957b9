import CrossEntropy
import Numerals

/// What the rows are called that have a step of their own.
let handRowNames = ["first", "second", "third", "fourth"]

extension Placeholders {
  /// What is said of a table that is worked by hand, and of what libraries compute.
  static let byHandTexts: [String: Value] = rowTexts.merging(computedTexts) { first, _ in first }

  private static let rowTexts: [String: Value] = handRowNames.enumerated().reduce(into: [:]) { texts, entry in
    let (number, name) = (entry.offset + 1, entry.element)
    texts["\(name) p"] = rowText(number) { point, _ in shortProbability(point.probability) }
    texts["\(name) true p"] = rowText(number) { point, _ in shortProbability(point.trueProbability) }
    texts["\(name) term"] = rowText(number) { $1.handTerm($0) }
    texts["\(name) value term"] = rowText(number) { $1.handValueTerm($0) }
    texts["\(name) loss"] = rowText(number) { $1.lossText($0.loss, 4) }
  }

  private static func rowText(
    _ number: Int, _ text: @escaping @Sendable (Point, PictureContext) -> String
  ) -> Value {
    { context in context.handRow(number).map { text($0, context) } ?? "there is no such row" }
  }

  private static let computedTexts: [String: Value] = [
    "sum by hand": { $0.lossText($0.facts.summary.sumLoss, 4) },
    "misprinted p": { _ in trimmed(TableOfFour.misprintedProbability, 4) },
    "misprinted mean": { $0.lossText(TableOfFour.misprintedMean, 4) },
    "rough loss": { _ in trimmed(TableOfFour.roughLoss, 4) },
    "plain result": { _ in "\(ComputedLosses.plain)" },
    "library result": { _ in "\(ComputedLosses.library)" },
    "library's addition": { _ in trimmed(LibraryLoss.kerasEpsilon, 4) },
    "library's shortfall": { _ in shortScientific(ComputedLosses.meanShortfall) },
    "scikit-learn at zero": { _ in trimmed(edgeLoss(.scikitLearn, .positive, 0), 1) },
    "keras 3 at zero": { _ in trimmed(edgeLoss(.keras3, .positive, 0), 1) },
    "keras 2 at zero": { _ in trimmed(edgeLoss(.keras2, .positive, 0), 1) },
    "pyTorch at zero": { _ in trimmed(edgeLoss(.pyTorch, .positive, 0), 1) },
  ]
}
