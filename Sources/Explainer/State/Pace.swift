/// What it has cost to show a frame.
public struct FrameCost: Sendable, Hashable {
  /// The bytes that were sent.
  public var bytes: Int
  /// The seconds until the terminal had taken them.
  public var seconds: Double

  /// The cost of a frame; nothing unless given.
  public init(bytes: Int = 0, seconds: Double = 0) {
    self.bytes = bytes
    self.seconds = seconds
  }
}

/// How soon a terminal can take another frame of a picture that moves: on a slow line frames would pile up before it,
/// and keys be answered behind them all.
struct Pace: Sendable, Hashable {
  /// What moves sends no more than that many bytes a second.
  static let bytesPerSecond = 120_000.0
  /// A terminal is kept busy for half of the time.
  static let share = 0.5
  /// Seconds that a frame is waited for at most, whatever the one before has cost.
  static let patience = 1.0

  /// Seconds until what was sent is paid for.
  private(set) var owed = 0.0

  /// Takes a frame into account that has just been sent.
  mutating func add(_ cost: FrameCost) {
    let price = max(Double(cost.bytes) / Pace.bytesPerSecond, cost.seconds / Pace.share)
    owed = max(owed, min(price, Pace.patience))
  }

  /// Lets time pass.
  mutating func advance(by seconds: Double) { owed = max(0, owed - max(0, seconds)) }

  /// When the next frame is due that is wanted after some seconds.
  func delayed(_ seconds: Double) -> Double { max(seconds, owed) }
}
