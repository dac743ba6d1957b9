public import CrossEntropy

/// What the four articles print, recomputed.
public enum Articles {
  /// The claims in the order of the articles and, within each, of its lines.
  ///
  /// - Throws: `ModelError` where the ten points allow no fit; they do.
  public static func claims(_ trainings: ArticleTrainings) throws(ModelError) -> [ArticleClaim] {
    let facts = try Facts(LessonData.tenPoints)
    return article000(facts, trainings) + article001(trainings.spam) + article002(facts) + article003()
  }

  /// The same with the recorded runs, computed once.
  ///
  /// Pictures are drawn within a millisecond, so none may wait for thirty trainings.
  package static let recordedClaims: [ArticleClaim] = {
    guard let trainings = try? ArticleTrainings.recorded(), let claims = try? claims(trainings) else {
      return []
    }
    return claims
  }()
}
