extension Transition {
  /// Where the marks are when a share of the time has passed.
  public func placed(at time: Double, in size: Size, symbols: SymbolSet) -> Placement {
    let (leg, share) = leg(at: time)
    guard scenes.indices.contains(leg + 1) else {
      return scenes.last?.placed(in: size, symbols: symbols) ?? Placement()
    }
    return mixing(leg, in: size, symbols: symbols).placement(at: share)
  }

  /// The way from one of the scenes to the next.
  func mixing(_ leg: Int, in size: Size, symbols: SymbolSet) -> Mixing {
    let from = scenes[leg].placed(in: size, symbols: symbols)
    let to = scenes[leg + 1].placed(in: size, symbols: symbols)
    let delays = motion.delays(of: to.marks + from.marks)
    return Mixing(from, to) { [motion] id, time in motion.progress(of: id, at: time, delays: delays) }
  }

  /// Which of the ways from scene to scene is under way, and which share of its time has passed.
  func leg(at time: Double) -> (index: Int, share: Double) {
    let lengths = scenes.dropFirst().map(Transition.length)
    var rest = min(max(0, time), 1) * lengths.reduce(0, +)
    for (index, length) in lengths.enumerated() {
      if rest <= length { return (index, rest / length) }
      rest -= length
    }
    return (max(0, lengths.count - 1), 1)
  }

  /// How long the way to a scene takes, when an ordinary one takes 1: to clear the page takes less.
  static func length(ofWayTo scene: Scene) -> Double { scene.panels.isEmpty ? 0.45 : 1 }
}

extension Motion {
  /// When each staggered mark sets out, as a share of the time; the order is that of the marks.
  func delays(of marks: [PlacedMark]) -> [MarkID: Double] {
    guard !staggered.isEmpty else { return [:] }
    var delays: [MarkID: Double] = [:]
    for role in staggered {
      var items: [MarkID] = []
      for mark in marks where mark.id.role == role && !items.contains(mark.id) { items.append(mark.id) }
      for (index, id) in items.enumerated() {
        delays[id] = spread * Double(index) / Double(max(1, items.count - 1))
      }
    }
    return delays
  }

  func progress(of id: MarkID, at time: Double, delays: [MarkID: Double]) -> Double {
    if time >= 1 { return 1 }
    guard let delay = delays[id] else { return easing(time) }
    return easing((time - delay) / (1 - spread))
  }
}
