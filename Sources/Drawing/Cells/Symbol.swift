/// What a dot is drawn as.
public enum Symbol: Sendable, Hashable {
  case positive, negative, plain

  /// The colour of the class that it stands for.
  var ink: Ink {
    switch self {
    case .positive: .positive
    case .negative: .negative
    case .plain: .curve
    }
  }
}

extension Symbol {
  /// The colour of the class while another has the floor.
  var dimmedInk: Ink {
    switch self {
    case .positive: .positiveDimmed
    case .negative: .negativeDimmed
    case .plain: .muted
    }
  }
}
