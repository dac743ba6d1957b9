/// What a file calls its own things; nil where it has no name of its own for one.
public struct FileNames: Sendable, Hashable {
  /// The column of the feature or of the prediction.
  public var value: String?
  /// The word that stands for the positive class in the column of labels.
  public var positive: String?
  /// The word that stands for the negative class.
  public var negative: String?
}

extension FileNames {
  init(_ layout: ColumnLayout, _ labels: LabelText) {
    let name = layout.header.map { _ in layout.name(of: layout.value) }
    value = name == layout.quantity.rawValue ? nil : name
    positive = labels.positiveWord
    negative = labels.negativeWord
  }
}
