package import CrossEntropy
import Words

extension LossUnit {
  /// What the unit is called.
  package var name: String {
    switch self {
    case .nats: wording("parts.names.nats")
    case .bits: wording("parts.names.bits")
    }
  }
}
