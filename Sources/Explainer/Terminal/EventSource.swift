/// Something besides the terminal that actions come from: a file that is watched, say, or a connection. The loop waits
/// for its descriptors together with the keys.
public protocol EventSource {
  /// The descriptors that have something to read when there is news. One that has ended is listed no more, or the loop
  /// would not come to rest.
  var descriptors: [Int32] { get }

  /// Reads what one of its descriptors holds, without waiting, and says what follows from it.
  mutating func actions(from descriptor: Int32) -> [Action]

  /// Learns what the page shows, each time that it was shown. What it tells others of it must not wait for them.
  mutating func follow(_ state: State)
}

extension EventSource {
  /// Nothing, where nobody is told.
  public mutating func follow(_ state: State) {}
}
