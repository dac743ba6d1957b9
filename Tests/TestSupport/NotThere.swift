/// What a test looks for by its name is not there.
public struct NotThere: Error, CustomStringConvertible {
  /// What was looked for.
  public let description: String

  public init(_ name: String) { description = "there is no \(name)" }
}
