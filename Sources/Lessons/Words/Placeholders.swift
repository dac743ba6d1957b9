import CrossEntropy
import Numerals
import RealModule

/// The computed numbers and words that lessons can name.
enum Placeholders {
  typealias Value = @Sendable (PictureContext) -> String

  static func contains(_ name: String) -> Bool { counts[name] != nil || texts[name] != nil }

  static func isCount(_ name: String) -> Bool { counts[name] != nil }

  static func count(_ name: String, _ context: PictureContext) -> Int? { counts[name]?(context.facts) }

  static func text(_ name: String, _ context: PictureContext) -> String {
    if let count = counts[name]?(context.facts) { return numberWord(count) }
    return texts[name]?(context) ?? ""
  }

  /// All names, in alphabetical order.
  static var names: [String] { (Array(counts.keys) + Array(texts.keys)).sorted() }

  /// Counts, which also choose between the one form of a word and the other. Small ones are written as words.
  private static let counts: [String: @Sendable (Facts) -> Int] = [
    "count": { $0.summary.count },
    "bars": { $0.points.count },
    "positives": { $0.summary.positives },
    "negatives": { $0.summary.negatives },
    "mistakes": { $0.summary.mistakes },
  ]

  private static let texts: [String: Value] =
    [
      modelTexts, lossTexts, pointTexts, onePredictionTexts, byHandTexts, EntropyPlaceholders.texts,
      LearningPlaceholders.texts, CheckItPlaceholders.texts,
    ]
    .reduce(into: [:]) { $0.merge($1) { first, _ in first } }

  // MARK: The model

  private static let modelTexts: [String: Value] = [
    "w": { signed($0.facts.model.weight) },
    "b": { signed($0.facts.model.bias) },
    "C": { inverseRegularization($0.facts.origin) },
    "boundary": { $0.facts.model.decisionBoundary.map(boundaryText) ?? "none" },
    "fitted w": { $0.facts.fitted.map { signed($0.model.weight) } ?? "none" },
    "fitted b": { $0.facts.fitted.map { signed($0.model.bias) } ?? "none" },
    "unpenalised w": { $0.facts.unpenalised.map { signed($0.model.weight) } ?? "none" },
    "base rate": { fixed($0.facts.summary.baseRate, 2) },
    "accuracy": { percent($0.facts.summary.accuracy) },
    "formula in words": { _ in lossFormulaInWords },
    "unit": { $0.unit.rawValue },
    "unit's name": { $0.unit == .nats ? "the nat" : "the bit" },
    "log": { $0.logarithm },
    "logarithm": { $0.unit == .nats ? "the natural logarithm" : "the logarithm with base two" },
  ]

  // MARK: Losses

  private static let lossTexts: [String: Value] = [
    "mean loss": { $0.spokenLoss($0.facts.summary.meanLoss, 4) },
    "sum loss": { $0.spokenLoss($0.facts.summary.sumLoss, 3) },
    "coin loss": { $0.lossText($0.facts.coinLoss, 4) },
    "coin loss short": { $0.lossText($0.facts.coinLoss) },
    "unpenalised mean loss": { context in
      context.facts.unpenalised.map { context.spokenLoss($0.meanLoss, 4) } ?? "none"
    },
    "geometric mean": { probabilityText($0.facts.summary.geometricMean, 3) },
    "fitted mean loss": { context in
      context.facts.fitted.map { context.spokenLoss($0.meanLoss, 4) } ?? "none"
    },
    "weight sum": { withSeparators(trimmed($0.facts.summary.weightSum, 2)) },
    "clip": { $0.facts.clip.map { trimmed($0, 4) } ?? "none" },
    "probe": { trimmed($0.dial("probe"), 4) },
    "probe loss": { $0.lossText(negativeLog($0.dial("probe"))) },
    "product": { productText(ofLosses: $0.facts.summary.sumLoss) },
    "mistakes share": { $0.facts.mistakesShare.map(percent) ?? "none" },
    "loss at one in a hundred": { $0.lossText(negativeLog(0.01)) },
    "loss at one in ten": { $0.lossText(negativeLog(0.1)) },
    "cost of a tenth": { $0.lossText(.log(10)) },
    "coin product": { productText(ofLosses: $0.facts.summary.weightSum * .log(2)) },
    "flipped loss": { context in context.facts.flip.map { context.spokenLoss($0.loss) } ?? "none" },
    "flipped mean loss": { context in
      context.facts.flip.map { context.spokenLoss($0.meanLoss, 4) } ?? "none"
    },
    "refitted mean loss": { context in
      context.facts.flip?.refittedMeanLoss.map { context.spokenLoss($0, 4) } ?? "none"
    },
  ]

  // MARK: Points

  private static let pointTexts: [String: Value] = [
    "axis": { $0.titleOfX },
    "worst x": { $0.facts.worst.map { trimmed($0.x, 3) } ?? "none" },
    "worst colour": { $0.facts.worst.map(colour) ?? "none" },
    "worst probability": { $0.facts.worst.map { probabilityText($0.trueProbability, 3) } ?? "none" },
    "worst loss": { context in context.facts.worst.map { context.spokenLoss($0.loss) } ?? "none" },
    "second worst x": { $0.facts.secondWorst.map { trimmed($0.x, 3) } ?? "none" },
    "second worst probability": {
      $0.facts.secondWorst.map { probabilityText($0.trueProbability, 3) } ?? "none"
    },
    "second worst colour": { $0.facts.secondWorst.map(colour) ?? "none" },
    "second worst loss": { context in
      context.facts.secondWorst.map { context.spokenLoss($0.loss) } ?? "none"
    },
    "best x": { $0.facts.best.map { trimmed($0.x, 3) } ?? "none" },
    "best probability": { $0.facts.best.map { probabilityText($0.trueProbability, 3) } ?? "none" },
    "best loss": { context in context.facts.best.map { context.spokenLoss($0.loss) } ?? "none" },
    "mistake positions": { list(distinct($0.facts.mistakes.map { trimmed($0.x, 3) })) },
    "smallest x": { $0.facts.points.map { $0.group?.lower ?? $0.x }.min().map { trimmed($0, 3) } ?? "none" },
    "largest x": { $0.facts.points.map { $0.group?.upper ?? $0.x }.max().map { trimmed($0, 3) } ?? "none" },
  ]
}

private func inverseRegularization(_ origin: ModelOrigin) -> String {
  switch origin {
  case .fitted(.finite(let c)), .kept(.finite(let c), _): trimmed(c, 2)
  case .fitted(.none), .kept(.none, _), .byHand, .predictions, .recalibrated: "none"
  }
}

private func colour(_ point: Point) -> String { point.isPositive ? "green" : "red" }

extension PictureContext {
  /// A loss for words, in powers of ten if it would read 0 and is not.
  func spokenLoss(_ nats: Double, _ decimals: Int = 2) -> String {
    let text = lossText(nats, decimals)
    return Double(text) == 0 ? trimmed(inUnit(nats), decimals) : withSeparators(text)
  }
}

private func distinct(_ words: [String]) -> [String] {
  words.enumerated().filter { index, word in !words.prefix(index).contains(word) }.map(\.element)
}

/// "a", "a and b", "a, b and c"; of more than four, the first three and how many more there are.
private func list(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "none" }
  guard words.count <= 4 else {
    return words.prefix(3).joined(separator: ", ") + " and \(words.count - 3) more"
  }
  return words.dropLast().joined(separator: ", ") + " and " + last
}
