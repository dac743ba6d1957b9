import CrossEntropy
import Numerals
import Words

/// Article 003: the table of four, by hand and by computer.
extension Articles {
  package static func article003() -> [ArticleClaim] {
    sayings + tableOfFour() + computers()
  }

  private static var sayings: [ArticleClaim] {
    let hesitant = GreenGuesses.timid.meanLoss
    let bold = GreenGuesses.bold.meanLoss
    let (there, back) = (
      klDivergence(share: 0.7, predicted: 0.5), klDivergence(share: 0.5, predicted: 0.7)
    )
    return [
      .judged(
        .loose, "003", wording("claims.article003.accuracy"), printed: "accuracy",
        computed: nil,
        remark:
          wording(
            "claims.article003.accuracy-remark",
            ["hesitant": fixed(hesitant, 4), "bold": fixed(bold, 4)])),
      .judged(
        .loose, "003", wording("claims.article003.distance"), printed: "distance",
        computed: back - there,
        remark: wording(
          "claims.article003.distance-remark", ["there": fixed(there, 4), "back": fixed(back, 4)])
      ),
    ]
  }

  /// The mean loss of positives that were given these probabilities.
  // MARK: The table

  private static func tableOfFour() -> [ArticleClaim] {
    [
      .judged(
        .wrong, "003", wording("claims.article003.first-row"), printed: "0.1",
        computed: TableOfFour.rows.first?.probability,
        remark: wording("claims.article003.first-row-remark", ["mean": fixed(TableOfFour.misprintedMean, 4)])),
      ArticleClaim(
        "003", wording("claims.article003.table-mean"), printed: "0.2656", computed: TableOfFour.mean),
    ]
  }

  // MARK: The two computer results

  private static func computers() -> [ArticleClaim] {
    let (plain, library) = (ComputedLosses.plain, ComputedLosses.library)
    let added = trimmed(LibraryLoss.kerasEpsilon, 7)
    return [
      .judged(
        .lostInCopying, "003", wording("claims.article003.program"), printed: "", computed: nil,
        remark: wording("claims.article003.program-remark")
      ),
      ArticleClaim(
        "003", wording("claims.article003.loss-by-formula"), printed: "0.20273661557656092",
        computed: plain,
        remark: wording("claims.article003.loss-by-formula-remark")),
      ArticleClaim(
        "003", wording("claims.article003.loss-by-keras"), printed: "0.2027364925606956",
        computed: library,
        remark: wording("claims.article003.loss-by-keras-remark", ["added": added])),
      .judged(
        .wrong, "003", wording("claims.article003.difference"), printed: "rounding",
        computed: plain - library,
        remark: wording("claims.article003.difference-remark", ["added": added])),
    ]
  }
}
