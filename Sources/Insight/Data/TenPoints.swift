public import CrossEntropy

extension LessonData {
  /// The ten points of the first chapter: those of articles 000 and 002.
  public static let tenPoints: [Observation] = zip(
    [-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6],
    [
      .negative, .negative, .positive, .negative, .positive, .positive, .positive, .positive, .positive,
      .positive,
    ]
  ).map { Observation(x: $0, label: $1) }
}
