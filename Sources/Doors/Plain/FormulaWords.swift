import Drawing
import Words

/// A formula as one would read it aloud, with the numbers that stand in it and the words under it.
struct FormulaWords {
  private let formula: Formula

  init(_ formula: Formula) { self.formula = formula }

  var lines: [String] {
    [wording("plain.formulas.spoken", ["words": formula.spoken])]
      + rows.filter(hasOtherNumbers).map { wording("plain.formulas.written", ["signs": $0]) } + captions
  }

  /// What is written row by row, where all terms have as many rows; of others in one line.
  private var rows: [String] {
    let counts = Set(formula.terms.map(\.rows.count))
    guard counts.count == 1, let count = counts.first else {
      return [formula.terms.compactMap(inOneLine).joined(separator: " ")]
    }
    return (0..<count).map { row in formula.terms.map { $0.rows[row] }.joined(separator: " ") }
  }

  /// A term in one line, a fraction with its line as a word; nil for one that is drawn, such as the sign of a sum.
  private func inOneLine(_ term: Formula.Term) -> String? {
    guard let first = term.rows.first, let last = term.rows.last else { return nil }
    if term.rows.count == 1 { return first }
    guard term.rows.count == 3, term.rows[1].allSatisfy({ $0 == "─" }) else { return nil }
    func whole(_ part: String) -> String { part.contains(" ") ? "(\(part))" : part }
    return wording("plain.formulas.fraction", ["numerator": whole(first), "denominator": whole(last)])
  }

  /// Whether there are numbers in a row besides those of every formula and those that are spoken.
  private func hasOtherNumbers(_ row: String) -> Bool {
    let numbers = row.split { !($0.isASCII && $0.isNumber) && $0 != "." }.filter { $0 != "1" && $0 != "0" }
    let spoken = Set(formula.spoken.split { !($0.isASCII && $0.isNumber) && $0 != "." })
    return numbers.contains { !spoken.contains($0) }
  }

  private var captions: [String] {
    formula.terms.filter { !$0.caption.isEmpty }.map { term in
      let base = term.rows.indices.contains(term.baseline) ? term.rows[term.baseline] : ""
      return wording("plain.formulas.part", ["part": base, "words": term.caption.joined(separator: " ")])
    }
  }
}
