import Foundation
import Subprocess
import Testing

/// What comes after a screen that a test has waited for in vain makes no sense.
struct NeverShown: Error {}

/// A terminal of its own for one test: a tmux server with one window.
struct Tmux {
  private let socket = "logloss-\(UUID().uuidString)"

  /// The program as it was built beside the tests.
  static var program: String {
    let tests = URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
    return tests.appending(path: "logloss").path(percentEncoded: false)
  }

  /// What the program looks at, as nobody has set it.
  private static let unset = ["NO_COLOR", "ACCESSIBLE", "LOGLOSS_THEME", "LOGLOSS_GLYPHS", "LOGLOSS_MOTION"]
    .map { "-u \($0)" }.joined(separator: " ")

  /// Opens a window that runs a shell line, hands it to the test and closes it.
  static func running(
    _ line: String, columns: Int = 80, rows: Int = 24, locale: String = "C.UTF-8",
    _ test: (Tmux) async throws -> Void
  ) async throws {
    let tmux = Tmux()
    try await tmux.call(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "exec env \(Tmux.unset) XDG_STATE_HOME=\(stateFolder) XDG_RUNTIME_DIR=\(runtimeFolder) LANG=\(locale) "
        + "LC_ALL=\(locale) TERM=tmux-256color sh -c '\(line)'"
    )
    do {
      try await test(tmux)
    } catch {
      try await tmux.close()
      throw error
    }
    try await tmux.close()
  }

  func type(_ keys: String...) async throws {
    for key in keys { try await call("send-keys", key) }
  }

  func resize(columns: Int, rows: Int) async throws {
    try await call("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Gives the window a background of its own.
  func color(background: String) async throws {
    try await call("set", "-g", "window-style", "bg=\(background)")
  }

  /// The process that the window was opened for.
  func process() async throws -> pid_t {
    let text = try await call("display", "-p", "#{pane_pid}").trimmingCharacters(in: .newlines)
    guard let process = pid_t(text) else { throw NeverShown() }
    return process
  }

  func screen() async throws -> String { try await call("capture-pane", "-p") }

  /// Whether the program has asked for the mouse, for its movement with a button held, and for decimal reports.
  func mouse() async throws -> String {
    try await call("display", "-p", "#{mouse_any_flag} #{mouse_button_flag} #{mouse_sgr_flag}")
      .trimmingCharacters(in: .newlines)
  }

  /// Waits until the screen shows all of some texts and none of others, and returns the screen.
  ///
  /// A screen that is read while it is being painted shows some of each: whatever a test expects of a screen
  /// belongs in one call.
  @discardableResult
  func shows(
    _ texts: String..., without absent: String..., within seconds: Double = 30,
    _ location: SourceLocation = #_sourceLocation
  ) async throws -> String {
    try await shows(all: texts, without: absent, within: seconds, location)
  }

  /// The same with the texts in a list.
  @discardableResult
  func shows(
    all texts: [String], without absent: [String] = [], within seconds: Double = 30,
    _ location: SourceLocation = #_sourceLocation
  ) async throws -> String {
    var screen = try await screen()
    for _ in 0..<Int(seconds * 40) {
      if texts.allSatisfy(screen.contains), !absent.contains(where: screen.contains) { return screen }
      try await Task.sleep(for: .milliseconds(25))
      screen = try await self.screen()
    }
    Issue.record("\(texts) without \(absent) never stood on:\n\(screen)", sourceLocation: location)
    throw NeverShown()
  }

  /// Types a key, again where it only ended a movement, until the screen shows all of some texts.
  func type(_ key: String, until texts: [String], _ location: SourceLocation = #_sourceLocation) async throws
  {
    for _ in 0..<5 {
      try await type(key)
      for _ in 0..<120 {
        let screen = try await screen()
        if texts.allSatisfy(screen.contains) { return }
        try await Task.sleep(for: .milliseconds(25))
      }
    }
    try await Issue.record("\(texts) never stood on:\n\(screen())", sourceLocation: location)
    throw NeverShown()
  }

  private func close() async throws { try await call("kill-server") }

  @discardableResult
  private func call(_ arguments: String...) async throws -> String {
    let result = try await run(
      .name("tmux"), arguments: .init(["-u", "-L", socket] + arguments), output: .string(limit: 1 << 20))
    return result.standardOutput
  }
}
