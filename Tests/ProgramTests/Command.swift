import Foundation
import Subprocess
import SystemPackage
import Testing

/// What a run of the program left behind.
struct Outcome {
  var output: String
  var complaint: String
  var status: TerminationStatus

  /// The lines of the output.
  var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  /// The output read as one JSON object.
  func object() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }

  /// The output read as a list of JSON objects.
  func objects() throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
  }
}

/// The variables that the program looks at, as nobody has set them.
func variables(_ changes: [Environment.Key: String?] = [:], locale: String = "C.UTF-8") -> Environment {
  let plain: [Environment.Key: String?] = [
    "LC_ALL": locale, "TERM": "xterm-256color", "NO_COLOR": nil, "LOGLOSS_THEME": nil, "LOGLOSS_GLYPHS": nil,
    "LOGLOSS_MOTION": nil, "ACCESSIBLE": nil, "XDG_STATE_HOME": stateFolder,
    "XDG_RUNTIME_DIR": runtimeFolder,
  ]
  return .inherit.updating(plain).updating(changes)
}

/// Where the programs of the tests keep what they keep, far from what people have kept.
let stateFolder = FileManager.default.temporaryDirectory.appending(path: "logloss-tests-\(getpid())/state")
  .path(percentEncoded: false)

/// Where they can be called, by no desk but those of the tests.
let runtimeFolder: String = {
  let folder = FileManager.default.temporaryDirectory.appending(path: "logloss-run-\(getpid())")
    .path(percentEncoded: false)
  try? FileManager.default.createDirectory(
    atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  return folder
}()

/// A program that ends before it has read its input breaks the pipe, which would end the tests themselves without a
/// word. With a handler the test learns of it as an error; unlike a signal that is ignored, programs do not inherit it.
private let survivesBrokenPipes: Void = { _ = signal(SIGPIPE) { _ in } }()

/// Runs the program that was built beside the tests, without a terminal.
func logloss(
  arguments: [String], locale: String = "C.UTF-8", setting: [Environment.Key: String?] = [:],
  input: String = "", in folder: URL? = nil
) async throws -> Outcome {
  let folder = folder.map { FilePath($0.path(percentEncoded: false)) }
  _ = survivesBrokenPipes
  let environment = variables(setting, locale: locale)
  // Nothing to write is no pipe at all: what is written to a program that has ended would end the tests as well.
  guard !input.isEmpty else {
    let result = try await run(
      .path(.init(Tmux.program)), arguments: .init(arguments), environment: environment,
      workingDirectory: folder, input: .none,
      output: .string(limit: 1 << 22), error: .string(limit: 1 << 20))
    return Outcome(
      output: result.standardOutput, complaint: result.standardError, status: result.terminationStatus)
  }
  let result = try await run(
    .path(.init(Tmux.program)), arguments: .init(arguments), environment: environment,
    workingDirectory: folder, input: .string(input),
    output: .string(limit: 1 << 22), error: .string(limit: 1 << 20))
  return Outcome(
    output: result.standardOutput, complaint: result.standardError, status: result.terminationStatus)
}

/// The same, its arguments one by one.
func logloss(
  _ arguments: String..., locale: String = "C.UTF-8", setting: [Environment.Key: String?] = [:],
  input: String = ""
) async throws -> Outcome {
  try await logloss(arguments: arguments, locale: locale, setting: setting, input: input)
}
