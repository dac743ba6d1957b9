/// Events that have happened and wait to be worked off. A slow terminal or a slow machine must not make keys wait behind
/// pictures that nobody would see: what waits is worked off together, and painted once.
struct Backlog {
  private var events: ArraySlice<Event> = []

  /// Events worked off between two pictures, so that one still sees what happens.
  static let mostAtOnce = 128

  var isEmpty: Bool { events.isEmpty }

  /// Adds what has happened since.
  mutating func append(_ later: [Event]) { events += later }

  /// Takes what is to be done before the next picture. Whoever quits behind a long backlog, such as a key that got stuck,
  /// does not wait for it; but what is to be saved is, with all that comes before.
  mutating func takeNext() -> ArraySlice<Event> {
    if events.count > Backlog.mostAtOnce { skipToQuit() }
    defer { events = events.dropFirst(Backlog.mostAtOnce) }
    return events.prefix(Backlog.mostAtOnce)
  }

  private mutating func skipToQuit() {
    guard let quit = events.lastIndex(where: \.quits), !events[..<quit].contains(where: \.saves) else {
      return
    }
    events = events[quit...]
  }
}

extension Event {
  fileprivate var quits: Bool { isKey(of: KeyBinding.always) { $0 == .askToQuit || $0 == .quit } }
  fileprivate var saves: Bool { isKey(of: KeyBinding.changing) { $0 == .saveExperiment } }

  private func isKey(of table: [KeyBinding], with isMeant: (Action) -> Bool) -> Bool {
    guard case .key(let key) = self else { return false }
    return table.contains { $0.keys.contains(key) && isMeant($0.action) }
  }
}
