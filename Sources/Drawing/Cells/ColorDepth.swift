/// How many colours a terminal shows.
public enum ColorDepth: Sendable, Hashable, CaseIterable {
  case none
  case eight
  case full
}
