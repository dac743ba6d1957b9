public import Drawing

/// What a terminal can be asked about itself.
public enum TerminalQuestion: Sendable, Hashable, CaseIterable {
  /// How many columns it gives to characters whose width Unicode leaves to the place: ●, ─, σ.
  case ambiguousWidth
  /// The colour behind what it shows.
  case background
}

/// What a terminal has answered.
public enum TerminalAnswer: Sendable, Hashable {
  /// Whether characters of ambiguous width take two columns.
  case drawsWide(Bool)
  /// The colour behind what it shows.
  case background(RGB)

  /// The question to which this is the answer.
  public var question: TerminalQuestion {
    switch self {
    case .drawsWide: .ambiguousWidth
    case .background: .background
    }
  }
}
