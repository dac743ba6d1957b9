import CrossEntropy
import Insight
import Numerals

extension Placeholder {
  static let aboutDescent: [Placeholder] = [
    Placeholder("epoch", in: Training.allCases) { "\($0.training?.epoch ?? 0)" },
    Placeholder("last epoch", in: Training.allCases) { "\($0.training?.training.epochCount ?? 0)" },
    Placeholder("step size", reads: .stepSize) { trimmed($0.dial(.stepSize), 4) },
    Placeholder("descent w", in: [.descent]) { context in
      context.descentModel.map { trimmed($0.weight, 3) } ?? "none"
    },
    Placeholder("descent b", in: [.descent]) { context in
      context.descentModel.map { trimmed($0.bias, 3) } ?? "none"
    },
    Placeholder("descent loss", in: [.descent]) { context in
      context.descent.map { context.spokenLoss($0.meanLoss, 4) } ?? "none"
    },
    Placeholder("default loss") { context in
      context.facts.defaultFit.map { context.lossText($0.meanLoss, 4) } ?? "none"
    },
    Placeholder("default w") { $0.facts.defaultFit.map { trimmed($0.model.weight, 2) } ?? "none" },
    Placeholder("default b") { $0.facts.defaultFit.map { trimmed($0.model.bias, 2) } ?? "none" },
    Placeholder("standardised x", in: [.descent]) { $0.standardisedX },
    Placeholder("passing step", in: [.descent]) { context in context.passing.map { "\($0.step)" } ?? "none" },
    Placeholder("passing w", in: [.descent]) { context in
      context.passing.map { trimmed($0.model.weight, 2) } ?? "none"
    },
    Placeholder("passing b", in: [.descent]) { context in
      context.passing.map { trimmed($0.model.bias, 2) } ?? "none"
    },
  ]

  static let aboutNetworks: [Placeholder] = [
    Placeholder("seed", in: .networks) { context in context.training?.network.map { "\($0.seed)" } ?? "none"
    },
    Placeholder("learning rate", reads: .learningRate) { trimmed($0.dial(.learningRate), 5) },
    Placeholder("Adam's rate", reads: .adamsRate) { trimmed($0.dial(.adamsRate), 5) },
    Placeholder("momentum", reads: .momentum) { trimmed($0.dial(.momentum), 2) },
    Placeholder("training loss", in: .networks) {
      $0.network { context, network in context.lossText(network.trainingScore.loss, 4) }
    },
    Placeholder("test loss", in: .networks) {
      $0.network { context, network in context.lossText(network.validationScore.loss, 4) }
    },
    Placeholder("training accuracy", in: .networks) {
      $0.network { _, network in fixed(network.trainingScore.accuracy, 3) }
    },
    Placeholder("test accuracy", in: .networks) {
      $0.network { _, network in fixed(network.validationScore.accuracy, 3) }
    },
    Placeholder("training rows", in: .networks) {
      $0.network { _, network in countText(network.task.training.count) }
    },
    Placeholder("test rows", in: .networks) {
      $0.network { _, network in countText(network.task.validation.count) }
    },
    Placeholder("hidden units", in: .networks) { $0.network { _, network in "\(network.task.hiddenCount)" } },
    Placeholder("true loss", in: .networks) { context in
      context.trueRule.map { context.lossText(($0.expectation ?? $0.validation).loss, 4) } ?? "none"
    },
    Placeholder("true accuracy", in: .networks) { context in
      context.trueRule.map { fixed(($0.expectation ?? $0.validation).accuracy, 4) } ?? "none"
    },
    Placeholder("true training loss", in: .networks) { context in
      context.trueRule.map { context.lossText($0.training.loss, 4) } ?? "none"
    },
    Placeholder("true training accuracy", in: .networks) {
      $0.trueRule.map { fixed($0.training.accuracy, 3) } ?? "none"
    },
    Placeholder("true test loss", in: .networks) { context in
      context.trueRule.map { context.lossText($0.validation.loss, 4) } ?? "none"
    },
    Placeholder("true test accuracy", in: .networks) {
      $0.trueRule.map { fixed($0.validation.accuracy, 3) } ?? "none"
    },
  ]

}

extension NamedFact {
  /// What holds of a run.
  static let aboutRuns: [NamedFact] = [
    NamedFact("run begun", in: Training.allCases) { ($0.training?.epoch ?? 0) > 0 },
    NamedFact("run done", in: Training.allCases) { context in
      context.training.map { $0.epoch >= $0.training.epochCount } ?? false
    },
    NamedFact("descent passes", in: [.descent]) { $0.passing != nil },
    NamedFact("standardised", in: [.descent]) { context in
      context.training?.descent.map { $0.ground.scaling != .none } ?? false
    },
    NamedFact("diverged", in: [.descent]) { $0.training?.hasDiverged == true },
    NamedFact("better than the rule", in: .networks) { context in
      guard let network = context.training?.network, let rule = context.trueRule else { return false }
      return network.trainingScore.loss < rule.training.loss
    },
  ]
}

extension PictureContext {
  /// Where the descent is.
  fileprivate var descent: GradientDescent.Position? { training?.descent?.path.last }

  /// Its model, in the units of the data.
  fileprivate var descentModel: LogisticModel? {
    descent.flatMap { training?.descent?.model(at: $0) }
  }

  /// What a descent has for x: (x − 3.2) / 1.7.
  fileprivate var standardisedX: String {
    guard let scaling = training?.descent?.ground.scaling else { return "x" }
    let (mean, spread) = (trimmed(abs(scaling.mean), 2), trimmed(scaling.spread, 2))
    return "(x \(scaling.mean < 0 ? "+" : "−") \(mean)) / \(spread)"
  }

  fileprivate var trueRule: TrueRule? { training.flatMap { TrueRule.of($0.training) } }

  fileprivate func network(_ text: (PictureContext, NetworkMoment) -> String) -> String {
    training?.network.map { text(self, $0) } ?? "none"
  }

  /// The first step of the descent whose loss is not above that of the fit with C = 1, where the path goes below it.
  fileprivate var passing: (step: Int, model: LogisticModel)? {
    guard let goal = facts.defaultFit, let free = facts.unpenalised, free.meanLoss < goal.meanLoss - 1e-4,
      let descent = training?.descent,
      let step = descent.path.firstIndex(where: { $0.meanLoss <= goal.meanLoss })
    else { return nil }
    return (step, descent.model(at: descent.path[step]))
  }
}

extension [Training] {
  /// Those that train a network.
  fileprivate static let networks = Training.allCases.filter { $0.data != nil }
}
