import CrossEntropy
import Insight
import Numerals
import RealModule
import Words

extension Placeholder {
  static let aboutLosses: [Placeholder] = [
    Placeholder("mean loss") { $0.spokenLoss($0.facts.summary.meanLoss, 4) },
    Placeholder("sum loss") { $0.spokenLoss($0.facts.summary.sumLoss, 3) },
    Placeholder("coin loss") { $0.lossText($0.facts.coinLoss, 4) },
    Placeholder("coin loss short") { $0.lossText($0.facts.coinLoss) },
    Placeholder("unpenalised mean loss") { context in
      context.facts.unpenalised.map { context.spokenLoss($0.meanLoss, 4) } ?? wording("parts.values.none")
    },
    Placeholder("geometric mean") { probabilityText($0.facts.summary.geometricMean, 3) },
    Placeholder("fitted mean loss") { context in
      context.facts.fitted.map { context.spokenLoss($0.meanLoss, 4) } ?? wording("parts.values.none")
    },
    Placeholder("weight sum") { trimmed($0.facts.summary.weightSum, 2) },
    Placeholder("clip") { $0.facts.clip.map { trimmed($0, 4) } ?? wording("parts.values.none") },
    Placeholder("product") { productText(ofLosses: $0.facts.summary.sumLoss) },
    Placeholder("base rate loss") { $0.spokenLoss($0.facts.summary.baseRateEntropy, 4) },
    Placeholder("mistakes share") { $0.facts.mistakesShare.map(percent) ?? wording("parts.values.none") },
    Placeholder("loss at one in a hundred") { $0.lossText(negativeLog(0.01)) },
    Placeholder("loss at one in ten") { $0.lossText(negativeLog(0.1)) },
    Placeholder("cost of a tenth") { $0.lossText(.log(10)) },
    Placeholder("coin product") { productText(ofLosses: $0.facts.summary.weightSum * .log(2)) },
    Placeholder("flipped loss") { context in
      context.facts.flip.map { context.spokenLoss($0.loss) } ?? wording("parts.values.none")
    },
    Placeholder("flipped mean loss") { context in
      context.facts.flip.map { context.spokenLoss($0.meanLoss, 4) } ?? wording("parts.values.none")
    },
    Placeholder("refitted mean loss") { context in
      context.facts.flip?.refittedMeanLoss.map { context.spokenLoss($0, 4) } ?? wording("parts.values.none")
    },
  ]
}

extension PictureContext {
  /// A loss for words, in powers of ten where it is very large, or would read 0 and is not.
  func spokenLoss(_ nats: Double, _ decimals: Int = 2) -> String {
    let text = lossText(nats, decimals)
    let isPlain = nats.isInfinite || (Double(text) != 0 && abs(nats) < 1e7)
    return spoken(isPlain ? text : trimmed(inUnit(nats), decimals))
  }
}
