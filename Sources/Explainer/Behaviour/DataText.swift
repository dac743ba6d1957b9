import CrossEntropy
import Insight
import Lessons

extension Workbench {
  /// The data with all edits as the text of a CSV file that `--data` reads: every number to its last digit. Of
  /// predictions, the logits as w and b have made them.
  var text: String {
    let isPrediction = data.kind == .predictions
    let weights = data.weightMeaning == .count ? ",count" : ",weight"
    var lines = [(isPrediction ? "y,logit" : "x,y") + (hasWeights ? weights : "")]
    for observation in observations {
      let label = String(observation.label.rawValue)
      let logit = facts.model.logit(at: observation.x)
      let fields = isPrediction ? [label, "\(logit)"] : ["\(observation.x)", label]
      lines.append((fields + (hasWeights ? ["\(observation.sampleWeight)"] : [])).joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Whether the file has weights, which are read only where they are asked for. Counts are read by themselves.
  var savesWeights: Bool { hasWeights && data.weightMeaning == .importance }

  private var hasWeights: Bool { data.observations.contains { $0.sampleWeight != 1 } }

  private var observations: [Observation] { experiment.edits.observations(of: data) }
}
