extension DataFormat.Role {
  /// What people usually call a column of this kind, without anything but letters and digits.
  fileprivate var usualNames: Set<String> {
    switch self {
    case .y: usualLabels
    case .p: usualProbabilities
    case .logit: ["logit", "logits", "logodds"]
    // A weight or a count is never taken for one by its name alone, and a feature may be called anything.
    case .x, .weight, .count: []
    }
  }
}

private let usualLabels: Set<String> = [
  "ytrue", "ytest", "yactual", "yobs", "label", "labels", "target", "actual", "actuals", "class", "outcome",
  "truth", "groundtruth", "truelabel", "trueclass", "observed", "response",
]

private let usualProbabilities: Set<String> = [
  "yprob", "yproba", "yscore", "ypred", "yhat", "ypredproba", "ypredprob", "ypredictproba", "phat",
  "prob", "proba", "probability", "prob1", "proba1", "probability1", "p1", "py1", "pred1",
  "pred", "prediction", "predictions", "predicted", "predprob", "predproba", "predictproba", "predictproba1",
  "predictedprob", "predictedproba", "predictedprobability", "probpositive", "positiveprobability", "score",
]

/// The columns that may be meant for a role for which nobody chose one: those of its very name, else those of its name in
/// other letters, else those of a name that people usually give it.
func candidates(for role: DataFormat.Role, among names: [String], free: Set<Int>) -> [Int] {
  let places = names.indices.filter(free.contains)
  let same = places.filter { names[$0] == role.rawValue }
  if !same.isEmpty { return same }
  let alike = places.filter { names[$0].lowercased() == role.rawValue }
  if !alike.isEmpty { return alike }
  return places.filter { role.usualNames.contains(plainName(names[$0])) }
}

/// Whether a column has a role by a name that people usually give it, and not by the name of the role.
func isUsualName(_ name: String, of role: DataFormat.Role) -> Bool {
  name.lowercased() != role.rawValue && role.usualNames.contains(plainName(name))
}

private func plainName(_ name: String) -> String {
  name.lowercased().filter { $0.isLetter || $0.isNumber }
}
