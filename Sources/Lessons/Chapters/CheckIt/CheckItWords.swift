import CrossEntropy
import Insight
import Numerals
import Words

extension Placeholder {
  /// What the articles print, and what comes out here.
  static let aboutClaims: [Placeholder] = [
    Placeholder(name: "claim", reads: .row) { $0.claimRow?.quantity ?? "" },
    Placeholder(name: "claim printed", reads: .row) { $0.claimRow?.printed ?? "" },
    Placeholder(name: "claim verdict", reads: .row) { $0.claimRow?.verdict.words ?? "" },
    Placeholder(name: "claim remark", reads: .row) { $0.claimRow?.remark ?? "" },
    Placeholder("claims") { _ in countText(Articles.recordedClaims.count) },
    Placeholder("claims that agree") { _ in count(.agrees) },
    Placeholder("claims within range") { _ in count(.withinRange) },
    Placeholder("claims that are wrong") { _ in count(.wrong) },
    Placeholder("claims that are loose") { _ in count(.loose) },
    Placeholder("claims that are outdated") { _ in count(.outdated) },
    Placeholder("claims lost in copying") { _ in count(.lostInCopying) },
    Placeholder("code's mean loss") { context in
      let mean = context.facts.summary.meanLoss
      return mean.isFinite ? fixed(mean, 4) : wording("check-it.check-it-words.infinite")
    },
  ]

  private static func count(_ verdict: ArticleClaim.Verdict) -> String {
    countText(Articles.recordedClaims.count { $0.verdict == verdict })
  }

}

extension NamedFact {
  /// The claim that the dial is at, and the data that the articles' code has.
  static let aboutClaims: [NamedFact] = [
    NamedFact("claim has remark", reads: .row) { $0.claimRow?.remark != nil },
    NamedFact("claim is printed", reads: .row) { $0.claimRow?.printed.isEmpty == false },
    NamedFact("claim has number", reads: .row) { $0.claimRow?.hasPrintedNumber ?? false },
    NamedFact("own ten points") { $0.hasTenPoints && !$0.facts.isGrouped },
  ]
}

extension PictureContext {
  /// The row of the table of claims that the dial is at.
  var claimRow: ClaimRow? { ClaimRow.numbered(dial(.row)) }

  /// Whether the data at hand are those of the articles, and the model is what their code fits.
  fileprivate var hasTenPoints: Bool {
    let points = facts.points.map { ArticlePoint(x: $0.x, isPositive: $0.isPositive) }
    let articles = LessonData.tenPoints.map { ArticlePoint(x: $0.x, isPositive: $0.label == .positive) }
    return points == articles && facts.origin == .fitted(.finite(1))
  }
}

private struct ArticlePoint: Equatable {
  let x: Double
  let isPositive: Bool
}
