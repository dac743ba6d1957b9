/// The picture between two pictures. Marks of one identity move from one place to the other, each at its own
/// time; marks without a partner come or go. Where every mark is at its start or its end, the result is
/// exactly that picture.
func mix(
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
  let leaving = from.marks.filter { !ends.contains($0.id) }.map { $0.leaving(at: progress($0.id)) }
  let others = to.marks.map { end in
    starts[end.id].map { $0.mixed(with: end, at: progress(end.id)) } ?? end.arriving(at: progress(end.id))
  }
  return Placement(marks: (leaving + others).sorted { $0.layer < $1.layer })
}

extension PlacedMark {
  fileprivate func arriving(at progress: Double) -> PlacedMark {
    var mark = self
    mark.presence *= form.waitsForRoom ? max(0, 1.6 * progress - 0.6) : progress
    return mark
  }

  fileprivate func leaving(at progress: Double) -> PlacedMark {
    var mark = self
    // What leaves makes room before what moves arrives.
    mark.presence *= max(0, 1 - 2 * progress)
    return mark
  }

  /// The mark on its way. Words, colours and whatever has no middle change half-way.
  fileprivate func mixed(with end: PlacedMark, at progress: Double) -> PlacedMark {
    var mark = progress < 0.5 ? self : end
    if progress > 0, progress < 1 { mark.layer = max(layer, end.layer) }
    mark.form = form.mixed(with: end.form, at: progress)
    return mark
  }
}

/// The number on its way to another one, its ends exact.
func mix(_ start: Double, _ end: Double, at progress: Double) -> Double {
  if progress <= 0 { return start }
  if progress >= 1 { return end }
  return start + (end - start) * progress
}
