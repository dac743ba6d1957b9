import CrossEntropy
import Insight
import TestSupport
import Testing

struct FactJudgementsTests {
  private func facts(
    _ data: LessonData = LessonData(.points, TenPoints.observations),
    _ change: (inout Experiment) -> Void = { _ in }
  ) throws -> Facts {
    var experiment = Experiment(data)
    change(&experiment)
    return try Facts(data, experiment)
  }

  private func facts(weight: Double, bias: Double = 0) throws -> Facts {
    try facts { $0.handSet = LogisticModel(weight: weight, bias: bias) }
  }

  @Test("A curve bends that rises or falls by more than a hundredth between the first point and the last")
  func bends() throws {
    #expect(try facts().curveBends)
    let falling = TenPoints.observations.map { Observation(x: -$0.x, label: $0.label) }
    #expect(try facts(LessonData(.points, falling)).curveBends)
    // Near one half the probability changes by a quarter of w · x; the ten points are 6.8 apart.
    for sign in [1.0, -1] {
      #expect(try !facts(weight: sign * 4 * 0.0099 / 6.8).curveBends)
      #expect(try facts(weight: sign * 4 * 0.0101 / 6.8).curveBends)
    }
    #expect(try !facts(weight: 0, bias: 3).curveBends)
  }

  @Test("The penalty shows where the free fit is steeper by what is seen, and costs less")
  func penalty() throws {
    func shows(_ penalty: InverseRegularization) throws -> Bool {
      try facts { $0.inverseRegularization = penalty }.penaltyShows
    }
    #expect(try shows(.finite(1)) && shows(.finite(0.01)))
    #expect(try !shows(.none) && !shows(.finite(1e9)))
    #expect(try !DataSet.separable.facts().penaltyShows)
    // The free fit has a weight of 1.6424.
    #expect(try facts(weight: 1.5, bias: 0.8).penaltyShows)
    #expect(
      try !facts(weight: 1.6421, bias: 0.8).penaltyShows && !facts(weight: 1.6421, bias: 5).penaltyShows)
    #expect(try !facts(weight: 3, bias: 0.8).penaltyShows)
  }

  @Test("A flip lowers the mean where the worst point was a mistake, not where both classes cost the same")
  func flip() throws {
    #expect(try facts().flipLowersMean)
    #expect(try !facts(weight: 0).flipLowersMean)
    let sure = predictionsGiven([(0.9, .positive), (0.2, .negative)])
    #expect(try !facts(sure).flipLowersMean)
    // Flipped, the loss falls from −log 0.49 to −log 0.51, by four hundredths; from −log 0.499 by less than one.
    #expect(try facts(predictionsGiven([(0.49, .positive), (0.9, .positive)])).flipLowersMean)
    #expect(try !facts(predictionsGiven([(0.499, .positive), (0.9, .positive)])).flipLowersMean)
  }

  @Test("Fitted is what has been fitted to these data, not what was set, given or kept")
  func fitted() throws {
    #expect(try facts().isFitted)
    #expect(try !facts(weight: 1).isFitted)
    #expect(try !facts(predictionsGiven([(0.9, .positive)])).isFitted)
  }
}
