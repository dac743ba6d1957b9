import Insight

extension DialName {
  /// A logit of a red point that is far on the wrong side.
  static let farLogit: DialName = "z"
}

extension Vocabulary {
  /// Chapter 3: the loss by hand, and what libraries answer.
  static let byHand = Vocabulary(
    figures: [
      Figure("table-by-hand", "The formula above the table of points, no loss worked out yet.", tableByHand)
    ]
      + (1...rowSteps).map { number in
        Figure(
          "row-by-hand-\(number)",
          number < rowSteps
            ? "Row \(number) of the table worked out by the formula."
            : "Row \(number) of the table worked out, and all that follow.", rowByHand(number))
      } + [
        Figure("mean-by-hand", "The table with all losses, their sum and their mean.", meanByHand),
        Figure(
          "computed-losses", "Two results of the same loss, digit by digit, and why they differ.",
          computedLosses),
        .code(
          "code-by-hand", "The loss as a program: its formula in NumPy, and the call in Keras.",
          [CodeExtract(.numpy, "The formula"), CodeExtract(.keras, "Five labels", "The call")]),
        Figure(
          "library-edges", "What the plain formula and four libraries answer at p = 0, at p = 1 and beyond.",
          libraryEdges),
        Figure(
          "recap-by-hand", "The formula above the table with all losses, their sum and their mean.",
          recapByHand),
        Figure(
          "stable-formula", "The plain and the stable formula at large logits.", reads: [.farLogit],
          stableFormula),
      ],
    placeholders: Placeholder.aboutHandRows + Placeholder.computedResults,
    facts: NamedFact.aboutHandRows + NamedFact.aboutTable)
}
