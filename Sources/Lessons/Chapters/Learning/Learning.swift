import Insight
import Words

extension Vocabulary {
  /// Chapter 5: models that learn.
  static let learning = Vocabulary(
    figures: [
      Figure(
        "gradient-descent", wording("figures.gradient-descent"), trains: .descent,
        gradientDescent),
      Figure(
        "circles-network", wording("figures.circles-network"), trains: .circles, circlesNetwork),
      .code(
        "code-circles", wording("figures.code-circles"),
        [CodeExtract(.circles, "The network", "The training")]),
      Figure("spam-network", wording("figures.spam-network"), trains: .spam, spamNetwork),
      .code(
        "code-small-network", wording("figures.code-small-network"),
        [CodeExtract(.smallNetwork, "The network", "The training")]),
      Figure("thirty-runs", wording("figures.thirty-runs"), thirtyRuns),
    ],
    placeholders: Placeholder.aboutDescent + Placeholder.aboutNetworks + Placeholder.aboutRuns,
    facts: NamedFact.aboutRuns + NamedFact.aboutRecordedRuns)
}
