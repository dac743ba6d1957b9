/// Puts lines together from what arrives in pieces. What is kept of a line that does not end is bounded.
struct LineReader: Sendable {
  /// A line went on for longer than any message is.
  struct TooLong: Error {}

  /// The bytes of the longest line.
  let limit: Int
  private var begun: [UInt8] = []

  init(limit: Int) { self.limit = limit }

  /// The lines that end in these bytes, without their ends.
  ///
  /// - Throws: ``TooLong``; nothing can be read after that.
  mutating func lines(in bytes: some Sequence<UInt8>) throws(TooLong) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        lines.append(begun)
        begun.removeAll(keepingCapacity: true)
      } else {
        guard begun.count < limit else { throw TooLong() }
        begun.append(byte)
      }
    }
    return lines
  }
}
