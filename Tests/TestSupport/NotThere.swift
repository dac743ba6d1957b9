/// What a test looks for by its name is not there.
public struct NotThere: Error, CustomStringConvertible {
  /// What was looked for.
  public let description: String

  /// Nothing of that name is there.
  public init(_ name: String) { description = "there is no \(name)" }
}
