/// The way from one scene of a movement to the next, mark by mark.
package struct TransitionLeg: Sendable, Hashable {
  /// What is left.
  package let from: Placement
  /// What is reached.
  package let to: Placement
  /// How long it takes, when an ordinary way takes 1.
  package let length: Double
  /// What becomes of each mark of the two.
  package let tracks: [MixingTrack]
}

extension Transition {
  /// Its ways from scene to scene, in their order.
  package func legs(in size: Size, symbols: SymbolSet) -> [TransitionLeg] {
    zip(scenes, scenes.dropFirst()).map { start, end in
      let (from, to) = (
        start.placed(in: size, symbols: symbols), end.placed(in: size, symbols: symbols)
      )
      let delays = motion.delays(of: to.marks + from.marks)
      let mixing = Mixing(from, to) { [motion] id, time in motion.progress(of: id, at: time, delays: delays) }
      let tracks = mixing.tracks(
        in: { delays[$0].map { $0...$0 + 1 - motion.spread } ?? 0...1 }, motion.easing)
      return TransitionLeg(from: from, to: to, length: Transition.length(ofWayTo: end), tracks: tracks)
    }
  }
}
