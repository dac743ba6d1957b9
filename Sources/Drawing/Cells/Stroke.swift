/// How a line is drawn, which tells lines apart also without colours.
public enum Stroke: Sendable, Hashable {
  case solid, dashed, dotted
}
