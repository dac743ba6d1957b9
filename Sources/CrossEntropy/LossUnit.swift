import RealModule

/// The unit a loss or an entropy is told in: it follows from the base of the logarithm.
public enum LossUnit: String, Sendable, CaseIterable {
  /// Natural logarithm.
  case nats
  /// Logarithm to base 2: one bit is log 2 nats.
  case bits

  /// The same amount in this unit.
  public func value(fromNats nats: Double) -> Double {
    switch self {
    case .nats: nats
    // Division, not multiplication by log₂e: log 2 nats are then exactly one bit.
    case .bits: nats / Double.log(2)
    }
  }

  /// The unit that follows when a reader switches from one to the next.
  public var next: LossUnit {
    self == .nats ? .bits : .nats
  }
}
