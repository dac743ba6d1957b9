import CrossEntropy
import Insight
import Numerals
import RealModule

extension Vocabulary {
  /// What all chapters can say about the data and the model.
  static let shared = Vocabulary(
    placeholders: Placeholder.counts + Placeholder.aboutModel + Placeholder.aboutLosses
      + Placeholder.aboutPoints, facts: NamedFact.aboutData)
}

extension Placeholder {
  static let counts: [Placeholder] = [
    Placeholder(count: "count") { $0.summary.count },
    Placeholder(count: "bars") { $0.points.count },
    Placeholder(count: "positives") { $0.summary.positives },
    Placeholder(count: "negatives") { $0.summary.negatives },
    Placeholder(count: "mistakes") { $0.summary.mistakes },
  ]
}
