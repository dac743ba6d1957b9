import Numerals

/// A row of the table of claims: a claim, or a list of an article as one.
struct ClaimRow: Sendable, Hashable {
  let source: String
  let quantity: String
  let printed: String
  let computed: String
  let verdict: ArticleClaim.Verdict
  let remark: String?
  /// How many claims it stands for.
  let count: Int

  /// The rows of the recorded claims.
  static let all = rows(of: Articles.recordedClaims)

  /// The claims with each list folded into one row.
  static func rows(of claims: [ArticleClaim]) -> [ClaimRow] {
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
    quantity = isList ? "\(first.series ?? first.quantity), \(claims.count) numbers" : first.quantity
    printed = isList ? "\(first.printed) … \(last.printed)" : first.printed
    computed = isList ? "\(ClaimRow.short(first)) … \(ClaimRow.short(last))" : first.computedText
    verdict = claims.allSatisfy { $0.verdict == first.verdict } ? first.verdict : .differs
    remark = isList ? nil : first.remark
    count = claims.count
  }

  private static func short(_ claim: ArticleClaim) -> String { claim.computed.map { trimmed($0, 2) } ?? "" }
}

extension PictureContext {
  /// The row that the dial is at.
  var claimRow: ClaimRow? {
    let rows = ClaimRow.all
    // A lesson may let its dial go further than whole numbers do.
    let number = min(max(1, dial("row").rounded()), Double(rows.count))
    return rows.isEmpty ? nil : rows[Int(number) - 1]
  }
}
