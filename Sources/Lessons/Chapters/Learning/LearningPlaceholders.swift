import CrossEntropy
import Numerals

/// The computed texts of the chapter on learning.
enum LearningPlaceholders {
  static let texts: [String: @Sendable (PictureContext) -> String] =
    descentTexts.merging(networkTexts) { first, _ in first }

  private static let descentTexts: [String: @Sendable (PictureContext) -> String] = [
    "epoch": { "\($0.training?.epoch ?? 0)" },
    "last epoch": { "\($0.training?.training.epochCount ?? 0)" },
    "step size": { trimmed($0.dial("step size"), 4) },
    "descent w": { context in context.descent.map { trimmed($0.weight, 3) } ?? "none" },
    "descent b": { context in context.descent.map { trimmed($0.bias, 3) } ?? "none" },
    "descent loss": { context in context.descent.map { context.lossText($0.meanLoss, 4) } ?? "none" },
    "default loss": { context in context.facts.defaultFit.map { context.lossText($0.meanLoss, 4) } ?? "none"
    },
    "default w": { $0.facts.defaultFit.map { trimmed($0.model.weight, 2) } ?? "none" },
    "default b": { $0.facts.defaultFit.map { trimmed($0.model.bias, 2) } ?? "none" },
    "passing step": { context in context.passing.map { "\($0.step)" } ?? "none" },
    "passing w": { context in context.passing.map { trimmed($0.position.weight, 2) } ?? "none" },
    "passing b": { context in context.passing.map { trimmed($0.position.bias, 2) } ?? "none" },
  ]

  private static let networkTexts: [String: @Sendable (PictureContext) -> String] = [
    "seed": { context in context.training?.network.map { "\($0.seed)" } ?? "none" },
    "learning rate": { trimmed($0.dial("learning rate"), 5) },
    "Adam's rate": { trimmed($0.dial("Adam's rate"), 5) },
    "momentum": { trimmed($0.dial("momentum"), 2) },
    "training loss": { $0.network { context, network in context.lossText(network.trainingScore.loss, 4) } },
    "test loss": { $0.network { context, network in context.lossText(network.validationScore.loss, 4) } },
    "training accuracy": { $0.network { _, network in fixed(network.trainingScore.accuracy, 3) } },
    "test accuracy": { $0.network { _, network in fixed(network.validationScore.accuracy, 3) } },
    "training rows": { $0.network { _, network in countText(network.task.training.count) } },
    "test rows": { $0.network { _, network in countText(network.task.validation.count) } },
    "hidden units": { $0.network { _, network in "\(network.task.hiddenCount)" } },
    "true loss": { context in
      context.trueRule.map { context.lossText(($0.expectation ?? $0.validation).loss, 4) } ?? "none"
    },
    "true accuracy": { context in
      context.trueRule.map { fixed(($0.expectation ?? $0.validation).accuracy, 4) } ?? "none"
    },
    "true training loss": { context in
      context.trueRule.map { context.lossText($0.training.loss, 4) } ?? "none"
    },
    "true training accuracy": { $0.trueRule.map { fixed($0.training.accuracy, 3) } ?? "none" },
    "true test loss": { context in context.trueRule.map { context.lossText($0.validation.loss, 4) } ?? "none"
    },
    "true test accuracy": { $0.trueRule.map { fixed($0.validation.accuracy, 3) } ?? "none" },
  ]

  /// What holds of a run.
  static let conditions: [String: @Sendable (PictureContext) -> Bool] = [
    "run begun": { ($0.training?.epoch ?? 0) > 0 },
    "run done": { context in context.training.map { $0.epoch >= $0.training.epochCount } ?? false },
    "descent passes": { $0.passing != nil },
    "diverged": { $0.training?.hasDiverged == true },
    "better than the rule": { context in
      guard let network = context.training?.network, let rule = context.trueRule else { return false }
      return network.trainingScore.loss < rule.training.loss
    },
  ]
}

extension PictureContext {
  fileprivate var descent: GradientDescent.Position? { training?.path.last }

  fileprivate var trueRule: TrueRule? { training.flatMap { TrueRule.of($0.training) } }

  fileprivate func network(_ text: (PictureContext, NetworkMoment) -> String) -> String {
    training?.network.map { text(self, $0) } ?? "none"
  }

  /// The first step of the descent whose loss is not above that of the fit with C = 1, where the path goes below it.
  fileprivate var passing: (step: Int, position: GradientDescent.Position)? {
    guard let goal = facts.defaultFit, let free = facts.unpenalised, free.meanLoss < goal.meanLoss - 1e-4,
      let path = training?.path, let step = path.firstIndex(where: { $0.meanLoss <= goal.meanLoss })
    else { return nil }
    return (step, path[step])
  }
}
