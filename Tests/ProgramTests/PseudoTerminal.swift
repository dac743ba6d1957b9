import Foundation
import Subprocess
import SystemPackage

/// A terminal whose screen is the test: a program that gets its other end believes to be on one.
struct PseudoTerminal: Sendable {
  /// The end of the test.
  let screen: FileDescriptor
  /// The end of the program.
  let program: FileDescriptor

  init() throws {
    var (screen, program): (Int32, Int32) = (-1, -1)
    guard openpty(&screen, &program, nil, nil, nil) == 0 else { throw Errno(rawValue: errno) }
    self.screen = FileDescriptor(rawValue: screen)
    self.program = FileDescriptor(rawValue: program)
    // A copy in another program would keep this terminal open.
    for end in [screen, program] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  /// What is written on the screen, up to an end or to a text.
  func text(upTo end: String? = nil) async -> String {
    await withCheckedContinuation { continuation in
      // A thread of its own, for those that run the tests must not wait.
      Thread.detachNewThread {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        // Where no program holds the other end any more, reading fails: that is the end.
        while let count = try? buffer.withUnsafeMutableBytes({ try screen.read(into: $0) }), count > 0 {
          bytes += buffer.prefix(count)
          if let end, String(decoding: bytes, as: UTF8.self).contains(end) { break }
        }
        continuation.resume(returning: String(decoding: bytes, as: UTF8.self))
      }
    }
  }
}

/// Runs the program with a terminal for its standard output, and returns what it wrote there.
func loglossOnTerminal(
  _ arguments: String..., setting: [Environment.Key: String?] = [:]
) async throws -> Outcome {
  let terminal = try PseudoTerminal()
  async let text = terminal.text()
  let result = try await run(
    .path(.init(Tmux.program)), arguments: .init(arguments), environment: variables(setting),
    output: .fileDescriptor(terminal.program, closeAfterSpawningProcess: true),
    error: .string(limit: 1 << 20))
  let output = await text.replacing("\r\n", with: "\n")
  try terminal.screen.close()
  return Outcome(output: output, complaint: result.standardError, status: result.terminationStatus)
}
