/// A data set within the program that cannot be used.
public struct TrainingDataError: Error, Sendable, Hashable {
  /// Its path among the assets.
  public let file: String
  /// Counted from 1; nil where the file as a whole is meant.
  public let line: Int?

  package init(file: String, line: Int?) {
    self.file = file
    self.line = line
  }
}
