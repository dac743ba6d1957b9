import CSockets
import Foundation
import Subprocess
import SystemPackage
import Testing

/// A folder for what runs, as a system gives one to each of its users.
private final class RuntimeFolder {
  let path = "/tmp/logloss-run-\(UInt32.random(in: 0 ... .max))"

  init() throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The walkthroughs that can be called.
  var sessions: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/logloss")) ?? []
    return names.sorted()
  }

  var setting: [Environment.Key: String?] { ["XDG_RUNTIME_DIR": path] }

  /// A shell line that runs the program with this folder.
  func line(_ arguments: String) -> String { "exec env XDG_RUNTIME_DIR=\(path) \(Tmux.program) \(arguments)" }

  /// Waits until so many can be called.
  func wait(forSessions count: Int) async throws {
    for _ in 0..<3_000 where sessions.count != count { try await Task.sleep(for: .milliseconds(10)) }
    #expect(sessions.count == count)
  }
}

@Suite("The teacher's desk in a second terminal", .serialized)
struct DeskTests {
  private let show = "--no-motion --lesson the-loss"

  /// A walkthrough and its desk.
  ///
  /// - Parameter isNamed: Whether the desk is told which one to follow: somebody may run one of his own beside the tests.
  private func pair(
    isNamed: Bool = true, _ test: (_ show: Tmux, _ desk: Tmux, _ folder: RuntimeFolder) async throws -> Void
  ) async throws {
    let folder = try RuntimeFolder()
    try await Tmux.running(folder.line(show)) { show in
      try await folder.wait(forSessions: 1)
      let name = try #require(folder.sessions.first)
      try await Tmux.running(folder.line(isNamed ? "notes --session \(name)" : "notes")) { desk in
        try await desk.shows("Next: 1.2")
        try await test(show, desk, folder)
      }
    }
  }

  @Test("follows the walkthrough and steers it")
  func steering() async throws {
    try await pair { show, desk, _ in
      try await show.type("Right")
      try await desk.shows("Next: 1.3")
      try await desk.type("Right")
      try await show.shows("3/17")
      try await desk.type("1", ".", "7", "Enter")
      try await show.shows("7/17")
      try await desk.shows("Next: 1.8")
      try await desk.type("Home")
      try await show.shows("1/17")
      try await desk.type("b")
      try await desk.shows("blank screen")
      try await show.shows("\n", without: "1/17")
      try await desk.type("Right")
      try await show.shows("1/17")
    }
  }

  @Test("can be killed forty times while the walkthrough goes on")
  func killed() async throws {
    try await pair { show, desk, folder in
      let session = try #require(folder.sessions.first)
      for count in 0..<40 {
        let setting = folder.setting
        let notes = [Tmux.program, "notes", "--session", session]
        _ = try await PlayedProgram.playing(notes, setting: setting) { other in
          // Some are killed before they have heard anything, and some in the middle.
          if count % 4 > 0 { try await other.shows("Next:") }
          if count % 4 > 1 { try await other.type("nn") }
          kill(other.process, count % 2 == 0 ? SIGKILL : SIGTERM)
        }
      }
      #expect(folder.sessions.count == 1)
      try await desk.type("Home")
      try await show.shows("1/17")
      try await show.type("Right")
      try await desk.shows("Next: 1.3")
    }
  }

  // tmux lets a program go on that was stopped, so what is stopped here is on a terminal of the test's own.

