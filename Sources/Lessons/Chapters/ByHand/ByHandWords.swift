import CrossEntropy
import Insight
import Numerals
import Words

/// What the rows are called that have a step of their own.
let handRowNames = ["first", "second", "third", "fourth"]

extension Placeholder {
  /// What is said of the rows of a table that is worked by hand.
  static let aboutHandRows: [Placeholder] = handRowNames.enumerated().flatMap { index, name in
    [
      handRow("\(name) p", index + 1) { point, _ in shortProbability(point.probability) },
      handRow("\(name) true p", index + 1) { point, _ in shortProbability(point.trueProbability) },
      handRow("\(name) term", index + 1) { $1.handTerm($0) },
      handRow("\(name) value term", index + 1) { $1.handValueTerm($0) },
      handRow("\(name) loss", index + 1) { $1.lossText($0.loss, 4) },
      handRow("\(name) log term", index + 1) { $1.handLogTerm($0) },
      handRow("\(name) log", index + 1) { $1.lossText(-$0.loss, 4) },
    ]
  }

  private static func handRow(
    _ name: String, _ number: Int, _ text: @escaping @Sendable (Point, PictureContext) -> String
  ) -> Placeholder {
    Placeholder(name) { context in
      context.handRow(number).map { text($0, context) } ?? wording("by-hand.by-hand-words.no-such-row")
    }
  }

  /// What libraries compute.
  static let computedResults: [Placeholder] = [
    Placeholder("worst row") { context in context.worstRow.map { "\($0)" } ?? wording("parts.values.none") },
    Placeholder("worst short probability") {
      $0.facts.worst.map { shortProbability($0.trueProbability) } ?? wording("parts.values.none")
    },
    Placeholder("logit taken for certain") { _ in trimmed(LossOfRed.firstThatBreaks, 2) },
    Placeholder("half that logit") { _ in trimmed(LossOfRed.firstThatBreaks / 2, 2) },
    Placeholder("twice that logit") { _ in trimmed(2 * LossOfRed.firstThatBreaks, 2) },
    Placeholder("sum by hand") { $0.lossText($0.facts.summary.sumLoss, 4) },
    Placeholder("misprinted p") { _ in trimmed(TableOfFour.misprintedProbability, 4) },
    Placeholder("misprinted mean") { $0.lossText(TableOfFour.misprintedMean, 4) },
    Placeholder("rough loss") { _ in trimmed(TableOfFour.roughLoss, 4) },
    Placeholder("plain result") { _ in "\(ComputedLosses.plain)" },
    Placeholder("library result") { _ in "\(ComputedLosses.library)" },
    Placeholder("library's addition") { _ in trimmed(LibraryLoss.kerasEpsilon, 4) },
    Placeholder("library's shortfall") { _ in shortScientific(ComputedLosses.meanShortfall) },
    Placeholder("scikit-learn at zero") { _ in trimmed(ComputedLosses.loss(.scikitLearn, .positive, 0), 1) },
    Placeholder("keras 3 at zero") { _ in trimmed(ComputedLosses.loss(.keras3, .positive, 0), 1) },
    Placeholder("keras 2 at zero") { _ in trimmed(ComputedLosses.loss(.keras2, .positive, 0), 1) },
    Placeholder("pyTorch at zero") { _ in trimmed(ComputedLosses.loss(.pyTorch, .positive, 0), 1) },
  ]
}
