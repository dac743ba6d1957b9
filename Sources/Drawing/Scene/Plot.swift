/// Axes and the marks between them.
public struct Plot: Sendable, Hashable {
  /// The horizontal axis.
  public var x: Axis
  /// The upright axis.
  public var y: Axis
  /// What is to be seen between the axes.
  public var marks: [Mark]
  /// Rows of text under the x axis, each entry under its value.
  public var labelRows: [LabelRow]
  /// What lines stand for.
  public var legend: [LegendEntry]

  /// Marks between two axes.
  public init(
    x: Axis, y: Axis, marks: [Mark], labelRows: [LabelRow] = [], legend: [LegendEntry] = []
  ) {
    self.legend = legend
    self.x = x
    self.y = y
    self.marks = marks
    self.labelRows = labelRows
  }
}
