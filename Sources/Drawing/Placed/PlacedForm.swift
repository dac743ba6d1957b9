/// The forms of placed marks. Each has a file of its own; the switches here have no default, so that the compiler
/// asks for all that a new form has to answer.
package enum PlacedForm: Sendable, Hashable {
  case box(PlacedBox)
  case field(PlacedField)
  case scatter(PlacedScatter)
  case curve(PlacedCurve)
  case line(PlacedLine)
  case sign(PlacedSign)
  case text(PlacedText)
  /// Several texts that belong together and come, go and move as one.
  case row(PlacedRow)
  case big(PlacedBigText)
}

extension PlacedForm {
  /// The form on its way to another one; nil where there is nothing between them.
  func middle(to end: PlacedForm, at progress: Double) -> PlacedForm? {
    switch self {
    case .box(let start):
      guard case .box(let end) = end else { return nil }
      return .box(start.mixed(with: end, at: progress))
    case .field(let start):
      guard case .field(let end) = end else { return nil }
      return start.mixed(with: end, at: progress).map(PlacedForm.field)
    case .scatter(let start):
      guard case .scatter(let end) = end else { return nil }
      return start.mixed(with: end, at: progress).map(PlacedForm.scatter)
    case .curve(let start):
      guard case .curve(let end) = end else { return nil }
      return start.mixed(with: end, at: progress).map(PlacedForm.curve)
    case .line(let start):
      guard case .line(let end) = end else { return nil }
      return .line(start.mixed(with: end, at: progress))
    case .sign(let start):
      guard case .sign(let end) = end else { return nil }
      return .sign(start.mixed(with: end, at: progress))
    case .text(let start):
      guard case .text(let end) = end else { return nil }
      return .text(start.mixed(with: end, at: progress))
    case .row(let start):
      guard case .row(let end) = end else { return nil }
      return .row(start.mixed(with: end, at: progress))
    case .big(let start):
      guard case .big(let end) = end else { return nil }
      return .big(start.mixed(with: end, at: progress))
    }
  }

  /// Whether a mouse can point at it.
  var canBeHit: Bool {
    switch self {
    case .box, .text, .row, .big: true
    case .field, .scatter, .curve, .line, .sign: false
    }
  }

  /// Adds the cells that it covers.
  func addCells(to obstacles: inout Obstacles) {
    switch self {
    case .box(let box): obstacles.add(box.rectangle)
    case .field(let field): obstacles.add(field.rectangle)
    case .scatter(let scatter): scatter.addCells(to: &obstacles)
    case .curve(let curve): curve.addCells(to: &obstacles)
    case .line(let line): obstacles.add(line.rectangle)
    case .sign(let sign): obstacles.add(sign.rectangle)
    case .text(let text): obstacles.add(text.rectangle)
    case .row(let row): row.rectangle.map { obstacles.add($0) }
    case .big(let text): obstacles.add(text.rectangle)
    }
  }
}
