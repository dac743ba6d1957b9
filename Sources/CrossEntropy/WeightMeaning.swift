/// What the weights of observations say.
public enum WeightMeaning: Sendable, Hashable {
  /// How much an observation matters: means are weighted, but there are no more observations than rows.
  case importance
  /// How many equal observations a row stands for: every figure is that of the rows written out.
  case count
}
