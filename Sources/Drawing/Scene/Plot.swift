/// Axes and the marks between them.
public struct Plot: Sendable, Hashable {
  public var x: Axis
  public var y: Axis
  public var marks: [Mark]
  /// Rows of text under the x axis, each entry under its value.
  public var labelRows: [LabelRow]
  /// What lines and symbols stand for, if the margin at the right is not there to say so.
  public var legend: [LegendEntry]
  /// Columns kept free at the right of the field for captions at the ends of curves, where a quarter of the
  /// plot's columns is enough for them.
  public var rightMargin: Int

  public init(
    x: Axis, y: Axis, marks: [Mark], labelRows: [LabelRow] = [], legend: [LegendEntry] = [],
    rightMargin: Int = 0
  ) {
    self.legend = legend
    self.rightMargin = rightMargin
    self.x = x
    self.y = y
    self.marks = marks
    self.labelRows = labelRows
  }
}
