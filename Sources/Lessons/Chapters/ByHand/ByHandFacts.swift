import Insight

extension NamedFact {
  /// What words about the rows of a table that is worked by hand depend on.
  static let aboutHandRows: [NamedFact] = handRowNames.enumerated().flatMap { index, name in
    let number = index + 1
    return [
      NamedFact("has \(name) row") { $0.handRow(number) != nil },
      NamedFact("\(name) row is green") { $0.handRow(number)?.isPositive == true },
      NamedFact("\(name) row has the largest loss") { $0.hasLargestLoss(number) },
      NamedFact("\(name) row repeats another") { $0.repeatsAnother(number) },
    ]
  }

  static let aboutTable: [NamedFact] = [
    NamedFact("table as printed") { TableOfFour.isShown(by: $0.handRows) },
    NamedFact("has more rows") { $0.handRows.count > rowSteps },
  ]
}

extension PictureContext {
  /// Whether no other row of the table has as great a loss.
  fileprivate func hasLargestLoss(_ number: Int) -> Bool {
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
