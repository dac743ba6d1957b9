import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// Binary cross-entropy, each half of the bracket with the class it is left for.
func lossFormula(_ context: PictureContext) -> Formula {
  let followed = context.facts.point(context.followed)
  let log = context.logarithm
  let terms = [
    Formula.Term(
      0, [wording("parts.loss-formula.beginning")], compact: [wording("parts.loss-formula.beginning-short")]),
    Formula.Term(1, ["1", "──", "N"], baseline: 1),
    Formula.Term(
      2, ["N"] + SumSign.middling + ["i = 1"],
      large: Formula.Large(["N"] + SumSign.large + ["i = 1"], baseline: 3), baseline: 2),
    Formula.Term(3, ["["]),
    Formula.Term(
      4, ["yᵢ · \(log) pᵢ"], compact: ["y · \(log) p"], lit: followed?.isPositive == true,
      caption: ["\(context.green), y = 1"],
      captionSymbol: .positive),
    Formula.Term(5, ["+"]),
    Formula.Term(
      6, ["(1 − yᵢ) · \(log)(1 − pᵢ)"], compact: ["(1 − y) · \(log)(1 − p)"],
      lit: followed?.isPositive == false, caption: ["\(context.red), y = 0"],
      captionSymbol: .negative),
    Formula.Term(7, ["]"]),
  ]
  return Formula(terms, spoken: lossFormulaInWords)
}

/// The sign of a sum.
enum SumSign {
  static let middling = ["▀█▀▀▀█", "  █   ", "▄█▄▄▄█"]
  static let large = ["██▀▀▀▀█", " ▀█▄   ", "   ██  ", " ▄█▀   ", "██▄▄▄▄█"]
}

/// The formula as one would read it aloud.
let lossFormulaInWords =
  wording("parts.loss-formula.spoken")

/// The loss of one point: the bracket with its numbers under it, the half that is left lit.
func pointFormula(_ point: Point, _ context: PictureContext) -> Formula {
  let y = point.isPositive ? "1" : "0"
  let not = point.isPositive ? "0" : "1"
  let log = context.logarithm
  let p = probabilityText(point.probability, 3)
  let q = probabilityText(1 - point.probability, 3)
  let terms = [
    Formula.Term(0, ["−[", "−["]),
    Formula.Term(1, ["y · \(log) p", "\(y) · \(log) \(p)"], lit: point.isPositive),
    Formula.Term(2, ["+", "+"]),
    Formula.Term(3, ["(1 − y) · \(log)(1 − p)", "\(not) · \(log) \(q)"], lit: !point.isPositive),
    Formula.Term(4, ["]", "]"]),
    Formula.Term(5, ["=", "="]),
    Formula.Term(6, [wording("parts.loss-formula.loss"), context.lossText(point.loss)], lit: true),
  ]
  return Formula(terms, spoken: lossFormulaInWords)
}
