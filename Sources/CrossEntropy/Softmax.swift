import RealModule

/// The probabilities of several classes from their logits: e to each logit, divided by the sum of all of them.
///
/// Adding one number to all logits changes nothing, so the greatest is subtracted first, and no power overflows. Of
/// two classes with logits z and 0 the first has ``sigmoid(_:)`` of z. Logits of +∞ share the whole evenly; a class
/// of −∞ has 0. NaN throughout where a logit is NaN, or where all are −∞.
public func softmax(_ logits: [Double]) -> [Double] {
  let parts = powers(of: logits)
  let sum = parts.reduce(0, +)
  return parts.map { $0 / sum }
}

/// The log loss in nats of one observation of several classes, from their logits: −log of the actual class's
/// ``softmax(_:)``.
///
/// It stays finite and exact where that probability has long been rounded to 0 or 1. With two logits, z and 0, it is
/// the log loss of z. NaN where there is no such class, where a logit is NaN, or where all are −∞.
///
/// - Parameters:
///   - logits: One for each class.
///   - actual: The place of the actual class among them, from 0.
public func logLoss(logits: [Double], actual: Int) -> Double {
  guard logits.indices.contains(actual), let greatest = greatest(of: logits) else { return .nan }
  let parts = powers(of: logits)
  guard let first = parts.firstIndex(of: 1) else { return .nan }
  // All but one part that is exactly 1, so that what is small beside it is not lost.
  let others = parts.enumerated().map { $0.offset == first ? 0 : $0.element }.reduce(0, +)
  let gap = logits[actual] == greatest ? 0 : greatest - logits[actual]
  return gap + Double.log(onePlus: others)
}

/// e to each logit less the greatest of them; the greatest gives 1.
private func powers(of logits: [Double]) -> [Double] {
  guard let greatest = greatest(of: logits) else { return logits.map { _ in .nan } }
  return logits.map { $0 == greatest ? 1 : .exp($0 - greatest) }
}

/// nil where one is NaN, where all are −∞, and where there is none.
private func greatest(of logits: [Double]) -> Double? {
  guard let greatest = logits.max(), greatest > -.infinity, !logits.contains(where: \.isNaN) else {
    return nil
  }
  return greatest
}
