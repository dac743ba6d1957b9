import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// The rows as they are given, under the formula that will be applied to them.
@Sendable func tableByHand(_ context: PictureContext) -> Picture {
  var formula = lossFormula(context)
  for index in formula.terms.indices { formula.terms[index].caption = [] }
  return Picture(
    Scene([Panel("formula", .formula(formula), maximumRows: 7), handTable(context, worked: 0)]),
    motion: Motion(duration: 1, staggered: ["by hand"]))
}

/// A row worked: the formula with its numbers put in, the half that stays lit, and its loss.
func rowByHand(_ number: Int) -> @Sendable (PictureContext) -> Picture {
  { context in
    let count = context.handRows.count
    // The last of the steps takes all rows that are left.
    let worked = number < rowSteps ? number : max(number, count)
    let point = context.handRow(number)
    let table = handTable(context, worked: worked, lit: point == nil ? nil : number)
    let formula = point.map { Panel("formula", .formula(handFormula($0, context)), maximumRows: 3) }
    let headline = point.map {
      Headline(
        context.lossText($0.loss, 4),
        captions: [
          "\(context.unit.name), \(context.handValueTerm($0))", context.handValueTerm($0),
        ], centred: true)
    }
    return Picture(
      Scene([formula, table].compactMap { $0 }, headline: headline),
      motion: Motion(duration: 1, staggered: [.formula], spread: 0.7))
  }
}

/// How many steps work a row each.
let rowSteps = 4

/// The losses, their sum and their mean.
@Sendable func meanByHand(_ context: PictureContext) -> Picture {
  let mean = context.facts.summary.meanLoss
  let headline = Headline(
    context.lossText(mean, 4),
    captions: clipCaptions(context) + [
      wording("by-hand.hand-steps.the-mean-loss", ["unit": context.unit.name])
    ],
    centred: true)
  let table = handTable(context, worked: context.handRows.count, hasSum: true)
  return Picture(Scene([table], headline: headline), motion: Motion(duration: 1))
}

/// What was done: the formula, and the table with all losses, their sum and their mean.
@Sendable func recapByHand(_ context: PictureContext) -> Picture {
  var formula = lossFormula(context)
  for index in formula.terms.indices { formula.terms[index].caption = [] }
  let table = handTable(context, worked: context.handRows.count, hasSum: true, hasMean: true)
  return Picture(
    Scene([Panel("formula", .formula(formula), maximumRows: 7), table]),
    motion: Motion(duration: 1, staggered: ["by hand"]))
}

/// The loss of a row, first in letters, then with its numbers.
private func handFormula(_ point: Point, _ context: PictureContext) -> Formula {
  let (y, other) = point.isPositive ? ("1", "0") : ("0", "1")
  let log = context.logarithm
  let p = shortProbability(point.probability)
  let terms = [
    Formula.Term(0, [wording("by-hand.hand-steps.loss"), "     = −["], compact: ["−[", "−["]),
    half(1, ["y · \(log) p", "\(y) · \(log) \(p)"], stays: point.isPositive),
    Formula.Term(2, ["+", "+"]),
    half(3, ["(1 − y) · \(log)(1 − p)", "\(other) · \(log)(1 − \(p))"], stays: !point.isPositive),
    Formula.Term(4, ["]", "]"]),
  ]
  return Formula(terms, spoken: lossFormulaInWords)
}

/// A half of the bracket: lit if it stays, grey if it is multiplied by 0.
private func half(_ id: Int, _ rows: [String], stays: Bool) -> Formula.Term {
  Formula.Term(id, rows, ink: stays ? .text : .muted, lit: stays)
}
