import Insight
import Words

extension DialName {
  /// The number of a row in the table of claims.
  static let row: DialName = "row"
}

extension Vocabulary {
  /// Chapter 7: the articles' code and numbers, recomputed.
  static let checkIt = Vocabulary(
    figures: [
      Figure("printout", wording("figures.printout"), printoutPicture),
      Figure("python-code", wording("figures.python-code"), pythonCode),
      Figure("mended-calls", wording("figures.mended-calls"), mendedCalls),
      Figure(
        "claim-table", wording("figures.claim-table"), reads: [.row],
        claimTable),
      Figure("reading-list", wording("figures.reading-list"), readingList),
    ],
    placeholders: Placeholder.aboutClaims, facts: NamedFact.aboutClaims)
}
