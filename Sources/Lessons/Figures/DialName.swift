/// The name of a dial, as lessons write it. Chapters list those that their figures and words read.
public struct DialName: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public init(stringLiteral name: String) { rawValue = name }
}
