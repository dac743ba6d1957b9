import Numerals
import Words

/// A row of the table of claims: a claim, or a list of an article as one.
package struct ClaimRow: Sendable, Hashable {
  package let source: String
  package let quantity: String
  package let printed: String
  package let computed: String
  package let verdict: ArticleClaim.Verdict
  package let remark: String?
  /// How many claims it stands for.
  package let count: Int

  /// The rows of the recorded claims.
  package static let all = rows(of: Articles.recordedClaims)

  /// The claims with each list folded into one row.
  package static func rows(of claims: [ArticleClaim]) -> [ClaimRow] {
    var runs: [[ArticleClaim]] = []
    for claim in claims {
      if let last = runs.last?.last, last.series != nil, last.series == claim.series {
        runs[runs.count - 1].append(claim)
      } else {
        runs.append([claim])
      }
    }
    return runs.compactMap(ClaimRow.init)
  }

  private init?(_ claims: [ArticleClaim]) {
    guard let first = claims.first, let last = claims.last else { return nil }
    let isList = claims.count > 1
    source = first.source
    quantity =
      isList
      ? wording("claims.rows.numbers", ["name": first.series ?? first.quantity, "count": "\(claims.count)"])
      : first.quantity
    printed = isList ? "\(first.printed) … \(last.printed)" : first.printed
    computed = isList ? "\(ClaimRow.short(first)) … \(ClaimRow.short(last))" : first.computedText
    verdict = claims.allSatisfy { $0.verdict == first.verdict } ? first.verdict : .differs
    remark = isList ? nil : first.remark
    count = claims.count
  }

  /// The row of that number, counted from 1, or the nearest; nil where the number is none or there are no rows.
  package static func numbered(_ number: Double) -> ClaimRow? {
    guard !number.isNaN, !all.isEmpty else { return nil }
    return all[Int(min(max(1, number.rounded()), Double(all.count))) - 1]
  }

  /// Whether the article prints a number, or several; else it says something in words.
  package var hasPrintedNumber: Bool {
    printed.contains { $0.isNumber } && !printed.contains { $0.isLetter }
  }

  private static func short(_ claim: ArticleClaim) -> String { claim.computed.map { trimmed($0, 2) } ?? "" }
}
