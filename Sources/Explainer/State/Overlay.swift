/// A page that lies over the step.
enum Overlay: Sendable, Hashable {
  case help(firstRow: Int)
  case outline(selected: Place)
  /// What a projector is checked with.
  case testPage
}
