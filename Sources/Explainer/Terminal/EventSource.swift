/// Something besides the terminal that actions come from: a file that is watched, say, or a connection. The loop waits
/// for its descriptors together with the keys.
public protocol EventSource {
  /// The descriptors that have something to read when there is news. One that has ended is listed no more, or the loop
  /// would not come to rest.
  var descriptors: [Int32] { get }

  /// Reads what one of its descriptors holds, without waiting, and says what follows from it.
  mutating func actions(from descriptor: Int32) -> [Action]
}
