import Insight
import Words

extension DialName {
  /// A logit of a red point that is far on the wrong side.
  static let farLogit: DialName = "z"
}

extension Vocabulary {
  /// Chapter 3: the loss by hand, and what libraries answer.
  static let byHand = Vocabulary(
    figures: [
      Figure("table-by-hand", wording("figures.table-by-hand"), tableByHand)
    ]
      + (1...rowSteps).map { number in
        Figure(
          "row-by-hand-\(number)",
          number < rowSteps
            ? wording("figures.row-by-hand", ["number": "\(number)"])
            : wording("figures.row-by-hand-and-rest", ["number": "\(number)"]), rowByHand(number))
      } + [
        Figure("mean-by-hand", wording("figures.mean-by-hand"), meanByHand),
        Figure(
          "computed-losses", wording("figures.computed-losses"),
          computedLosses),
        .code(
          "code-by-hand", wording("figures.code-by-hand"),
          [CodeExtract(.numpy, "The formula"), CodeExtract(.keras, "Five labels", "The call")]),
        Figure(
          "library-edges", wording("figures.library-edges"),
          libraryEdges),
        Figure(
          "recap-by-hand", wording("figures.recap-by-hand"),
          recapByHand),
        Figure(
          "stable-formula", wording("figures.stable-formula"), reads: [.farLogit],
          stableFormula),
      ],
    placeholders: Placeholder.aboutHandRows + Placeholder.computedResults,
    facts: NamedFact.aboutHandRows + NamedFact.aboutTable)
}
