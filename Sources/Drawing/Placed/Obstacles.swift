/// The cells that marks cover, for text that must not lie over them.
struct Obstacles {
  private(set) var rectangles: [CellRectangle] = []

  init() {}

  /// The cells of everything that text would hide.
  init(_ marks: [PlacedMark]) {
    for mark in marks { add(mark) }
  }

  mutating func add(_ rectangle: CellRectangle) { rectangles.append(rectangle) }

  /// A faint guide may be written over.
  mutating func add(_ mark: PlacedMark) {
    if case .line = mark.form, mark.look.stroke == .dotted { return }
    if case .box(let box) = mark.form, box.isDot, mark.look.weight != .light {
      return add(box.dotCell.widened(by: 1))
    }
    mark.form.addCells(to: &self)
  }

  func isFree(_ rectangle: CellRectangle) -> Bool {
    !rectangles.contains { $0.intersects(rectangle) }
  }

  /// Whether one of them holds all of a rectangle.
  func hold(_ rectangle: CellRectangle) -> Bool { rectangles.contains { $0.contains(rectangle) } }

  /// Adds a text where it is free with a blank at both sides; says whether it was.
  mutating func claim(_ rectangle: CellRectangle) -> Bool {
    guard isFree(rectangle.widened(by: 1)) else { return false }
    add(rectangle)
    return true
  }
}
