import CrossEntropy
import Insight
import Numerals
import Words

extension Placeholder {
  static let aboutDescent: [Placeholder] = [
    Placeholder("epoch", in: Training.allCases) { "\($0.training?.epoch ?? 0)" },
    Placeholder("last epoch", in: Training.allCases) { "\($0.training?.training.epochCount ?? 0)" },
    Placeholder("step size", reads: .stepSize) { trimmed($0.dial(.stepSize), 4) },
    Placeholder("descent w", in: [.descent]) { context in
      context.descentModel.map { trimmed($0.weight, 3) } ?? wording("parts.values.none")
    },
    Placeholder("descent b", in: [.descent]) { context in
      context.descentModel.map { trimmed($0.bias.withoutNoise(beside: $0.weight), 3) }
        ?? wording("parts.values.none")
    },
    Placeholder("descent loss", in: [.descent]) { context in
      context.descent.map { context.greatLoss($0.meanLoss) } ?? wording("parts.values.none")
    },
    Placeholder("default loss") { context in
      context.facts.defaultFit.map { context.lossText($0.meanLoss, 4) } ?? wording("parts.values.none")
    },
    Placeholder("default w") {
      $0.facts.defaultFit.map { trimmed($0.model.weight, 2) } ?? wording("parts.values.none")
    },
    Placeholder("default b") {
      $0.facts.defaultFit.map { trimmed($0.model.bias, 2) } ?? wording("parts.values.none")
    },
    Placeholder("standardised x", in: [.descent]) { $0.standardisedX },
    Placeholder("passing step", in: [.descent]) { context in
      context.passing.map { "\($0.step)" } ?? wording("parts.values.none")
    },
    Placeholder("passing w", in: [.descent]) { context in
      context.passing.map { trimmed($0.model.weight, 2) } ?? wording("parts.values.none")
    },
    Placeholder("passing b", in: [.descent]) { context in
      context.passing.map { trimmed($0.model.bias, 2) } ?? wording("parts.values.none")
    },
  ]

  static let aboutNetworks: [Placeholder] = [
    Placeholder("epoch of settled accuracy", in: .networks) { context in
      context.settling?.accuracy.map { "\($0)" } ?? wording("parts.values.none")
    },
    Placeholder("epoch of settling", in: .networks) { context in
      context.settling?.loss.map { "\($0)" } ?? wording("parts.values.none")
    },
    Placeholder("epochs passed", in: .networks) { context in
      let epoch = context.training?.epoch ?? 0
      return epoch == 1
        ? wording("learning.learning-words.one-epoch")
        : wording("learning.learning-words.epochs", ["epoch": countText(epoch)])
    },
    Placeholder("feature against spam", in: [.spam]) { context in
      context.training?.network.flatMap(featureAgainst) ?? wording("parts.values.none")
    },
    Placeholder("seed", in: .networks) { context in
      context.training?.network.map { "\($0.seed)" } ?? wording("parts.values.none")
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
      context.trueRule.map { context.lossText(($0.expectation ?? $0.validation).loss, 4) }
        ?? wording("parts.values.none")
    },
    Placeholder("true accuracy", in: .networks) { context in
      context.trueRule.map { fixed(($0.expectation ?? $0.validation).accuracy, 4) }
        ?? wording("parts.values.none")
    },
    Placeholder("true training loss", in: .networks) { context in
      context.trueRule.map { context.lossText($0.training.loss, 4) } ?? wording("parts.values.none")
    },
    Placeholder("true training accuracy", in: .networks) {
      $0.trueRule.map { fixed($0.training.accuracy, 3) } ?? wording("parts.values.none")
    },
    Placeholder("true test loss", in: .networks) { context in
      context.trueRule.map { context.lossText($0.validation.loss, 4) } ?? wording("parts.values.none")
    },
    Placeholder("true test accuracy", in: .networks) {
      $0.trueRule.map { fixed($0.validation.accuracy, 3) } ?? wording("parts.values.none")
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
    NamedFact("both settle", in: .networks) {
      $0.settling?.accuracy != nil && $0.settling?.loss != nil
    },
    NamedFact("the sender speaks most against spam", in: [.spam]) {
      $0.isMostAgainstSpam("known")
    },
    NamedFact("a reply speaks most against spam", in: [.spam]) {
      $0.isMostAgainstSpam("reply")
    },
    NamedFact("length speaks most against spam", in: [.spam]) {
      $0.isMostAgainstSpam("loglen")
    },
    NamedFact("accuracy settles first", in: .networks) { $0.settlesFirst(\.accuracy, before: \.loss) },
    NamedFact("loss settles first", in: .networks) { $0.settlesFirst(\.loss, before: \.accuracy) },
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

  /// From which epoch on the test half's accuracy and loss stay near their ends; nil before the run is done.
  fileprivate var settling: Settling? {
    guard let training, training.epoch >= training.training.epochCount else { return nil }
    return Settling(training.history)
  }

  /// Whether the column of that name takes most from the logit.
  fileprivate func isMostAgainstSpam(_ column: String) -> Bool {
    training?.network.flatMap(columnAgainst) == column
  }

  fileprivate func settlesFirst(
    _ first: KeyPath<Settling, Int?>, before second: KeyPath<Settling, Int?>
  ) -> Bool {
    guard let one = settling?[keyPath: first], let other = settling?[keyPath: second] else { return false }
    return one < other
  }

  /// A loss with four decimals, from a million on in powers of ten.
  fileprivate func greatLoss(_ nats: Double) -> String {
    inUnit(nats) < 1e6 || !nats.isFinite ? spokenLoss(nats, 4) : scientific(inUnit(nats), 2)
  }

  fileprivate func network(_ text: (PictureContext, NetworkMoment) -> String) -> String {
    training?.network.map { text(self, $0) } ?? wording("parts.values.none")
  }

  /// The first step of the descent whose loss is not above that of the fit with C = 1, where the path has come to be
  /// visibly below it since: a descent with that penalty ends there and passes nothing.
  fileprivate var passing: (step: Int, model: LogisticModel)? {
    guard let goal = facts.defaultFit, let descent = training?.descent, let position = descent.path.last,
      position.meanLoss < goal.meanLoss - 1e-4,
      let step = descent.path.firstIndex(where: { $0.meanLoss <= goal.meanLoss })
    else { return nil }
    return (step, descent.model(at: descent.path[step]))
  }
}

/// When a run has settled: the first epoch from which on a number stays within a little of where it ends.
struct Settling: Sendable, Hashable {
  /// Counted from 1; nil for a run without an end.
  let accuracy: Int?
  let loss: Int?

  /// What a number may still move by: two hundredths, of accuracy or of a nat.
  private static let tolerance = 0.02

  init(_ history: [EpochRecord]) {
    accuracy = Settling.epoch(history.map(\.validationAccuracy))
    loss = Settling.epoch(history.map(\.validationLoss))
  }

  private static func epoch(_ values: [Double]) -> Int? {
    guard let end = values.last, end.isFinite else { return nil }
    let last = values.lastIndex { !(abs($0 - end) <= tolerance) }
    return (last ?? -1) + 2
  }
}

extension Double {
  /// 0 for what is left of a bias by rounding.
  fileprivate func withoutNoise(beside weight: Double) -> Double { abs(self) < 1e-9 * abs(weight) ? 0 : self }
}

extension [Training] {
  /// Those that train a network.
  fileprivate static let networks = Training.allCases.filter { $0.data != nil }
}
