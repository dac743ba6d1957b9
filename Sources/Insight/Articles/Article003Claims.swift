import CrossEntropy
import Numerals

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
        .loose, "003", "what a lower loss brings", printed: "accuracy", computed: nil,
        remark:
          "It helps, but not always. Three greens given 0.51 are all right, loss \(fixed(hesitant, 4)); given "
          + "0.99, 0.99 and 0.49 one is wrong, loss \(fixed(bold, 4))."),
      .judged(
        .loose, "003", "what the loss measures", printed: "distance", computed: back - there,
        remark: "An everyday word; a distance is the same there and back. From a share of 0.7 to one of 0.5 "
          + "the divergence is \(fixed(there, 4)), back it is \(fixed(back, 4))."),
    ]
  }

  /// The mean loss of positives that were given these probabilities.
  // MARK: The table

  private static func tableOfFour() -> [ArticleClaim] {
    [
      .judged(
        .wrong, "003", "p in row 1, worked out", printed: "0.1",
        computed: TableOfFour.rows.first?.probability,
        remark: "The table has 0.9, and only with it is the mean the printed one; with 0.1 it would be "
          + "\(fixed(TableOfFour.misprintedMean, 4))."),
      ArticleClaim("003", "mean loss of the table", printed: "0.2656", computed: TableOfFour.mean),
    ]
  }

  // MARK: The two computer results

  private static func computers() -> [ArticleClaim] {
    let (plain, library) = (ComputedLosses.plain, ComputedLosses.library)
    let added = trimmed(LibraryLoss.kerasEpsilon, 7)
    return [
      .judged(
        .lostInCopying, "003", "the program and its data", printed: "", computed: nil,
        remark: "The page has lost them. Found again: y = 0 1 1 0 1 and p = .1 .9 .8 .2 .7 give both results."
      ),
      ArticleClaim(
        "003", "mean loss, by the formula", printed: "0.20273661557656092", computed: plain,
        remark: "From the rows found again, to the last digit."),
      ArticleClaim(
        "003", "mean loss, by Keras", printed: "0.2027364925606956", computed: library,
        remark: "To the last digit, if \(added) is added to each p before its logarithm is taken."),
      .judged(
        .wrong, "003", "why the two differ", printed: "rounding", computed: plain - library,
        remark: "Not by rounding, nor is one more precise: that version of Keras adds \(added) "
          + "within the logarithm. Where p is exactly right the plain formula gives no number at all."),
    ]
  }
}
