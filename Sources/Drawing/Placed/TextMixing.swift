/// Text between two pictures, where a reader must never see a word or a number that is in neither. What leaves is
/// gone before what is new is written; a text that both pictures have moves, if nothing written lies on its way, and
/// else leaves its old place and comes at its new one, as a whole.
struct TextMixing {
  private let progress: (MarkID, Double) -> Double
  /// Texts that stand still.
  private(set) var staying: [TextPair] = []
  private(set) var travelling: [TextPair] = []
  private(set) var leaving: [SettledText] = []
  private(set) var arriving: [SettledText] = []
  /// When all that leaves has gone.
  let goneBy: Double

  /// Where the page is `cleared`, what leaves may take its time.
  init(
    _ from: [PlacedMark], _ to: [PlacedMark], cleared: Bool, progress: @escaping (MarkID, Double) -> Double
  ) {
    self.progress = progress
    goneBy = cleared ? 0.6 : TextMixing.goneBy
    pair(from, to)
    while let blocked = travelling.first(where: isBlocked) { putDown(blocked) }
  }

  /// Whether any text leaves its place.
  var areLeaving: Bool { !leaving.isEmpty }

  /// The texts when a share of the time has passed, which is neither 0 nor 1.
  func marks(at time: Double) -> [PlacedMark] {
    let still = staying.map { time < 0.5 ? $0.start.mark : $0.end.mark }
    let moved = travelling.map { $0.start.mark.mixed(with: $0.end.mark, at: way($0, at: time)) }
    let gone = time < goneBy ? leaving.map { time < goneBy / 2 ? $0.mark : $0.mark.paler } : []
    return gone + still + moved + arriving.compactMap { new($0.mark, at: time) }
  }

  // MARK: Phases

  /// When the first new text may come.
  var comesFrom: Double { leaving.isEmpty ? 0 : TextMixing.comesFrom }

  private static let goneBy = 0.25
  private static let comesFrom = 0.4
  /// While the terms of a formula move.
  static let termsMove = goneBy / 2...comesFrom + 0.1
  /// How far the mark itself would be when a text that is not written letter by letter appears.
  private static let isThere = 0.85

  private func new(_ mark: PlacedMark, at time: Double) -> PlacedMark? {
    let share = newness(mark, at: time)
    guard !mark.isWritten else {
      var mark = mark
      mark.presence *= share
      return mark
    }
    guard share >= TextMixing.isThere else { return nil }
    return share < (1 + TextMixing.isThere) / 2 ? mark.paler : mark
  }

  private func newness(_ mark: PlacedMark, at time: Double) -> Double {
    progress(mark.id, (time - comesFrom) / (1 - comesFrom))
  }

  private func isThere(_ mark: PlacedMark, at time: Double) -> Bool {
    let share = newness(mark, at: time)
    return mark.isWritten ? share > 0 : share >= TextMixing.isThere
  }

  // MARK: Pairs

  /// Texts of one mark that read the same are the same.
  private mutating func pair(_ from: [PlacedMark], _ to: [PlacedMark]) {
    let starts = Dictionary(from.map { ($0.id, $0) }) { first, _ in first }
    let ends = Set(to.map(\.id))
    leaving = from.filter { !ends.contains($0.id) }.flatMap(\.texts).map(SettledText.init)
    for end in to {
      let match = TextMatch(starts[end.id]?.texts ?? [], end.texts)
      leaving += match.leaving
      arriving += match.arriving
      staying += match.pairs.filter(\.stands)
      travelling += match.pairs.filter { !$0.stands }
    }
  }

  // MARK: Ways

  /// What has moved as one, a row with its title, also goes and comes as one.
  private mutating func putDown(_ blocked: TextPair) {
    let group = travelling.filter { movesLike($0, blocked) }
    travelling.removeAll { group.contains($0) }
    leaving += group.map(\.start)
    arriving += group.map(\.end)
  }

  private func movesLike(_ pair: TextPair, _ other: TextPair) -> Bool {
    pair.hasWay(of: other) && way(pair, at: 0.5) == way(other, at: 0.5)
  }

  /// Often enough that nothing is passed unseen.
  private static let instant = 1.0 / 48
  private static let instants = (0...48).map { Double($0) * instant }

  private func isBlocked(_ pair: TextPair) -> Bool {
    // What is there between two instants counts at both.
    blocks(pair, leaving) { _, time in time < goneBy + TextMixing.instant }
      || blocks(pair, arriving) { isThere($0.mark, at: $1 + TextMixing.instant) }
      || blocks(pair, staying.map(\.end)) { _, _ in true }
      || travelling.contains { pair.swept.widened(by: 1).intersects($0.swept) && meets(pair, $0) }
  }

  private func blocks(
    _ pair: TextPair, _ others: [SettledText], when isShown: (SettledText, Double) -> Bool
  ) -> Bool {
    let swept = pair.swept.widened(by: 1)
    let others = others.filter { swept.intersects($0.cells) }
    guard !others.isEmpty else { return false }
    return TextMixing.instants.contains { time in
      let cells = cells(pair, at: time).widened(by: 1)
      return others.contains { cells.intersects($0.cells) && isShown($0, time) }
    }
  }

  private func meets(_ pair: TextPair, _ other: TextPair) -> Bool {
    guard !movesLike(pair, other) else { return false }
    return TextMixing.instants.contains {
      cells(pair, at: $0).widened(by: 1).intersects(cells(other, at: $0))
    }
  }

  private func cells(_ pair: TextPair, at time: Double) -> CellRectangle {
    pair.cells(at: way(pair, at: time))
  }

  /// How far a text is on its way. A label moves with its mark; a formula's terms move together, when what leaves is
  /// about to be gone and before anything is written.
  private func way(_ pair: TextPair, at time: Double) -> Double {
    guard pair.start.mark.isWritten else { return progress(pair.id, time) }
    let (start, end) = (TextMixing.termsMove.lowerBound, TextMixing.termsMove.upperBound)
    return Easing.smooth((time - start) / (end - start))
  }
}
