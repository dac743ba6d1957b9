/// The picture between two pictures. Marks of one identity move from one place to the other, each at its own
/// time; marks without a partner come or go. Where every mark is at its start or its end, the result is
/// exactly that picture.
public func mix(
  _ from: Placement, _ to: Placement, progress: (MarkID) -> Double
) -> Placement {
  if to.marks.allSatisfy({ progress($0.id) >= 1 }), from.marks.allSatisfy({ progress($0.id) >= 1 }) {
    return to
  }
  if to.marks.allSatisfy({ progress($0.id) <= 0 }), from.marks.allSatisfy({ progress($0.id) <= 0 }) {
    return from
  }
  let starts = Dictionary(from.marks.map { ($0.id, $0) }) { first, _ in first }
  let ends = Set(to.marks.map(\.id))
  let leaving = from.marks.filter { !ends.contains($0.id) }.map { leave($0, progress($0.id)) }
  let others = to.marks.map { end in
    starts[end.id].map { between($0, end, progress(end.id)) } ?? arrive(end, progress(end.id))
  }
  return Placement(marks: (leaving + others).sorted { $0.layer < $1.layer })
}

private func arrive(_ mark: PlacedMark, _ progress: Double) -> PlacedMark {
  var mark = mark
  mark.presence *= waitsForRoom(mark.form) ? max(0, 1.6 * progress - 0.6) : progress
  return mark
}

/// What is written comes when most of what leaves has gone; what grows begins at once.
private func waitsForRoom(_ form: PlacedForm) -> Bool {
  switch form {
  case .text, .row, .big, .line: true
  case .box, .field, .scatter, .polyline: false
  }
}

private func leave(_ mark: PlacedMark, _ progress: Double) -> PlacedMark {
  var mark = mark
  // What leaves makes room before what moves arrives.
  mark.presence *= max(0, 1 - 2 * progress)
  return mark
}

/// A mark on its way. Words, colours and whatever has no middle change half-way.
private func between(_ start: PlacedMark, _ end: PlacedMark, _ progress: Double) -> PlacedMark {
  var mark = progress < 0.5 ? start : end
  if progress > 0, progress < 1 { mark.layer = max(start.layer, end.layer) }
  mark.form = between(start.form, end.form, progress)
  return mark
}

private func between(_ start: PlacedForm, _ end: PlacedForm, _ progress: Double) -> PlacedForm {
  switch (start, end) {
  case (.box(let start), .box(let end)): return .box(between(start, end, progress))
  case (.polyline(let start), .polyline(let end)) where start.points.count == end.points.count:
    let points = zip(start.points, end.points).map { between($0, $1, progress) }
    var curve = progress < 0.5 ? start : end
    curve.points = points
    curve.top = between(start.top, end.top, progress)
    return .polyline(curve)
  case (.line(let start), .line(let end)):
    var line = progress < 0.5 ? start : end
    line.start = between(start.start, end.start, progress)
    line.end = between(start.end, end.end, progress)
    return .line(line)
  case (.field(let start), .field(let end)) where start.hasGrid(of: end):
    return .field(between(start, end, progress))
  case (.scatter(let start), .scatter(let end)) where start.points.count == end.points.count:
    return .scatter(between(start, end, progress))
  case (.row(let start), .row(let end)):
    var row = progress < 0.5 ? start : end
    row.origin = between(start.origin, end.origin, progress)
    return .row(row)
  case (.text(let start), .text(let end)): return .text(between(start, end, progress))
  case (.big(let start, let startType), .big(let end, let endType)):
    return .big(between(start, end, progress), progress < 0.5 ? startType : endType)
  default: return progress < 0.5 ? start : end
  }
}

private func between(_ start: PlacedBox, _ end: PlacedBox, _ progress: Double) -> PlacedBox {
  var box = progress < 0.5 ? start : end
  box.left = between(start.left, end.left, progress)
  box.right = between(start.right, end.right, progress)
  box.top = between(start.top, end.top, progress)
  box.bottom = between(start.bottom, end.bottom, progress)
  return box
}

private func between(_ start: PlacedField, _ end: PlacedField, _ progress: Double) -> PlacedField {
  var field = end
  field.left = between(start.left, end.left, progress)
  field.right = between(start.right, end.right, progress)
  field.top = between(start.top, end.top, progress)
  field.bottom = between(start.bottom, end.bottom, progress)
  field.values = zip(start.values, end.values).map { between($0, $1, progress) }
  return field
}

private func between(_ start: PlacedScatter, _ end: PlacedScatter, _ progress: Double) -> PlacedScatter {
  var scatter = progress < 0.5 ? start : end
  for index in scatter.points.indices {
    scatter.points[index].place = between(start.points[index].place, end.points[index].place, progress)
  }
  return scatter
}

private func between(_ start: PlacedText, _ end: PlacedText, _ progress: Double) -> PlacedText {
  var text = progress < 0.5 ? start : end
  text.origin = between(start.origin, end.origin, progress)
  return text
}

private func between(_ start: CellPoint, _ end: CellPoint, _ progress: Double) -> CellPoint {
  CellPoint(
    column: between(start.column, end.column, progress), row: between(start.row, end.row, progress))
}

private func between(_ start: Double, _ end: Double, _ progress: Double) -> Double {
  if progress <= 0 { return start }
  if progress >= 1 { return end }
  return start + (end - start) * progress
}
