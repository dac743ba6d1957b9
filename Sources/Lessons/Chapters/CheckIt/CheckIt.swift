import Insight

extension DialName {
  /// The number of a row in the table of claims.
  static let row: DialName = "row"
}

extension Vocabulary {
  /// Chapter 7: the articles' code and numbers, recomputed.
  static let checkIt = Vocabulary(
    figures: [
      Figure("printout", "What the article's code prints for the data at hand.", printoutPicture),
      Figure("python-code", "Python code that prints the same.", pythonCode),
      Figure("mended-calls", "Calls that no longer work, and what works in their place.", mendedCalls),
      Figure(
        "claim-table", "Every number that the articles print, and what comes out here.", reads: [.row],
        claimTable),
    ],
    placeholders: Placeholder.aboutClaims, facts: NamedFact.aboutClaims)
}
