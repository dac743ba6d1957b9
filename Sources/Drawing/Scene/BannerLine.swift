/// A line of a title card.
public enum BannerLine: Sendable, Hashable {
  /// In big type where there is room.
  case big(String, ink: Ink)
  case text(String, ink: Ink, bold: Bool)
  /// A text in several forms, the longest first; the first that fits is shown.
  case forms([String], ink: Ink, bold: Bool)
}
