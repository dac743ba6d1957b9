/// A place on the page in cells: columns to the right, rows downward, with fractions.
public struct CellPoint: Sendable, Hashable {
  public var column: Double
  public var row: Double

  public init(column: Double, row: Double) {
    self.column = column
    self.row = row
  }
}

/// Where a picture's marks lie on a page of a given size. Pictures are mixed in this form.
public struct Placement: Sendable, Hashable {
  public var marks: [PlacedMark]

  public init(marks: [PlacedMark] = []) { self.marks = marks }
}

/// A mark in cells.
public struct PlacedMark: Sendable, Hashable {
  public var id: MarkID
  public var form: PlacedForm
  public var ink: Ink
  /// Marks of higher layers are painted over lower ones.
  public var layer: Layer
  /// How far it has come or gone: 0 is not there, 1 is all there.
  public var presence: Double

  public init(_ id: MarkID, _ form: PlacedForm, ink: Ink, layer: Layer, presence: Double = 1) {
    self.id = id
    self.form = form
    self.ink = ink
    self.layer = layer
    self.presence = presence
  }
}

/// What lies over what.
public enum Layer: Int, Sendable, Comparable, CaseIterable {
  case field, guide, axis, bar, curve, dot, text

  public static func < (first: Layer, second: Layer) -> Bool { first.rawValue < second.rawValue }
}

/// The forms of placed marks.
public enum PlacedForm: Sendable, Hashable {
  case box(PlacedBox)
  case field(PlacedField)
  case scatter(PlacedScatter)
  case polyline(PlacedCurve)
  case line(PlacedLine)
  case text(PlacedText)
  /// Several texts that belong together and come, go and move as one.
  case row(PlacedRow)
  /// Text in ``BigType``; the origin is its upper left cell.
  case big(PlacedText, BigType)
}

/// A bar or, without extent, a dot. Rows grow downward: `top` is the smaller number.
public struct PlacedBox: Sendable, Hashable {
  public var left: Double
  public var right: Double
  public var top: Double
  public var bottom: Double
  public var symbol: Symbol
  /// It hangs from its upper end, and grows from there.
  public var hangs: Bool
  /// It drops into its place when it is new.
  public var dropsIn: Bool
  /// Its end lies beyond the axis; an arrow says so.
  public var exceedsTop: Bool

  /// Too small to be drawn as a bar.
  var isDot: Bool { right - left < 0.75 && bottom - top < 0.75 }

  /// The cell of a dot.
  var dotCell: CellRectangle {
    let (column, row) = (cell((left + right) / 2), cell((top + bottom) / 2))
    return CellRectangle(left: column, top: row, right: column + 1, bottom: row + 1)
  }
}

/// A line through points. What lies above `top` is not drawn.
public struct PlacedCurve: Sendable, Hashable {
  public var points: [CellPoint]
  public var top: Double
  public var stroke = Stroke.solid
}

/// A straight line along a row or a column, or a single sign of an axis.
public struct PlacedLine: Sendable, Hashable {
  public enum Pattern: Sendable, Hashable { case solid, dashed, dotted, tickBelow, tickLeft, corner }
  public var start: CellPoint
  public var end: CellPoint
  public var pattern: Pattern
}

/// A line of text from its left end.
public struct PlacedText: Sendable, Hashable {
  public var text: String
  public var origin: CellPoint
  public var isBold: Bool
}
