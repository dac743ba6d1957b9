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
  /// What the shades of its field mean; nil where there is no field, or nothing to say.
  public var colorScale: ColorScale?
  /// Both axes have one unit: a circle is round. A row is taken to be as high as two columns are wide.
  public var hasEqualUnits: Bool
  /// What is along the x axis is said by a plot below, over the same axis.
  var sharesAxisBelow = false

  /// Marks between two axes.
  public init(
    x: Axis, y: Axis, marks: [Mark], labelRows: [LabelRow] = [], legend: [LegendEntry] = [],
    colorScale: ColorScale? = nil, equalUnits: Bool = false
  ) {
    self.colorScale = colorScale
    hasEqualUnits = equalUnits
    self.legend = legend
    self.x = x
    self.y = y
    self.marks = marks
    self.labelRows = labelRows
  }
}
