import CSockets
import Curses
import Desk
import Explainer
import Lessons
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where desks call a walkthrough: a socket that only its user can open, and the desks that have called. None of it waits,
/// and whoever does not keep up is given up.
final class DeskDoor: EventSource {
  private let path: String
  private let program: String
  /// The seconds that the machine has run.
  private let now: () -> Double
  private var listener: Int32?
  private var guests: [(line: Int32, guest: Guest)] = []
  private var clock: ShowClock?
  /// Where the walkthrough is, by its names, for whoever has to choose among several.
  private var chapter: String?
  private var step: String?

  /// A class needs one, and a colleague may look on.
  private static let mostGuests = 4

  /// Opens the door; nil where there is no folder for it, which is the desk's to say: a walkthrough needs none.
  init?(
    in folders: SessionFolders = SessionFolders(), program: String,
    now: @escaping () -> Double = logloss_machine_seconds
  ) {
    guard let folder = folders.folderToListenIn() else { return nil }
    (self.program, self.now) = (program, now)
    // What others have left behind would be in the way of whoever looks for this one.
    _ = RunningWalkthrough.all(in: folders)
    guard let (path, listener) = DeskDoor.listen(in: folder) else { return nil }
    (self.path, self.listener) = (path, listener)
    removeAtEnd(path)
  }

  deinit { close() }

  /// The first free name. Another walkthrough has the same number only where each has its own numbers, as in containers.
  private static func listen(in folder: String) -> (path: String, listener: Int32)? {
    let number = getpid()
    for attempt in 1...9 {
      let name = attempt == 1 ? "\(number)" : "\(number)-\(attempt)"
      let session = RunningWalkthrough(name: name, path: "\(folder)/\(name)")
      switch session.call() {
      case .refused, .absent: break
      case .failed: continue
      case .answered(let line):
        DeskDoor.close(line)
        continue
      }
      let listener = logloss_listen(session.path, "\(folder)/.\(name).new")
      if listener >= 0 { return (session.path, listener) }
    }
    return nil
  }

  var descriptors: [Int32] { [listener].compactMap(\.self) + guests.map(\.line) }

  func actions(from descriptor: Int32) -> [Action] {
    if descriptor == listener {
      welcome()
      return []
    }
    guard let index = guests.firstIndex(where: { $0.line == descriptor }) else { return [] }
    switch received(from: descriptor) {
    case .nothing: return []
    case .end:
      leave(index)
      return []
    case .words(let bytes): return hear(bytes, from: index)
    }
  }

  func follow(_ state: State) {
    if clock == nil { clock = ShowClock(start: now(), place: state.place) }
    (chapter, step) = (state.chapter?.name, state.step?.id)
    guard let clock else { return }
    for index in guests.indices.reversed() {
      guard let news = guests[index].guest.news(of: state, clock) else { continue }
      if !say(news, to: guests[index].line) { leave(index) }
    }
  }

  /// Closes the door. The desks are told.
  func close() {
    for guest in guests { _ = say(ShowMessage.ended.line, to: guest.line) }
    while !guests.isEmpty { leave(guests.count - 1) }
    stopListening()
  }
}

extension DeskDoor {
  private static func close(_ descriptor: Int32) { _ = systemClose(descriptor) }

  /// Lets those in who have called. Where the system has no descriptor for one more, nobody is let in any more: the call
  /// would wake this program again and again.
  private func welcome() {
    while let listener {
      let line = logloss_accept(listener)
      if line >= 0 {
        admit(line)
      } else {
        let error = Errno(rawValue: -line)
        let isPassing = [.resourceTemporarilyUnavailable, .interrupted, .connectionAbort].contains(error)
        if !isPassing { stopListening() }
        return
      }
    }
  }

  private func admit(_ line: Int32) {
    guard logloss_peer(line) == logloss_user() else { return DeskDoor.close(line) }
    if guests.count >= DeskDoor.mostGuests {
      guard let silent = guests.firstIndex(where: { !$0.guest.isKnown }) else {
        _ = say(ShowMessage.full.line, to: line)
        return DeskDoor.close(line)
      }
      leave(silent)
    }
    let place = [chapter, step].compactMap(\.self).joined(separator: " ")
    let greeting = ShowGreeting(program: program, terminal: terminalName, place: place)
    guard say(ShowMessage.greeting(greeting).line, to: line) else { return DeskDoor.close(line) }
    guests.append((line, Guest()))
  }

  private func hear(_ bytes: [UInt8], from index: Int) -> [Action] {
    let heard = guests[index].guest.hear(bytes, at: now())
    let isLost = !heard.answer.isEmpty && !say(heard.answer, to: guests[index].line)
    if heard.isOver || isLost { leave(index) }
    return heard.orders.compactMap { order in
      switch order {
      case .steer(let steering): return .steered(steering)
      case .restartClock:
        // Where the walkthrough is, the next look at it says.
        clock = nil
        return nil
      }
    }
  }

  private func leave(_ index: Int) { DeskDoor.close(guests.remove(at: index).line) }

  private func stopListening() {
    guard let listener else { return }
    self.listener = nil
    _ = logloss_remove_socket(path)
    removeAtEnd(nil)
    DeskDoor.close(listener)
  }
}

/// The terminal that the walkthrough is on; empty where it has no name.
private var terminalName: String { ttyname(STDIN_FILENO).map { String(cString: $0) } ?? "" }

/// `close` of the system, which methods of that name hide.
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
