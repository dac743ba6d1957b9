import CrossEntropy

/// The data sets that networks are trained on; they come with the program.
public enum TrainingData: String, Sendable, CaseIterable {
  /// A thousand points in two noisy rings.
  case circles
  /// A thousand invented mails, told by eight features.
  case spam

  /// What is trained on these data, and how.
  ///
  /// - Throws: ``TrainingDataError`` where the file in the program is damaged.
  public func task() throws(TrainingDataError) -> TrainingTask {
    let rows = try table().labeledRows(features: features, label: "y")
    do {
      switch self {
      case .circles: return try .circles(rows)
      case .spam: return try .spam(rows)
      }
    } catch {
      throw TrainingDataError(file: file, line: nil)
    }
  }

  /// The logit of spam that each mail was made with; networks never see it.
  ///
  /// - Throws: ``TrainingDataError`` where the file in the program is damaged.
  static func spamTrueLogits() throws(TrainingDataError) -> [Double] {
    let table = try TrainingData.spam.table()
    guard let place = table.columns.firstIndex(of: "true_logit") else {
      throw TrainingDataError(file: table.file, line: 1)
    }
    return table.rows.map { $0[place] }
  }

  private var file: String {
    switch self {
    case .circles: "data/circles.csv"
    case .spam: "data/spam8.csv"
    }
  }

  private var features: [String] {
    switch self {
    case .circles: ["x1", "x2"]
    case .spam: TrainingTask.spamFeatures
    }
  }

  private func table() throws(TrainingDataError) -> NumberTable {
    guard let asset = Asset.all(under: file).first else { throw TrainingDataError(file: file, line: nil) }
    return try NumberTable(csv: asset.text, file: file)
  }
}

/// A data set within the program that cannot be used.
public struct TrainingDataError: Error, Sendable, Hashable {
  public let file: String
  /// Counted from 1; nil where the file as a whole is meant.
  public let line: Int?
}
