/// How a movement is spread over its time: 0…1 in, 0…1 out, with fixed ends.
public enum Easing: Sendable, Hashable {
  /// Slow, fast, slow: what moves starts and stops softly.
  case smooth
  /// Fast, then slow: what falls into place.
  case settling

  /// Progress of the movement at a share of its time; times outside 0…1 give the ends.
  public func callAsFunction(_ time: Double) -> Double {
    let time = min(1, max(0, time))
    switch self {
    case .smooth: return time * time * (3 - 2 * time)
    case .settling: return 1 - (1 - time) * (1 - time) * (1 - time)
    }
  }
}
