import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// Entropy, cross-entropy and divergence as formulas with the numbers of the data put in.
struct WorkedEntropies {
  private let belief: Belief
  private let context: PictureContext
  private let columns: [LossColumns.Column]
  private let log: String

  init(_ belief: Belief, _ context: PictureContext) {
    self.belief = belief
    self.context = context
    columns = LossColumns(belief, context).columns
    log = context.logarithm
  }

  /// H(q) = −0.7 · log 0.7 − 0.3 · log 0.3, worked out.
  var entropy: Panel {
    panel(
      "H(q)", terms: { "−\(text($0.share)) · \(log) \(text($0.share))" }, values: \.entropy,
      result: belief.entropy, spoken: wording("why-the-logarithm.worked-entropies.entropy-spoken"))
  }

  /// H(q, p), likewise.
  var crossEntropy: Panel {
    panel(
      "H(q, p)", terms: { "−\(text($0.share)) · \(log) \(text($0.predicted))" }, values: \.crossEntropy,
      result: belief.crossEntropy,
      spoken: wording("why-the-logarithm.worked-entropies.cross-entropy-spoken"))
  }

  /// KL(q‖p) = Σ q · log(q/p), likewise, and as the difference of the two.
  var divergence: [Panel] {
    let sum = panel(
      "KL(q‖p)", terms: { "\(text($0.share)) · \(log)(\(text($0.share))/\(text($0.predicted)))" },
      values: \.divergence, result: belief.divergence, hasSum: false,
      spoken: wording("why-the-logarithm.worked-entropies.divergence-spoken"))
    // A digit more than the result has, so that it can be checked.
    let (whole, least) = (context.lossText(belief.crossEntropy, 5), context.lossText(belief.entropy, 5))
    let difference = Formula(
      [
        Formula.Term(20, ["H(q, p) − H(q) "]), Formula.Term(21, ["=  \(whole) − \(least)"]),
        Formula.Term(22, ["=  \(context.lossText(belief.divergence, 4))"], lit: true),
      ], spoken: wording("why-the-logarithm.worked-entropies.difference-spoken"), anchor: 21)
    return [
      sum, Panel("worked difference", .formula(difference), share: 0.1, maximumRows: 1, leftOutBelow: 1),
    ]
  }

  private func panel(
    _ name: String, terms: (LossColumns.Column) -> String, values: KeyPath<LossColumns.Column, Double>,
    result: Double, hasSum: Bool = true, spoken: String
  ) -> Panel {
    let written = columns.enumerated().map { index, column -> Formula.Term in
      let term = joined(terms(column), isFirst: index == 0)
      return Formula.Term(3 + index, [term], compact: [term.withoutBlanks], ink: column.label.ink)
    }
    let numbers = columns.map { context.lossText($0[keyPath: values], 4) }
    let sum = numbers.enumerated().map { joined($1, isFirst: $0 == 0) }.joined(separator: " ")
    // Of one class the sum is its only term; on a narrow page it is left out.
    let summed = columns.count > 1 && hasSum ? [Formula.Term(8, ["=  \(sum)"], compact: [""])] : []
    let head = [Formula.Term(1, [name]), Formula.Term(2, ["="])]
    let end = [Formula.Term(9, ["=  \(context.lossText(result, 4))"], lit: true)]
    let formula = Formula(head + written + summed + end, spoken: spoken, anchor: 2)
    return Panel("worked", .formula(formula), share: 0.1, maximumRows: 1)
  }

  /// A term behind others, with the sign between them.
  private func joined(_ term: String, isFirst: Bool) -> String {
    guard !isFirst else { return term }
    return term.hasPrefix("−") ? "− \(term.dropFirst())" : "+ \(term)"
  }

  private func text(_ share: Double) -> String { trimmed(share, 3) }
}

extension String {
  /// A product as it is written on a narrow page: 0.7·log 0.7.
  fileprivate var withoutBlanks: String { split(separator: " · ").joined(separator: "·") }
}
