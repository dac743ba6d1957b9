import CrossEntropy
import Insight

/// Predictions, and the probabilities that they were given as.
func predictionsGiven(_ rows: [(probability: Double, label: Label)]) -> LessonData {
  LessonData(
    .predictions, rows.map { Observation(x: logit(ofProbability: $0.probability), label: $0.label) },
    given: GivenProbabilities(rows.map(\.probability)))
}
