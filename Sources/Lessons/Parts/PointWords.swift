import CrossEntropy
import Insight
import Numerals
import Words

extension Placeholder {
  /// The points that stand out, and where all of them lie.
  static let aboutPoints: [Placeholder] = [
    Placeholder(name: "axis") { $0.titleOfX },
    Placeholder(name: "feature") {
      $0.facts.kind == .predictions ? wording("parts.point-words.the-logit") : $0.titleOfX
    },
    Placeholder("worst x") { $0.facts.worst.map { trimmed($0.x, 3) } ?? wording("parts.values.none") },
    Placeholder(name: "worst colour") { $0.colour($0.facts.worst) },
    Placeholder("worst probability") {
      $0.facts.worst.map { probabilityText($0.trueProbability, 3) } ?? wording("parts.values.none")
    },
    Placeholder("worst loss") { context in
      context.facts.worst.map { context.spokenLoss($0.loss) } ?? wording("parts.values.none")
    },
    Placeholder("second worst x") {
      $0.facts.secondWorst.map { trimmed($0.x, 3) } ?? wording("parts.values.none")
    },
    Placeholder("second worst probability") {
      $0.facts.secondWorst.map { probabilityText($0.trueProbability, 3) } ?? wording("parts.values.none")
    },
    Placeholder(name: "second worst colour") { $0.colour($0.facts.secondWorst) },
    Placeholder("second worst loss") { context in
      context.facts.secondWorst.map { context.spokenLoss($0.loss) } ?? wording("parts.values.none")
    },
    Placeholder("best x") { $0.facts.best.map { trimmed($0.x, 3) } ?? wording("parts.values.none") },
    Placeholder("best probability") {
      $0.facts.best.map { probabilityText($0.trueProbability, 3) } ?? wording("parts.values.none")
    },
    Placeholder("best loss") { context in
      context.facts.best.map { context.spokenLoss($0.loss) } ?? wording("parts.values.none")
    },
    Placeholder("mistake positions") { list(distinct($0.facts.mistakes.map { trimmed($0.x, 3) })) },
    Placeholder("smallest x") {
      $0.facts.points.map { $0.group?.lower ?? $0.x }.min().map { trimmed($0, 3) }
        ?? wording("parts.values.none")
    },
    Placeholder("largest x") {
      $0.facts.points.map { $0.group?.upper ?? $0.x }.max().map { trimmed($0, 3) }
        ?? wording("parts.values.none")
    },
  ]
}

extension PictureContext {
  fileprivate func colour(_ point: Point?) -> String {
    point.map { $0.isPositive ? green : red } ?? wording("parts.values.none")
  }
}

private func distinct(_ words: [String]) -> [String] {
  words.enumerated().filter { index, word in !words.prefix(index).contains(word) }.map(\.element)
}

/// "a", "a and b", "a, b and c"; of more than four, the first three and how many more there are.
private func list(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? wording("parts.values.none") }
  guard words.count <= 4 else {
    let first = words.prefix(3).joined(separator: ", ")
    return wording("parts.lists.and-more", ["first": first, "count": Count(words.count - 3)])
  }
  return wording("parts.lists.and-last", ["first": words.dropLast().joined(separator: ", "), "last": last])
}
