/// Axes and the marks between them.
public struct Plot: Sendable, Hashable {
  public var x: Axis
  public var y: Axis
  public var marks: [Mark]
  /// Rows of text under the x axis, each entry under its value.
  public var labelRows: [LabelRow]
  /// What lines stand for.
  public var legend: [LegendEntry]

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
