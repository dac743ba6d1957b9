/// The way from one picture to another. Shapes of one identity move from the one place to the other, each at its own
/// time; what has no partner goes before what is new comes. Text has rules of its own: ``TextMixing``.
struct Mixing {
  private let from: Placement
  private let to: Placement
  /// How far a mark is on its way, 0…1, when a share of the time has passed.
  private let progress: (MarkID, Double) -> Double
  let pairs: [(start: PlacedMark, end: PlacedMark)]
  let leaving: [PlacedMark]
  let arriving: [PlacedMark]
  let texts: TextMixing

  init(_ from: Placement, _ to: Placement, progress: @escaping (MarkID, Double) -> Double) {
    self.from = from
    self.to = to
    self.progress = progress
    let shapes = ShapePairs(from.marks.filter { !$0.form.isText }, to.marks.filter { !$0.form.isText })
    (pairs, leaving, arriving) = (shapes.pairs, shapes.leaving, shapes.arriving)
    texts = TextMixing(
      from.marks.filter(\.form.isText), to.marks.filter(\.form.isText), cleared: to.marks.isEmpty,
      progress: progress)
  }

  /// The picture when a share of the time has passed; at 0 and at 1 exactly one of the two.
  func placement(at time: Double) -> Placement {
    if time >= 1 { return to }
    guard time > 0 else { return from }
    let gone = leaving.map { $0.fading(1 - progress($0.id, time / goneBy)) }
    let moved = pairs.map { $0.start.mixed(with: $0.end, at: progress($0.end.id, time)) }
    let new = arriving.map { $0.fading(progress($0.id, (time - comesFrom) / (1 - comesFrom))) }
    return Placement(marks: (gone + moved + new + texts.marks(at: time)).sorted { $0.layer < $1.layer })
  }

  /// When all that leaves has gone.
  var goneBy: Double { to.marks.isEmpty ? 1 : Mixing.turn }

  /// When the first new shape may come: what leaves makes room before.
  var comesFrom: Double { leaving.isEmpty && !texts.areLeaving ? 0 : Mixing.turn }

  private static let turn = 0.4
}

extension PlacedMark {
  fileprivate func fading(_ share: Double) -> PlacedMark {
    var mark = self
    mark.presence *= form.isSign && share < PlacedMark.shareOfSigns ? 0 : share
    return mark
  }

  /// Signs of an axis, which have no parts, are there while nearly all of its line is.
  private static let shareOfSigns = 0.85

  /// The mark on its way. Colours and whatever has no middle change half-way.
  func mixed(with end: PlacedMark, at progress: Double) -> PlacedMark {
    var mark = progress < 0.5 ? self : end
    if progress > 0, progress < 1 { mark.layer = max(layer, end.layer) }
    mark.form = form.middle(to: end.form, at: progress) ?? mark.form
    return mark
  }
}

/// The number on its way to another one, its ends exact.
func mix(_ start: Double, _ end: Double, at progress: Double) -> Double {
  if progress <= 0 { return start }
  if progress >= 1 { return end }
  return start + (end - start) * progress
}
