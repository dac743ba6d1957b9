import Insight

extension Vocabulary {
  /// Chapter 5: models that learn.
  static let learning = Vocabulary(
    figures: [
      Figure(
        "gradient-descent", "A descent over weight and bias, its loss and its curve.", trains: .descent,
        gradientDescent),
      Figure(
        "circles-network", "A network that learns to tell two rings apart.", trains: .circles, circlesNetwork),
      .code(
        "code-circles", "The network of the rings as a program.",
        [CodeExtract(.circles, "The network", "The training")]),
      Figure("spam-network", "A network that learns to tell spam from mail.", trains: .spam, spamNetwork),
      .code(
        "code-small-network", "The network for mails as a program.",
        [CodeExtract(.smallNetwork, "The network", "The training")]),
      Figure("thirty-runs", "Loss and accuracy of thirty runs of the circles network.", thirtyRuns),
    ],
    placeholders: Placeholder.aboutDescent + Placeholder.aboutNetworks + Placeholder.aboutRuns,
    facts: NamedFact.aboutRuns + NamedFact.aboutRecordedRuns)
}
