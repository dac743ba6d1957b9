package import CrossEntropy

/// The networks that the articles train, and how runs of the one end whose results are printed.
public struct ArticleTrainings: Sendable {
  /// The network of article 000.
  package let circles: TrainingTask
  /// The network of article 001.
  package let spam: TrainingTask
  /// Runs of the circles network from different seeds; none is empty.
  package let runs: [CirclesRun]

  /// The seeds of the runs: as many as it takes for a range.
  public static let seeds: ClosedRange<UInt64> = 1...30

  /// With runs that are made now: all of them take about a third of a second in a release build.
  ///
  /// - Throws: ``TrainingDataError`` where the data in the program are damaged.
  public static func trained() throws(TrainingDataError) -> ArticleTrainings {
    let circles = try TrainingData.circles.task()
    return ArticleTrainings(
      circles: circles, spam: try TrainingData.spam.task(),
      runs: seeds.map { CirclesRun(training: circles, seed: $0) })
  }

  /// With runs that were made when the program was: the same, as a run depends on nothing but its seed.
  ///
  /// - Throws: ``TrainingDataError`` where the data in the program are damaged.
  public static func recorded() throws(TrainingDataError) -> ArticleTrainings {
    ArticleTrainings(
      circles: try TrainingData.circles.task(), spam: try TrainingData.spam.task(),
      runs: try CirclesRun.recorded())
  }

  /// The lowest and the highest of a result over the runs.
  package func range(_ result: KeyPath<CirclesRun, Double>) -> ClosedRange<Double> {
    let values = sorted(result)
    return (values.first ?? 0)...(values.last ?? 0)
  }

  /// The middle one of a result over the runs.
  package func median(_ result: KeyPath<CirclesRun, Double>) -> Double {
    let values = sorted(result)
    let middle = values.dropFirst((values.count - 1) / 2).prefix(values.count.isMultiple(of: 2) ? 2 : 1)
    return middle.reduce(0, +) / Double(max(1, middle.count))
  }

  private func sorted(_ result: KeyPath<CirclesRun, Double>) -> [Double] {
    runs.map { $0[keyPath: result] }.sorted()
  }
}
