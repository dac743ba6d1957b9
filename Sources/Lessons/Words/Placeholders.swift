import CrossEntropy
import Drawing
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
    "w": { weightText($0.facts.model) },
    "b": { signed($0.facts.model.bias) },
    "C": { inverseRegularization($0.facts.origin) },
    "boundary": { $0.facts.model.decisionBoundary.map(boundaryText) ?? "none" },
    "fitted w": { $0.facts.fitted.map { weightText($0.model) } ?? "none" },
    "fitted b": { $0.facts.fitted.map { signed($0.model.bias) } ?? "none" },
    "unpenalised w": { $0.facts.unpenalised.map { weightText($0.model) } ?? "none" },
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

private func percent(_ share: Double) -> String { fixed(share * 100, 0) + " %" }

/// The weight as it is written, so that a small one does not read 0.00.
func weightText(_ model: LogisticModel) -> String { signed(model.weight) }

/// Where the curve crosses one half, with two decimals; near 0 as a weight is written, and not in powers of ten.
func boundaryText(_ x: Double) -> String {
  (0.0001..<0.005).contains(abs(x)) ? signed(x) : trimmed(x, 2)
}

private func signed(_ value: Double) -> String {
  guard abs(value) < 1e7 else { return trimmed(value, 2) }
  return value < 0 ? "−" + significant(-value) : significant(value)
}

/// A probability with as many decimals as it takes not to read 0 or 1 unless it is.
func probabilityText(_ value: Double, _ decimals: Int) -> String {
  let texts = (decimals...9).map { fixed(value, $0) }
  let text = texts.first { Double($0) != 0 && Double($0) != 1 }
  return text ?? (value < 0.5 ? trimmed(value, decimals) : fixed(value, decimals))
}

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

/// Counts up to twelve as words.
private func numberWord(_ count: Int) -> String {
  let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
  return words.indices.contains(count) ? words[count] : countText(count)
}