  @Test("that was stopped holds nobody up, and then skips to the newest")
  func stopped() async throws {
    try await pair { show, _, folder in
      let notes = [Tmux.program, "notes", "--session", try #require(folder.sessions.first)]
      _ = try await PlayedProgram.playing(notes, setting: folder.setting) { desk in
        try await desk.shows("Next: 1.2")
        kill(desk.process, SIGSTOP)
        for step in 2...3 {
          try await show.type("Right")
          try await show.shows("\(step)/17")
        }
        kill(desk.process, SIGCONT)
        for _ in 0..<100 where await !desk.hasShown("Next: 1.4") {
          // Drawn anew, or only what differs would be sent.
          try await desk.type("\u{0C}")
          try await Task.sleep(for: .milliseconds(100))
        }
        #expect(await desk.hasShown("Next: 1.4"))
        try await desk.type("q")
      }
    }
  }

  @Test("says when the walkthrough was stopped, and goes on with it")
  func stoppedShow() async throws {
    let folder = try RuntimeFolder()
    let line = folder.line("notes")
    let command = [Tmux.program] + show.split(separator: " ").map(String.init)
    _ = try await PlayedProgram.playing(command, setting: folder.setting) { show in
      try await show.shows(pictures: 1)
      try await Tmux.running(line) { desk in
        try await desk.shows("Next: 1.2")
        kill(show.process, SIGSTOP)
        try await desk.type("Right")
        try await desk.shows("does not answer", "Next: 1.2")
        kill(show.process, SIGCONT)
        try await desk.shows("Next: 1.3", without: "does not answer")
      }
      try await show.type("q")
    }
    #expect(folder.sessions.isEmpty)
  }

  @Test("says that the walkthrough has ended, waits, and follows the next one")
  func nextOne() async throws {
    try await pair(isNamed: false) { show, desk, folder in
      try await show.type("q")
      try await desk.shows("has ended")
      try await folder.wait(forSessions: 0)
      try await Tmux.running(folder.line(self.show + " --step mean")) { _ in
        try await desk.shows("1.16", without: "has ended")
      }
    }
  }

  @Test(
    "No socket stays, however a walkthrough ends",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGUSR1, 0])
  func endings(signal: Int32) async throws {
    let folder = try RuntimeFolder()
    let command = [Tmux.program, "--no-motion"]
    _ = try await PlayedProgram.playing(command, setting: folder.setting) { [folder = folder.path] played in
      try await played.shows(pictures: 1)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder + "/logloss") == ["\(played.process)"])
      if signal == 0 { try await played.type("q") } else { kill(played.process, signal) }
    }
    #expect(folder.sessions.isEmpty)
  }

  @Test("What a walkthrough left behind that was killed goes when the next one starts")
  func leftBehind() async throws {
    let folder = try RuntimeFolder()
    let command = [Tmux.program, "--no-motion"]
    _ = try await PlayedProgram.playing(command, setting: folder.setting) { played in
      try await played.shows(pictures: 1)
      kill(played.process, SIGKILL)
    }
    #expect(folder.sessions.count == 1)
    _ = try await PlayedProgram.playing(command, setting: folder.setting) { [folder = folder.path] played in
      try await played.shows(pictures: 1)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder + "/logloss") == ["\(played.process)"])
      try await played.type("q")
    }
    #expect(folder.sessions.isEmpty)
  }

  @Test("Of two walkthroughs one has to be chosen, and they are listed")
  func two() async throws {
    let folder = try RuntimeFolder()
    try await Tmux.running(folder.line(show)) { first in
      try await Tmux.running(folder.line(show + " --step mean")) { second in
        try await folder.wait(forSessions: 2)
        try await second.shows("0.3329")
        let outcome = try await logloss("notes", setting: folder.setting)
        #expect(outcome.status == .exited(64))
        for name in folder.sessions { #expect(outcome.complaint.contains(name)) }
        #expect(outcome.complaint.contains("the-loss mean"))
        let chosen = try await second.process()
        try await Tmux.running(folder.line("notes --session \(chosen)")) { desk in
          try await desk.shows("1.16")
          try await desk.type("Home")
          try await second.shows("1/17")
        }
        let none = try await logloss("notes", "--session", "nobody", setting: folder.setting)
        #expect(none.status == .exited(64))
        #expect(none.complaint.contains("\(chosen)"))
      }
    }
  }

  @Test(
    "Another user finds no walkthrough, and is not answered even where the folder lets him in",
    .enabled(if: OtherUser.canBe))
  func otherUser() async throws {
    try await pair { _, desk, folder in
      let session = try #require(folder.sessions.first)
      let outcome = try await OtherUser.runs([Tmux.program, "notes", "--session", session], folder.setting)
      #expect(outcome.status == .exited(64))
      // As if somebody had opened everything: who calls is still asked for by the kernel.
      for (name, mode) in [("", 0o755), ("/logloss", 0o755), ("/logloss/" + session, 0o666)] {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path + name)
      }
      let call = """
        import socket
        line = socket.socket(socket.AF_UNIX)
        line.settimeout(10)
        line.connect("\(folder.path)/logloss/\(session)")
        print(len(line.recv(100)))
        """
      let answer = try await OtherUser.runs(["/usr/bin/python3", "-c", call], folder.setting)
      #expect(answer.output == "0\n", "\(answer.complaint)")
      try await desk.type("Right")
      try await desk.shows("Next: 1.3")
    }
  }

  @Test(
    "Calls that make no sense are refused",
    arguments: [
      ["--minutes", "0"], ["--minutes", "x"], ["--until", "mean"], ["--minutes", "-3"], ["--session", "x"],
    ])
  func wrongCalls(arguments: [String]) async throws {
    let folder = try RuntimeFolder()
    let outcome = try await logloss(arguments: ["notes"] + arguments, setting: folder.setting)
    #expect(outcome.status == .exited(64))
    #expect(outcome.output.isEmpty)
  }

  @Test("needs a terminal")
  func noTerminal() async throws {
    let folder = try RuntimeFolder()
    let outcome = try await logloss("notes", setting: folder.setting)
    #expect(outcome.status == .exited(1))
    #expect(outcome.complaint.contains("terminal"))
  }
}

/// Somebody else on the machine, whom only root can be.
private enum OtherUser {
  static let canBe =
    geteuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")
    && FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

  static func runs(_ command: [String], _ setting: [Environment.Key: String?]) async throws -> Outcome {
    let result = try await run(
      .path("/usr/bin/setpriv"),
      arguments: .init(["--reuid=65534", "--regid=65534", "--clear-groups"] + command),
      environment: variables(setting), input: .none, output: .string(limit: 1 << 16),
      error: .string(limit: 1 << 16))
    return Outcome(
      output: result.standardOutput, complaint: result.standardError, status: result.terminationStatus)
  }
}
