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
    switch self {
    case .circles: try TrainingData.circlesContents.get().task
    case .spam: try TrainingData.spamContents.get().task
    }
  }

  /// The logit of spam that each mail was made with; networks never see it.
  ///
  /// - Throws: ``TrainingDataError`` where the file in the program is damaged.
  package static func spamTrueLogits() throws(TrainingDataError) -> [Double] {
    guard let logits = try spamContents.get().trueLogits else {
      throw TrainingDataError(file: TrainingData.spam.recipe.file, line: 1)
    }
    return logits
  }

  /// What a file of the program says. Many ask for it, and reading takes longer than a page may: it is read once.
  private struct Contents {
    let task: TrainingTask
    /// Nil where the file does not give them.
    let trueLogits: [Double]?
  }

  private static let circlesContents = contents(of: .circles)
  private static let spamContents = contents(of: .spam)

  private static func contents(of data: TrainingData) -> Result<Contents, TrainingDataError> {
    Result { () throws(TrainingDataError) in
      let table = try data.table()
      return Contents(task: try data.task(of: table), trueLogits: table.column("true_logit"))
    }
  }

  private func task(of table: NumberTable) throws(TrainingDataError) -> TrainingTask {
    let rows = try table.labeledRows(features: recipe.featureNames, label: "y")
    do {
      return try recipe.task(rawValue, rows)
    } catch {
      throw TrainingDataError(file: recipe.file, line: nil)
    }
  }

  private func table() throws(TrainingDataError) -> NumberTable {
    guard let asset = Asset.all(under: recipe.file).first else {
      throw TrainingDataError(file: recipe.file, line: nil)
    }
    return try NumberTable(csv: asset.text, file: recipe.file)
  }
}
