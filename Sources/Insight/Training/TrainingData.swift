public import CrossEntropy

/// The data sets that networks are trained on; they come with the program.
public enum TrainingData: String, Sendable, CaseIterable {
  /// A thousand points in two noisy rings.
  case circles
  /// A thousand invented mails, told by eight features.
  case spam

  /// How the network on these data is built and trained.
  package var recipe: NetworkRecipe {
    switch self {
    case .circles: .circles
    case .spam: .spam
    }
  }

  /// What is trained on these data, and how.
  ///
  /// - Throws: ``TrainingDataError`` where the file in the program is damaged.
  public func task() throws(TrainingDataError) -> TrainingTask {
    let rows = try table().labeledRows(features: recipe.featureNames, label: "y")
    do {
      return try recipe.task(rawValue, rows)
    } catch {
      throw TrainingDataError(file: recipe.file, line: nil)
    }
  }

  /// The logit of spam that each mail was made with; networks never see it.
  ///
  /// - Throws: ``TrainingDataError`` where the file in the program is damaged.
  package static func spamTrueLogits() throws(TrainingDataError) -> [Double] {
    let table = try TrainingData.spam.table()
    guard let place = table.columns.firstIndex(of: "true_logit") else {
      throw TrainingDataError(file: table.file, line: 1)
    }
    return table.rows.map { $0[place] }
  }

  private func table() throws(TrainingDataError) -> NumberTable {
    guard let asset = Asset.all(under: recipe.file).first else {
      throw TrainingDataError(file: recipe.file, line: nil)
    }
    return try NumberTable(csv: asset.text, file: recipe.file)
  }
}
