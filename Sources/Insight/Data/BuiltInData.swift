/// Data that a lesson can have by their name.
package enum BuiltInData: String, Sendable, CaseIterable {
  /// Four hundred predictions that are too bold.
  case forecasts

  /// The data themselves.
  package var data: LessonData {
    switch self {
    case .forecasts: Forecasts.first
    }
  }
}
