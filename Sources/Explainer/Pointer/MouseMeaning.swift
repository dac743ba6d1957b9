import Drawing
import Insight
import Lessons

/// What the mouse does: a click selects a point, a drag moves it, a click on a hint does what it says, and the
/// wheel steps.
extension State {
  mutating func point(_ mouse: Mouse, on size: Size) {
    if isBlank {
      if mouse.gesture == .press { isBlank = false }
      return
    }
    switch mouse.gesture {
    case .wheelDown: overlay == nil ? stepForward() : moveSelection(by: 1)
    case .wheelUp: overlay == nil ? stepBack() : moveSelection(by: -1)
    case .press: press(mouse, size)
    case .drag: drag(mouse, size)
    case .release: dragged = nil
    }
  }

  private mutating func press(_ mouse: Mouse, _ size: Size) {
    dragged = nil
    if let action = hint(under: mouse, size) { return update(&self, action) }
    guard overlay == nil, let target = target(of: mouse, size) else { return }
    movement = nil
    let placement = target.scene.placed(in: target.size, symbols: settings.symbols)
    let hit = placement.mark(near: target.row, column: target.column, roles: pointRoles, within: 2)
    if let hit, bench?.facts.point(hit.item) != nil {
      followed = hit.item
      dragged = hit.item
      if controls.contains(.point) { chosenControl = .point }
    } else if isExperimenting, controls.contains(.point), let x = target.x(settings.symbols) {
      followed = nil
      cursor = bench?.scale.rounded(x)
      chosenControl = .point
    }
  }

  /// Moves the point that was pressed on, where the picture has an axis of x.
  private mutating func drag(_ mouse: Mouse, _ size: Size) {
    guard let item = dragged, controls.contains(.point), let scale = bench?.scale,
      let x = target(of: mouse, size, anyRow: true)?.xOfColumn(settings.symbols)
    else { return }
    if !isExperimenting { toggleExperiment() }
    followed = item
    place(item, at: scale.rounded(x), Workbench.Gesture(control: .point, item: item, direction: 0))
  }

  /// What the hint does that the left button is pressed on; nil beside all hints.
  func hint(under mouse: Mouse, _ size: Size) -> Action? {
    guard !isBlank, mouse.gesture == .press, mouse.row == size.rows - 1 else { return nil }
    let hints = placedHints(hints, columns: size.columns, symbols: settings.symbols)
    return hints.first { $0.columns.contains(mouse.column) }?.hint.action
  }

  /// The picture at rest, and the cell of it that the mouse is over; nil outside. A drag may leave the picture's
  /// rows, all the more as an experiment takes some of them.
  private func target(of mouse: Mouse, _ size: Size, anyRow: Bool = false) -> Target? {
    guard let step, let context, let picture = picture(at: place) else { return nil }
    let figure = StepLayout(self, step, context, size).figure
    let column = mouse.column - figure.column
    let row = anyRow ? min(max(0, mouse.row - figure.row), figure.size.rows - 1) : mouse.row - figure.row
    guard (0..<figure.size.rows).contains(row), (0..<figure.size.columns).contains(column) else { return nil }
    return Target(scene: picture.scene, size: figure.size, row: row, column: column)
  }
}

/// The marks that stand for points.
private let pointRoles: Set<Role> = ["point", "foot", "value", "probability"]

/// A cell of a picture.
private struct Target {
  let scene: Scene
  let size: Size
  let row: Int
  let column: Int

  /// The x under the cell or, beside the field, under another of its column.
  func xOfColumn(_ symbols: SymbolSet) -> Double? {
    (0..<size.rows).lazy.map { (row + size.rows - $0) % size.rows }
      .compactMap { Target(scene: scene, size: size, row: $0, column: column).x(symbols) }.first
  }

  /// The x under the cell; nil where the picture has no axis of x.
  func x(_ symbols: SymbolSet) -> Double? {
    guard let panel = scene.panels.first(where: { $0.id == "points" }), case .plot(let plot) = panel.content,
      plot.x.quantity == "x"
    else { return nil }
    return scene.dataPoint(atRow: row, column: column, in: size, symbols: symbols, panel: "points")?.x
  }
}
