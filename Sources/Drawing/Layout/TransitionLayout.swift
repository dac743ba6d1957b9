extension Transition {
  /// Where the marks are when a share of the time has passed.
  public func placed(at time: Double, in size: Size, symbols: SymbolSet) -> Placement {
    let legs = Double(scenes.count - 1)
    let position = min(max(0, time), 1) * legs
    let leg = min(Int(position), scenes.count - 2)
    guard leg >= 0 else { return scenes.first?.placed(in: size, symbols: symbols) ?? Placement() }
    let from = scenes[leg].placed(in: size, symbols: symbols)
    let to = scenes[leg + 1].placed(in: size, symbols: symbols)
    let delays = motion.delays(of: to.marks + from.marks)
    return mix(from, to) { motion.progress(of: $0, at: position - Double(leg), delays: delays) }
  }
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
