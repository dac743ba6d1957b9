/// What becomes of one mark on the way from one picture to another, for those who move pictures by other means than
/// cells: the same pairs, times and easing as ``Mixing``, which shows them at an instant.
package struct MixingTrack: Sendable, Hashable {
  /// How a mark comes, goes and moves.
  package enum Manner: Sendable, Hashable {
    /// A shape moves, grows and shrinks.
    case shape
    /// A sign of an axis is there while nearly all of its line is.
    case sign
    /// A text moves, comes and goes as a whole, and is muted when it has just come or is about to go.
    case text
    /// A text comes letter by letter.
    case written
  }

  package let manner: Manner
  /// nil for what comes.
  package let start: PlacedMark?
  /// nil for what goes.
  package let end: PlacedMark?
  /// From when to when it is on its way, as shares of the time.
  package let time: ClosedRange<Double>
  /// How it is spread over that time; nil for evenly.
  package let easing: Easing?

  /// How far the mark is on its way when a share of the time has passed.
  package func progress(at time: Double) -> Double {
    let length = self.time.upperBound - self.time.lowerBound
    let share = length > 0 ? (time - self.time.lowerBound) / length : time < self.time.lowerBound ? 0 : 1
    return easing.map { $0(share) } ?? min(1, max(0, share))
  }

  /// The mark while it is on its way, where both pictures have it.
  package func moved(at time: Double) -> PlacedMark? {
    guard let start, let end else { return nil }
    return start.mixed(with: end, at: progress(at: time))
  }
}

extension Mixing {
  /// What becomes of each mark, where a mark by itself would move in a part of the time, softly.
  func tracks(in time: (MarkID) -> ClosedRange<Double>, _ easing: Easing) -> [MixingTrack] {
    let moved = pairs.map {
      MixingTrack($0.start, $0.end, in: time($0.end.id), easing)
    }
    let gone = leaving.map { MixingTrack($0, nil, in: time($0.id).within(0...goneBy), easing) }
    let new = arriving.map { MixingTrack(nil, $0, in: time($0.id).within(comesFrom...1), easing) }
    return gone + moved + new + texts.tracks(in: time, easing)
  }
}

extension TextMixing {
  fileprivate func tracks(in time: (MarkID) -> ClosedRange<Double>, _ easing: Easing) -> [MixingTrack] {
    let gone = leaving.map { MixingTrack($0.mark, nil, in: 0...goneBy, nil) }
    let still = staying.map { MixingTrack($0.start.mark, $0.end.mark, in: 0...1, nil) }
    let moved = travelling.map { pair in
      let isWritten = pair.start.mark.isWritten
      return MixingTrack(
        pair.start.mark, pair.end.mark, in: isWritten ? TextMixing.termsMove : time(pair.id),
        isWritten ? .smooth : easing)
    }
    let new = arriving.map { MixingTrack(nil, $0.mark, in: time($0.mark.id).within(comesFrom...1), easing) }
    return gone + still + moved + new
  }
}

extension MixingTrack {
  fileprivate init(
    _ start: PlacedMark?, _ end: PlacedMark?, in time: ClosedRange<Double>, _ easing: Easing?
  ) {
    self.init(
      manner: (end ?? start).map(Manner.init) ?? .shape, start: start, end: end, time: time, easing: easing)
  }
}

extension MixingTrack.Manner {
  fileprivate init(_ mark: PlacedMark) {
    self =
      mark.form.isSign ? .sign : !mark.form.isText ? .shape : mark.isWritten ? .written : .text
  }
}

extension ClosedRange<Double> {
  /// The same part of another range as this is of 0…1.
  fileprivate func within(_ whole: ClosedRange<Double>) -> ClosedRange<Double> {
    let length = whole.upperBound - whole.lowerBound
    return whole.lowerBound + length * lowerBound...whole.lowerBound + length * upperBound
  }
}
