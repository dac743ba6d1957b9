import Drawing
import Insight
import Lessons

/// What the mouse does: a click selects a point, a drag moves it, a click on a hint does what it says, and the
/// wheel steps.
extension State {
  /// What the mouse means now, where it is on the page; nil where it means nothing.
  public func meaning(of mouse: Mouse) -> Action? {
    if isBlank { return mouse.gesture == .press ? .toggleBlank : nil }
    switch mouse.gesture {
    case .wheelDown: return overlay == nil ? .next : .moveSelection(1)
    case .wheelUp: return overlay == nil ? .back : .moveSelection(-1)
    case .press: return hint(under: mouse)?.action ?? predicting(mouse) ?? .pointed(pressed(mouse))
    case .drag: return dragged(mouse).map(Action.pointed)
    case .release: return .pointed(.release)
    }
  }

  private func hint(under mouse: Mouse) -> Hint? {
    guard isLargeEnough, mouse.row == size.rows - 1 else { return nil }
    let hints = placedHints(hints, columns: size.columns, symbols: settings.symbols)
    return hints.first { $0.columns.contains(mouse.column) }?.hint
  }

  /// A click on an open question opens its scale, and one on a bar there gives its answer that much.
  private func predicting(_ mouse: Mouse) -> Action? {
    guard isLargeEnough, overlay == nil, let step, let context else { return nil }
    let layout = StepLayout(self, step, context)
    let lines = layout.lines.shown(atMost: layout.words.size.rows)
    let (row, column) = (mouse.row - layout.words.row, mouse.column - layout.words.column)
    guard lines.indices.contains(row), (0..<layout.words.size.columns).contains(column) else { return nil }
    switch lines[row].target {
    case .question: return answerScale == nil ? .togglePrediction : nil
    case .bar(let answer, let columns):
      guard columns.contains(column) else { return nil }
      // The middle of each cell; its first and its last are the ends.
      let share = Double(column - columns.lowerBound) / Double(max(1, columns.count - 1))
      return .givePrediction((share * 100).rounded() / 100, answer: answer)
    case nil: return nil
    }
  }

  private func pressed(_ mouse: Mouse) -> Pointed {
    guard isLargeEnough, overlay == nil, let target = target(of: mouse) else { return .nothing }
    let placement = target.scene.placed(in: target.size, symbols: settings.symbols)
    let hit = placement.mark(near: target.row, column: target.column, roles: pointRoles, within: 2)
    if let hit, bench?.facts.point(hit.item) != nil { return .point(hit.item) }
    guard isExperimenting, controls.contains(.point) else { return .nothing }
    return target.x(settings.symbols).map(Pointed.x) ?? .nothing
  }

  /// Where the held point is drawn to; nil where the picture has no axis of x.
  private func dragged(_ mouse: Mouse) -> Pointed? {
    guard held != nil, controls.contains(.point) else { return nil }
    return target(of: mouse, anyRow: true)?.xOfColumn(settings.symbols).map(Pointed.drag)
  }

  /// The picture at rest, and the cell of it that the mouse is over; nil outside. A drag may leave the picture's
  /// rows, all the more as an experiment takes some of them.
  private func target(of mouse: Mouse, anyRow: Bool = false) -> Target? {
    guard let step, let context, let picture = picture(at: place) else { return nil }
    let figure = StepLayout(self, step, context).figure
    let column = mouse.column - figure.column
    let row = anyRow ? min(max(0, mouse.row - figure.row), figure.size.rows - 1) : mouse.row - figure.row
    guard (0..<figure.size.rows).contains(row), (0..<figure.size.columns).contains(column) else { return nil }
    return Target(scene: picture.scene, size: figure.size, row: row, column: column)
  }
}

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
