/// A movement from one scene to another, past scenes on the way.
public struct Transition: Sendable, Hashable {
  /// From the first to the last, at least one.
  public private(set) var scenes: [Scene]
  public var motion: Motion

  public init(from start: Scene, via: [Scene] = [], to end: Scene, motion: Motion = Motion()) {
    scenes = [start] + via + [end]
    self.motion = motion
  }

  /// The same movement backward.
  public var reversed: Transition {
    var reversed = self
    reversed.scenes.reverse()
    return reversed
  }

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

/// How marks move: for how long, how softly, and one after the other or all at once.
public struct Motion: Sendable, Hashable {
  /// Seconds at normal speed.
  public var duration: Double
  public var easing: Easing
  /// Marks of these roles set out one after the other, in the order of their items' places.
  public var staggered: Set<Role>
  /// The share of the time that lies between the first and the last of them setting out.
  public var spread: Double

  public init(
    duration: Double = 0.6, easing: Easing = .smooth, staggered: Set<Role> = [], spread: Double = 0.6
  ) {
    self.duration = duration
    self.easing = easing
    self.staggered = staggered
    self.spread = min(0.95, max(0, spread))
  }

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
