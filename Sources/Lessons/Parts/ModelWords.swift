import CrossEntropy
import Insight
import Numerals

extension Placeholder {
  /// The model, and the unit that its losses are told in.
  static let aboutModel: [Placeholder] = [
    Placeholder("w") { signed($0.facts.model.weight) },
    Placeholder("b") { signed($0.facts.model.bias) },
    Placeholder("C") { inverseRegularization($0.facts.origin) },
    Placeholder("boundary") { $0.facts.model.decisionBoundary.map(boundaryText) ?? "none" },
    Placeholder("fitted w") { $0.facts.fitted.map { signed($0.model.weight) } ?? "none" },
    Placeholder("fitted b") { $0.facts.fitted.map { signed($0.model.bias) } ?? "none" },
    Placeholder("unpenalised w") { $0.facts.unpenalised.map { signed($0.model.weight) } ?? "none" },
    Placeholder("base rate") { fixed($0.facts.summary.baseRate, 2) },
    Placeholder("accuracy") { percent($0.facts.summary.accuracy) },
    Placeholder("formula in words") { _ in lossFormulaInWords },
    Placeholder("unit") { $0.unit.rawValue },
    Placeholder("unit's name") { $0.unit == .nats ? "the nat" : "the bit" },
    Placeholder("log") { $0.logarithm },
    Placeholder("logarithm") { $0.unit == .nats ? "the natural logarithm" : "the logarithm with base two" },
  ]
}

private func inverseRegularization(_ origin: ModelOrigin) -> String {
  switch origin {
  case .fitted(.finite(let c)), .kept(.finite(let c), _): trimmed(c, 2)
  case .fitted(.none), .kept(.none, _), .byHand, .predictions, .recalibrated: "none"
  }
}
