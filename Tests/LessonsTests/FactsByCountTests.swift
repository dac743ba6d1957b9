import CrossEntropy
import Insight
import TestSupport
import Testing

@testable import Lessons

/// Facts that can be counted off the points.
struct FactsByCountTests {
  private func check(_ context: PictureContext, _ observations: [Observation], _ name: String) throws {
    let rows = observations.filter { $0.sampleWeight > 0 }
    let scores = rows.map { PlainScore($0, model: context.facts.model) }
    let mistakes = scores.count(where: \.isMistake)
    let greens = rows.count { $0.label == .positive }
    let expected = [
      "several points": rows.count > 1, "has positives": greens > 0, "has negatives": greens < rows.count,
      "one class": greens == 0 || greens == rows.count, "has mistakes": mistakes > 0,
      "several mistakes": mistakes > 1, "grouped": observations.count > 40,
      "weighted": rows.contains { $0.sampleWeight != 1 },
      "curve rises": context.facts.model.weight > 0,
    ]
    for (fact, isSo) in expected {
      #expect(try #require(Vocabulary.all.fact(fact)).holds(context) == isSo, "\(fact), \(name)")
    }
  }

  @Test("hold of every data set as a plain count says", arguments: DataSet.all)
  func dataSets(data: DataSet) throws {
    try check(PictureContext(facts: data.facts()), data.observations, data.name)
  }

  @Test("hold of everything that is done to data, down to a single point", arguments: Variant.all)
  func variants(variant: Variant) throws {
    let observations = variant.experiment.edits.observations(of: variant.data)
    try check(variant.context(), observations, variant.name)
  }
}
