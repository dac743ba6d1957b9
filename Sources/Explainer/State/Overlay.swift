/// A page that lies over the step.
enum Overlay: Sendable, Hashable {
  case help(firstRow: Int)
  case outline(selected: Place)
  /// How good the predictions of answers were.
  case predictions(firstRow: Int)
  /// The search of the course.
  case search(Search)
  /// What a projector is checked with.
  case testPage
}
