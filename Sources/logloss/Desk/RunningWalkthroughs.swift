import CSockets
import Desk
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A walkthrough that can be called.
struct RunningWalkthrough {
  /// The number of its process, and perhaps one more behind it.
  let name: String
  /// Its socket.
  let path: String

  /// Those that run, in the order of their names. What was left of one that was killed is removed.
  static func all(in folders: SessionFolders = SessionFolders()) -> [RunningWalkthrough] {
    folders.existing.flatMap { folder in
      entries(ofFolder: folder).map { RunningWalkthrough(name: $0.name, path: folder + "/" + $0.name) }
    }.filter { !$0.name.hasPrefix(".") && logloss_is_socket($0.path) && !$0.isLeftOver }.sorted {
      $0.name < $1.name
    }
  }

  /// Whether the walkthrough is gone without having removed its socket. Nobody is called for this who is there.
  private var isLeftOver: Bool {
    let number = name.drop { !$0.isNumber }.prefix { $0.isNumber }
    if let process = Int32(number), logloss_is_running(process) { return false }
    switch call() {
    case .refused: return true
    case .answered(let line):
      close(line)
      return false
    case .absent, .failed: return false
    }
  }

  /// What came of a call.
  enum Call {
    case answered(Int32)
    /// Nobody listens there any more, and what was left is removed.
    case refused
    /// There is nothing of that name.
    case absent
    /// It cannot be called, or not now.
    case failed
  }

  /// Calls the walkthrough. Who is there must be the user of this desk.
  func call() -> Call {
    let line = logloss_call(path)
    if line == -Errno.noSuchFileOrDirectory.rawValue { return .absent }
    // A file of another kind, of which nobody knows what it does here, refuses as well.
    if line == -Errno.connectionRefused.rawValue { return logloss_remove_socket(path) ? .refused : .failed }
    guard line >= 0 else { return .failed }
    guard logloss_peer(line) == logloss_user() else {
      close(line)
      return .failed
    }
    return .answered(line)
  }

  /// What the walkthrough says of itself; nil where it does not answer soon, as one that was stopped.
  func greeting() -> ShowGreeting? {
    guard case .answered(let line) = call() else { return nil }
    defer { close(line) }
    logloss_await_words(line, longestWaitForGreeting)
    var reader = ShowReader()
    guard case .words(let bytes) = received(from: line), let first = reader.messages(in: bytes)?.first,
      case .greeting(let greeting) = first
    else { return nil }
    return greeting
  }
}

/// Milliseconds.
private let longestWaitForGreeting: Int32 = 300

/// What a socket has to read.
enum Received {
  case words([UInt8])
  case nothing
  /// The other end is gone.
  case end
}

/// Reads what there is, up to a block, without waiting.
func received(from socket: Int32) -> Received {
  var result: Int32 = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: blockLength) { buffer, count in
    result = logloss_receive_some(socket, buffer.baseAddress, buffer.count)
    count = max(0, Int(result))
  }
  guard bytes.isEmpty else { return .words(bytes) }
  let isQuiet =
    result == -Errno.resourceTemporarilyUnavailable.rawValue || result == -Errno.interrupted.rawValue
  return isQuiet ? .nothing : .end
}

/// Says a text without waiting; false where not all of it was taken.
func say(_ text: String, to socket: Int32) -> Bool {
  var text = text
  return text.withUTF8 { Int(logloss_send_some(socket, $0.baseAddress, $0.count)) == $0.count }
}

private let blockLength = 1 << 14
