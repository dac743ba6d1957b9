/// The name of a dial, as lessons write it. Chapters list those that their figures and words read.
public struct DialName: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
  /// As it is written in a lesson.
  public let rawValue: String

  /// A name as it is written in a lesson.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A name as it is written in a lesson.
  public init(stringLiteral name: String) { rawValue = name }
}
