import CrossEntropy
import Insight
import Numerals
import Words

extension Placeholder {
  /// The model, and the unit that its losses are told in.
  static let aboutModel: [Placeholder] = [
    Placeholder("w") { $0.weightText($0.facts.model) },
    Placeholder("b") { $0.biasText($0.facts.model) },
    Placeholder("C") { inverseRegularization($0.facts.origin) },
    Placeholder("boundary") { context in
      context.facts.model.decisionBoundary.map(context.boundaryText) ?? wording("parts.values.none")
    },
    Placeholder("fitted w") { context in
      context.facts.fitted.map { context.weightText($0.model) } ?? wording("parts.values.none")
    },
    Placeholder("fitted b") { context in
      context.facts.fitted.map { context.biasText($0.model) } ?? wording("parts.values.none")
    },
    Placeholder("unpenalised w") { context in
      context.facts.unpenalised.map { context.weightText($0.model) } ?? wording("parts.values.none")
    },
    Placeholder("base rate") { probabilityText($0.facts.summary.baseRate, 2) },
    Placeholder("accuracy") { percent($0.facts.summary.accuracy) },
    Placeholder(name: "formula in words") { _ in lossFormulaInWords },
    Placeholder("unit") { $0.unit.name },
    Placeholder("unit's name") {
      $0.unit == .nats ? wording("parts.model-words.the-nat") : wording("parts.model-words.the-bit")
    },
    Placeholder("log") { $0.logarithm },
    Placeholder("logarithm") {
      $0.unit == .nats
        ? wording("parts.model-words.the-natural-logarithm") : wording("parts.model-words.logarithm-base-two")
    },
  ]
}

private func inverseRegularization(_ origin: ModelOrigin) -> String {
  switch origin {
  case .fitted(.finite(let c)), .kept(.finite(let c), _): trimmed(c, 2)
  case .fitted(.none), .kept(.none, _), .byHand, .predictions, .recalibrated: wording("parts.values.none")
  }
}

/// What is left of a bias beside the other logits below this part of them is rounding.
private let roundingShare = 1e-9
/// A weight that moves every logit by less than this is 0 but for rounding.
private let leastLogit = 1e-14

extension PictureContext {
  /// A weight in words, 0 where it moves nothing over the points.
  func weightText(_ model: LogisticModel) -> String {
    abs(model.weight) * size < leastLogit ? "0" : signed(model.weight)
  }

  /// A bias in words, 0 where it is lost beside the weight.
  func biasText(_ model: LogisticModel) -> String {
    abs(model.bias) < roundingShare * max(1e-3, abs(model.weight) * size) ? "0" : signed(model.bias)
  }

  /// Where the curve crosses one half, in words.
  func boundaryText(_ x: Double) -> String { abs(x) < roundingShare * size ? "0" : Numerals.boundaryText(x) }

  /// How far x reaches, from 0 or from end to end.
  private var size: Double { max(abs(range.lower), abs(range.upper), range.upper - range.lower) }
}
