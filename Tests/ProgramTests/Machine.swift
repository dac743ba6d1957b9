import Foundation
import Subprocess
import SystemPackage
import Testing

/// A machine on which nothing is installed but what a test puts there: small shell scripts by the names of programs.
final class Machine {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "logloss-\(UUID().uuidString)")
  private var calls: URL { folder.appending(path: "calls") }
  /// The folder of its user.
  var home: URL { folder.appending(path: "home") }

  /// What every machine has. It is the same one everywhere.
  private static let basics = ["sed", "grep", "sleep", "cat", "dirname", "mktemp", "mkdir", "rm", "rmdir"]

  init(_ programs: [String: String]) throws {
    for folder in ["programs", "home", "temporary"] {
      let folder = self.folder.appending(path: folder)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    for name in Self.basics { try add(name, Self.real(name)) }
    try add("env", "exec /usr/bin/env \"$@\"")
    try add("uname", "[ \"$1\" = -s ] && echo Linux || echo x86_64")
    for (name, lines) in programs { try add(name, lines) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The program of that name on the machine that runs the tests.
  static func real(_ name: String) -> String { "exec /usr/bin/env PATH=/usr/bin:/bin \(name) \"$@\"" }

  /// A program that notes how it was called, and ends with a status.
  static func noting(_ status: Int = 0) -> String {
    "echo \"${0##*/} $*\" >>\"${0%/*}/../calls\"\n[ \"${0##*/}\" = sudo ] && exec \"$@\"\nexit \(status)"
  }

  /// Puts a program in PATH, or at a place in the user's folder.
  func add(_ name: String, _ lines: String, inHome place: String? = nil) throws {
    let programs = folder.appending(path: place.map { "home/\($0)" } ?? "programs")
    try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
    let file = programs.appending(path: name)
    try "#!/bin/bash\n\(lines)\n".write(to: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
  }

  /// What calls of a program that notes them looked like, one a line.
  func noted() -> [String] {
    // Where none was noted there is no file.
    let text = (try? String(contentsOf: calls, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }

  /// What lies in the user's folder and in that for temporary files, however deep.
  func kept() throws -> Set<String> {
    let places = try ["home", "temporary"].map { place in
      try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: place).path)
    }
    return Set(places.joined())
  }

  /// Runs a line of shell after the preparations are loaded. Without what somebody types there is no terminal; with it,
  /// all that is seen there is the complaint.
  func run(
    _ line: String, arguments: [String] = [], typing: String? = nil, setting: [Environment.Key: String] = [:]
  ) async throws -> Outcome {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized.path
    let script =
      "set -euo pipefail; root='\(root)'; source \"$root/Scripts/prepare.sh\"; \(line); echo ready \"$@\""
    let variables: [Environment.Key: String] = [
      "PATH": folder.appending(path: "programs").path, "HOME": home.path,
      "TMPDIR": folder.appending(path: "temporary").path,
    ]
    let environment = Environment.custom(variables.merging(setting) { _, new in new })
    let call = Arguments(["-c", script, "Scripts/run"] + arguments)
    guard let typing else {
      let result = try await Subprocess.run(
        .path("/bin/bash"), arguments: call, environment: environment, input: .none,
        output: .string(limit: 1 << 16), error: .string(limit: 1 << 16))
      return Outcome(
        output: result.standardOutput, complaint: result.standardError, status: result.terminationStatus)
    }
    let terminal = try PseudoTerminal()
    try terminal.screen.writeAll(typing.utf8)
    async let seen = terminal.text()
    let result = try await Subprocess.run(
      .path("/bin/bash"), arguments: call, environment: environment,
      input: .fileDescriptor(terminal.program, closeAfterSpawningProcess: false),
      output: .string(limit: 1 << 16),
      error: .fileDescriptor(terminal.program, closeAfterSpawningProcess: false))
    // The program had it twice, and it is closed once.
    try terminal.program.close()
    let complaint = await seen.replacing("\r\n", with: "\n")
    try terminal.screen.close()
    return Outcome(output: result.standardOutput, complaint: complaint, status: result.terminationStatus)
  }
}

/// Refused with one sentence that has these words in it.
func isRefused(_ outcome: Outcome, _ words: String..., location: SourceLocation = #_sourceLocation) {
  #expect(outcome.status == .exited(1), sourceLocation: location)
  #expect(outcome.output.isEmpty, sourceLocation: location)
  #expect(outcome.complaint.hasPrefix("logloss: "), sourceLocation: location)
  #expect(
    outcome.complaint.split(separator: "\n").count == 1, "\(outcome.complaint)", sourceLocation: location)
  for words in words {
    #expect(outcome.complaint.contains(words), "\(outcome.complaint)", sourceLocation: location)
  }
}
