import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// From the cross-entropy of one point to the mean over all, and to the sums of the two classes.
@Sendable func rewritingByClass(_ context: PictureContext) -> Picture {
  let lines = RewrittenLoss(context)
  return Picture(
    Scene([
      Panel("line 1", .formula(lines.ofOnePoint), share: 0.8), Panel("line 2", .formula(lines.overPoints)),
      Panel("line 3", .formula(lines.byClass(hasSums: true)), share: 1.4),
    ]),
    motion: Motion(duration: 1.2, staggered: [.formula], spread: 0.85))
}

/// From the sums of the two classes to the usual formula, and to its number.
@Sendable func rewritingAsOne(_ context: PictureContext) -> Picture {
  let lines = RewrittenLoss(context)
  let headline = Headline(
    context.lossText(context.facts.summary.meanLoss, 4),
    captions: [
      wording("why-the-logarithm.rewriting.headline-unit", ["unit": context.unit.name]),
      "\(context.unit.name)",
    ],
    centred: true)
  return Picture(
    Scene(
      [
        Panel("line 3", .formula(lines.byClass(hasSums: false))), Panel("line 4", .formula(lines.asOne)),
        Panel("line 5", .formula(lines.inNumbers)),
      ], headline: headline),
    motion: Motion(duration: 1.6, staggered: [.formula], spread: 0.85))
}

/// The mean loss, written in one way after the other. In each line, what is new in it is lit.
struct RewrittenLoss {
  private let context: PictureContext
  private let log: String
  /// What every point counts before it is divided.
  private let factor: String
  /// What is divided by.
  private let count: String

  init(_ context: PictureContext) {
    self.context = context
    log = context.logarithm
    let isWeighted = context.facts.isWeighted
    factor = isWeighted ? "wᵢ · " : ""
    count = isWeighted ? "W" : "N"
  }

  /// The cross-entropy of a point's own two distributions, of whose classes one is left.
  var ofOnePoint: Formula {
    Formula(
      [
        Formula.Term(10, ["H(qᵢ, pᵢ) "]), Formula.Term(13, ["=  −"]),
        sum(11, wording("why-the-logarithm.rewriting.class")),
        Formula.Term(
          12, [wording("why-the-logarithm.rewriting.term-of-class", ["log": log])],
          compact: ["qᵢ · \(log) pᵢ"]),
        Formula.Term(
          14, [wording("why-the-logarithm.rewriting.term-of-actual-class", ["log": log])],
          compact: [wording("why-the-logarithm.rewriting.term-of-actual-class-short", ["log": log])],
          lit: true),
      ],
      spoken:
        wording("why-the-logarithm.rewriting.one-point-spoken"), anchor: 13)
  }

  /// The loss: the mean of these over all points.
  var overPoints: Formula {
    Formula(
      [
        Formula.Term(24, [wording("why-the-logarithm.rewriting.loss")]), Formula.Term(25, ["= "]),
        fraction(26, lit: true),
        sum(27, "i", lit: true),
        Formula.Term(28, ["\(factor)H(qᵢ, pᵢ)"], lit: true), Formula.Term(20, ["=  −"]), fraction(21),
        sum(22, "i"),
        Formula.Term(
          23, [wording("why-the-logarithm.rewriting.mean-term", ["factor": factor, "log": log])],
          compact: [wording("why-the-logarithm.rewriting.mean-term-short", ["factor": factor, "log": log])]),
      ],
      spoken: wording("why-the-logarithm.rewriting.mean-spoken"), anchor: 25)
  }

  /// The sum over the green points and that over the red ones, each with its number where `hasSums`.
  func byClass(hasSums: Bool) -> Formula {
    Formula(
      [
        Formula.Term(30, ["=  −"]), fraction(31), Formula.Term(32, ["["]),
        sum(33, context.green, lit: hasSums),
        Formula.Term(
          34, ["\(factor)\(log) pᵢ"], lit: hasSums, caption: hasSums ? [sum(.positive)] : [],
          captionSymbol: .positive),
        Formula.Term(35, ["+"]), sum(36, context.red, lit: hasSums),
        Formula.Term(
          37, ["\(factor)\(log)(1 − pᵢ)"], lit: hasSums, caption: hasSums ? [sum(.negative)] : [],
          captionSymbol: .negative),
        Formula.Term(38, ["]"]),
      ],
      spoken:
        wording("why-the-logarithm.rewriting.by-class-spoken"),
      anchor: 30)
  }

  /// The usual formula.
  var asOne: Formula {
    Formula(
      [
        Formula.Term(40, ["=  −"]), fraction(41), sum(42, "i"),
        Formula.Term(43, ["\(factor)["]), Formula.Term(44, ["yᵢ"], lit: true),
        Formula.Term(45, ["· \(log) pᵢ  +"]), Formula.Term(46, ["(1 − yᵢ)"], lit: true),
        Formula.Term(47, ["· \(log)(1 − pᵢ)"]), Formula.Term(48, ["]"]),
      ],
      spoken: lossFormulaInWords, anchor: 40)
  }

  var inNumbers: Formula {
    let summary = context.facts.summary
    let sums = [Label.positive, .negative].map { context.lossText(summary.lossSum(of: $0), 4) }
    let above = sums.joined(separator: " + ")
    let bar = String(repeating: "─", count: columnWidth(of: above))
    let below = context.facts.isWeighted ? trimmed(summary.weightSum, 2) : countText(summary.count)
    return Formula(
      [
        Formula.Term(50, ["="]), Formula.Term(51, [above, bar, below], baseline: 1),
        Formula.Term(52, ["=  \(context.lossText(summary.meanLoss, 4)) \(context.unit.name)"], lit: true),
      ],
      spoken: wording("why-the-logarithm.rewriting.numbers-spoken"), anchor: 50)
  }

  private func fraction(_ id: Int, lit: Bool = false) -> Formula.Term {
    Formula.Term(id, ["1", "──", count], baseline: 1, lit: lit)
  }

  private func sum(_ id: Int, _ under: String, lit: Bool = false) -> Formula.Term {
    Formula.Term(
      id, ["Σ", under], large: Formula.Large(SumSign.middling + [under], baseline: 1), lit: lit)
  }

  private func sum(_ label: Label) -> String {
    context.lossText(-context.facts.summary.lossSum(of: label), 4)
  }
}
