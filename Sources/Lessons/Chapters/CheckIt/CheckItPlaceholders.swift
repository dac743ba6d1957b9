import Numerals

/// What the words of the last chapter name.
enum CheckItPlaceholders {
  static let texts: [String: @Sendable (PictureContext) -> String] = [
    "claim": { "\($0.claimRow?.quantity ?? "")" },
    "claim's article": { $0.claimRow?.source ?? "" },
    "claim printed": { $0.claimRow?.printed ?? "" },
    "claim computed": { $0.claimRow?.computed ?? "" },
    "claim verdict": { $0.claimRow?.verdict.rawValue ?? "" },
    "claim remark": { $0.claimRow?.remark ?? "" },
    "claims": { _ in countText(Articles.recordedClaims.count) },
    "claims that agree": { _ in count(.agrees) },
    "claims within range": { _ in count(.withinRange) },
    "claims that are errata": { _ in count(.erratum) },
    "code's mean loss": { context in
      let mean = context.facts.summary.meanLoss
      return mean.isFinite ? fixed(mean, 4) : "infinite"
    },
  ]

  private static func count(_ verdict: ArticleClaim.Verdict) -> String {
    countText(Articles.recordedClaims.count { $0.verdict == verdict })
  }

  static let conditions: [String: @Sendable (PictureContext) -> Bool] = [
    "claim has remark": { $0.claimRow?.remark != nil },
    "claim has number": { $0.claimRow.map { !$0.computed.isEmpty } ?? false },
    "own ten points": { $0.hasTenPoints && !$0.facts.isGrouped },
    "in bits": { $0.unit == .bits },
  ]
}

extension PictureContext {
  /// Whether the data at hand are those of the articles, and the model is what their code fits.
  fileprivate var hasTenPoints: Bool {
    let points = facts.points.map { ArticlePoint(x: $0.x, isPositive: $0.isPositive) }
    let articles = Articles.tenPoints.map { ArticlePoint(x: $0.x, isPositive: $0.label == .positive) }
    return points == articles && facts.origin == .fitted(.finite(1))
  }
}

private struct ArticlePoint: Equatable {
  let x: Double
  let isPositive: Bool
}
