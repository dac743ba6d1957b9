import Foundation
import Subprocess
import SystemPackage
import Testing

/// The program on a terminal of its own, on which the test types and reads.
struct PlayedProgram: Sendable {
  let process: pid_t
  private let terminal: PseudoTerminal
  private let transcript = Transcript()

  /// What is left of a run.
  struct Remains {
    var status: TerminationStatus
    /// All that was written on the screen.
    var text: String
    /// Whether the modes of the terminal are as they were.
    var hasModes: Bool
  }

  /// Runs a command until it ends, which the test has to see to.
  static func playing(
    _ command: [String], in folder: URL? = nil, rows: UInt16 = 24, columns: UInt16 = 80,
    setting: [Environment.Key: String?] = [:],
    _ test: @escaping @Sendable (PlayedProgram) async throws -> Void
  ) async throws -> Remains {
    let terminal = try PseudoTerminal()
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal.program.rawValue, UInt(TIOCSWINSZ), &size)
    _ = fcntl(terminal.screen.rawValue, F_SETFL, O_NONBLOCK)
    let modes = terminal.modes()
    // What others leave where a desk looks would cost calls of the system that differ from run to run.
    let own = "/tmp/logloss-own-\(UInt32.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(
      atPath: own, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: own) }
    let quiet: [Environment.Key: String?] = [
      "SWIFT_BACKTRACE": "enable=no", "COLUMNS": nil, "LINES": nil, "XDG_RUNTIME_DIR": own,
    ]
    let result = try await run(
      command[0].contains("/") ? .path(.init(command[0])) : .name(command[0]),
      arguments: .init(Array(command.dropFirst())), environment: variables(quiet).updating(setting),
      workingDirectory: folder.map { FilePath($0.path(percentEncoded: false)) },
      input: .fileDescriptor(terminal.program, closeAfterSpawningProcess: false),
      output: .fileDescriptor(terminal.program, closeAfterSpawningProcess: false),
      error: .fileDescriptor(terminal.program, closeAfterSpawningProcess: true)
    ) { execution -> String in
      let played = PlayedProgram(process: execution.processIdentifier.value, terminal: terminal)
      do {
        try await test(played)
        try await played.ends()
      } catch {
        kill(played.process, SIGKILL)
        throw error
      }
      return await played.transcript.text
    }
    let remains = Remains(
      status: result.terminationStatus, text: result.closureResult, hasModes: terminal.modes() == modes)
    try terminal.screen.close()
    return remains
  }

  /// How many pictures were sent.
  func frames() async -> Int {
    await transcript.read(terminal.screen)
    return await transcript.text.ranges(of: "\u{1B}[?2026h").count
  }

  /// Types as fast as the terminal takes it; a program that is not read any more would not read either.
  func type(_ keys: String) async throws {
    await transcript.markPictures(shownBeforeTyping: await frames())
    var rest = Array(keys.utf8)[...]
    for _ in 0..<60_000 where !rest.isEmpty {
      do {
        rest = rest.dropFirst(try rest.withUnsafeBytes { try terminal.screen.write($0) })
      } catch Errno.wouldBlock {
        await transcript.read(terminal.screen)
        try await Task.sleep(for: .milliseconds(1))
      }
    }
    #expect(rest.isEmpty, "The program does not read what is typed")
  }

  /// Whether a text has been written by now.
  func hasShown(_ text: String) async -> Bool {
    await transcript.read(terminal.screen)
    return await transcript.text.contains(text)
  }

  /// Waits until a text has been written.
  func shows(_ text: String, _ location: SourceLocation = #_sourceLocation) async throws {
    try await wait("\(text) never came", location) { await $0.text.contains(text) }
  }

  /// Waits until a text has been written or the program has ended; says whether it was the former.
  func showsOrEnds(_ text: String, _ location: SourceLocation = #_sourceLocation) async throws -> Bool {
    try await wait("\(text) never came", location) {
      if hasEnded { return true }
      return await $0.text.contains(text)
    }
    return !hasEnded
  }

  /// Waits until so many pictures have been sent since the last keys were typed, or since the start.
  ///
  /// The count begins before the keys, since an answer may be there before anybody waits for it.
  func shows(pictures count: Int, _ location: SourceLocation = #_sourceLocation) async throws {
    let before = await transcript.picturesBeforeTyping
    try await wait("it stood still", location) { _ in await frames() >= before + count }
  }

  /// Waits until the program has ended, and takes what it wrote last.
  private func ends() async throws {
    try await wait("it never ended", #_sourceLocation) { _ in hasEnded }
    await transcript.read(terminal.screen)
  }

  /// Whether the program has ended; its status is left for who started it.
  private var hasEnded: Bool {
    var information = siginfo_t()
    let answer = waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
    return answer == 0 ? information.si_signo == SIGCHLD : errno == ECHILD
  }

  private func wait(
    _ complaint: String, _ location: SourceLocation, until isDone: (Transcript) async -> Bool
  ) async throws {
    for _ in 0..<6_000 {
      await transcript.read(terminal.screen)
      if await isDone(transcript) { return }
      if await transcript.isClosed, hasEnded { break }
      try await Task.sleep(for: .milliseconds(10))
    }
    let text = await transcript.text
    Issue.record("\(complaint): \(text.suffix(2_000).debugDescription)", sourceLocation: location)
    throw NeverShown()
  }
}

/// What was written on a screen so far.
private actor Transcript {
  private var bytes: [UInt8] = []
  private(set) var isClosed = false
  /// How many pictures had been sent when the last keys were typed.
  private(set) var picturesBeforeTyping = 0

  func markPictures(shownBeforeTyping count: Int) { picturesBeforeTyping = count }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Reads what there is.
  func read(_ screen: FileDescriptor) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while !isClosed {
      do {
        let count = try buffer.withUnsafeMutableBytes { try screen.read(into: $0) }
        bytes += buffer.prefix(count)
        isClosed = count == 0
      } catch Errno.wouldBlock {
        return
      } catch {
        // Nobody holds the other end.
        isClosed = true
      }
    }
  }
}

extension PseudoTerminal {
  /// The modes of the terminal, as bytes to compare.
  fileprivate func modes() -> [UInt8] {
    var modes = termios()
    _ = tcgetattr(screen.rawValue, &modes)
    return withUnsafeBytes(of: &modes) { Array($0) }
  }
}

extension PlayedProgram.Remains {
  /// Whether all that was switched on is off again, and the modes are as they were.
  var isHandedBack: Bool {
    let switches = [1049, 1002, 1006, 2004, 2026].map { ("?\($0)l", "?\($0)h") } + [("?25h", "?25l")]
    return hasModes
      && switches.allSatisfy { off, on in
        guard let lastOn = text.ranges(of: on).last else { return false }
        return text.ranges(of: off).last.map { $0.lowerBound > lastOn.lowerBound } ?? false
      }
  }
}

/// Does something for each of some items, a few at a time.
func together<Item: Sendable>(
  _ items: [Item], atMost count: Int = 6, _ job: @escaping @Sendable (Item) async throws -> Void
) async throws {
  try await withThrowingTaskGroup(of: Void.self) { group in
    for (index, item) in items.enumerated() {
      if index >= count { try await group.next() }
      group.addTask { try await job(item) }
    }
    try await group.waitForAll()
  }
}
