import CSockets
import Desk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The line from a desk to a walkthrough.
struct SocketLine: ShowLink {
  private let folders: SessionFolders
  /// The walkthrough that was asked for; nil for the only one there is.
  private let chosen: String?
  private var reader = ShowReader()
  private(set) var descriptor: Int32?

  init(to chosen: String?, in folders: SessionFolders = SessionFolders()) {
    (self.chosen, self.folders) = (chosen, folders)
  }

  mutating func search() -> Link {
    let sessions = RunningWalkthrough.all(in: folders)
    if sessions.isEmpty { return .none(reason: folders.obstacle.map { sentence(for: $0) }) }
    let wanted = sessions.first { $0.name == chosen } ?? (sessions.count == 1 ? sessions.first : nil)
    guard let wanted else { return .several(sessions.map(\.name)) }
    guard case .answered(let line) = wanted.call() else { return .none(reason: nil) }
    (descriptor, reader) = (line, ShowReader())
    return .called
  }

  mutating func received() -> [ShowMessage]? {
    guard let descriptor else { return nil }
    var messages: [ShowMessage] = []
    for _ in 0..<mostBlocks {
      switch logloss.received(from: descriptor) {
      case .nothing: return messages
      // What was said before is heard first; the end is there to be read again.
      case .end: return messages.isEmpty ? nil : messages
      case .words(let bytes):
        guard let more = reader.messages(in: bytes) else { return nil }
        messages += more
      }
    }
    return messages
  }

  mutating func send(_ message: DeskMessage) {
    guard let descriptor, !say(message.line, to: descriptor) else { return }
    hangUp()
  }

  mutating func hangUp() {
    if let descriptor { _ = close(descriptor) }
    descriptor = nil
  }
}

/// Keys come in between, however much is said.
private let mostBlocks = 64
