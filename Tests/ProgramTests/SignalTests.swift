import Foundation
import Testing

/// The program in a window of its own, started by a shell that says afterwards what is left of it.
private struct ShellWithProgram {
  let tmux: Tmux
  private let folder: URL

  /// - Parameter after: Shell commands between the program's end and the report.
  static func running(
    after commands: String = "", jobs: Bool = false, _ test: (ShellWithProgram) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = """
      \(jobs ? "set -m" : "")
      cd '\(folder.path)'
      # Swift's own report of a crash takes its time and is none of ours.
      export SWIFT_BACKTRACE=enable=no
      echo before
      stty -a > modes
      sh -c 'echo $$ > pid; exec "$0" --no-motion --step mean' '\(Tmux.program)'
      echo status $?
      stty -a | cmp - modes && echo same modes
      \(commands)
      cat
      """
    try Data(script.utf8).write(to: folder.appending(path: "script"))
    try await Tmux.running("sh \(folder.path)/script") { tmux in
      try await tmux.shows("0.3329")
      #expect(try await tmux.mouse() == "1 1 1")
      try await test(ShellWithProgram(tmux: tmux, folder: folder))
    }
  }

  /// Sends the program a signal.
  func send(_ signal: Int32) throws {
    let text = try String(contentsOf: folder.appending(path: "pid"), encoding: .utf8)
    #expect(kill(try #require(Int32(text.filter(\.isNumber))), signal) == 0)
  }

  /// The screen, the modes of the terminal and its mouse are as they were.
  func isHandedBack(status: Int32) async throws {
    try await tmux.shows("before", "status \(status)", "same modes", without: CoursePage.named("mean").place)
    #expect(try await tmux.mouse() == "0 0 0")
  }
}

@Suite("A signal", .serialized)
struct SignalTests {
  @Test(
    "from outside, or of a crash, ends the program with its own status and hands the terminal back",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGSEGV, SIGBUS, SIGABRT, SIGILL, SIGTRAP, SIGFPE])
  func end(signal: Int32) async throws {
    try await ShellWithProgram.running { shell in
      try shell.send(signal)
      try await shell.isHandedBack(status: 128 + signal)
    }
  }

  @Test("that stops the program hands the terminal back until it is continued")
  func stop() async throws {
    try await ShellWithProgram.running(after: "read go; fg; echo status $?", jobs: true) { shell in
      try shell.send(SIGTSTP)
      try await shell.isHandedBack(status: 128 + SIGTSTP)
      try await shell.tmux.type("Enter")
      try await shell.tmux.shows(CoursePage.named("mean").place, "0.3329", without: "before")
      #expect(try await shell.tmux.mouse() == "1 1 1")
      try await shell.tmux.type("q")
      try await shell.tmux.shows("before", "status 0", without: CoursePage.named("mean").place)
    }
  }

  @Test("that continues a program that runs leaves it where it is")
  func goOn() async throws {
    try await ShellWithProgram.running { shell in
      let page = try CoursePage.named("mean")
      let before = try CoursePage.all()[page.number - 2]
      try shell.send(SIGCONT)
      try await shell.tmux.type("Left")
      try await shell.tmux.shows(before.place, without: page.place)
      #expect(try await shell.tmux.mouse() == "1 1 1")
      try await shell.tmux.type("q")
      try await shell.isHandedBack(status: 0)
    }
  }
}
