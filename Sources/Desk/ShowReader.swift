/// Reads what the walkthrough says to a desk. It knows no socket.
public struct ShowReader: Sendable {
  private var reader = LineReader(limit: longestShowLine)

  /// A reader that has read nothing yet.
  public init() {}

  /// The messages that end in these bytes; nil where they are none, or one is longer than any that is sent.
  public mutating func messages(in bytes: some Sequence<UInt8>) -> [ShowMessage]? {
    guard let lines = try? reader.lines(in: bytes) else { return nil }
    let messages = lines.compactMap { ShowMessage(line: $0) }
    return messages.count == lines.count ? messages : nil
  }
}

/// A page whose picture is as large as can be asked for, each cell in a look of its own.
private let longestShowLine = 1 << 18
