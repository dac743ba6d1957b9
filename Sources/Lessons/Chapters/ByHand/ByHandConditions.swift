import CrossEntropy

extension Condition {
  /// What words about a table that is worked by hand depend on.
  static let aboutHandRows: [String: Test] = handRowNames.enumerated().reduce(into: otherTests) {
    tests, entry in
    let (number, name) = (entry.offset + 1, entry.element)
    tests["has \(name) row"] = { $0.handRow(number) != nil }
    tests["\(name) row is green"] = { $0.handRow(number)?.isPositive == true }
    tests["\(name) row costs the most"] = { $0.costsTheMost(number) }
    tests["\(name) row repeats another"] = { $0.repeatsAnother(number) }
  }

  private static let otherTests: [String: Test] = [
    "in nats": { $0.unit == .nats },
    "table as printed": { TableOfFour.isShown(in: $0) },
    "has more rows": { $0.handRows.count > rowSteps },
  ]
}

extension PictureContext {
  /// Whether no other row of the table has as great a loss.
  fileprivate func costsTheMost(_ number: Int) -> Bool {
    guard let row = handRow(number), handRows.count > 1 else { return false }
    return handRows.allSatisfy { $0.item == row.item || $0.loss < row.loss * (1 - 1e-9) }
  }

  /// Whether a row above has the other label and the same loss.
  fileprivate func repeatsAnother(_ number: Int) -> Bool {
    guard let row = handRow(number) else { return false }
    return handRows.prefix(number - 1).contains {
      $0.label != row.label && abs($0.loss - row.loss) <= 1e-9 * row.loss
    }
  }
}
