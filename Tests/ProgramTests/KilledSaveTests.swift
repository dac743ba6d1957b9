import Foundation
import Subprocess
import TestSupport
import Testing

@Suite("A program that is killed while it saves", .serialized, .enabled(if: SystemCalls.canBeTraced))
struct KilledSaveTests {
  /// The calls of the system by which the program saves, from the one that begins with a name on.
  private func calls(_ disturbance: [String], from first: String, to last: String) async throws
    -> [SystemCalls.Call]
  {
    try await withFolder { folder in
      try await withFolder { other in
        let trace = other.appending(path: "trace")
        let command = SystemCalls.injecting(disturbance, notingIn: trace) + experiment
        let remains = try await PlayedProgram.saving(command, in: folder)
        #expect(remains.status == .exited(0))
        #expect(try whole(in: folder))
        return try SystemCalls.calls(in: trace, from: first, to: last, andAfter: 4)
      }
    }
  }

  /// Kills the program at each of some calls; says how often the file was there afterwards.
  private func kill(at calls: [SystemCalls.Call], _ disturbance: [String] = []) async throws -> Int {
    let (killed, saved) = (Counter(), Counter())
    try await together(calls) { call in
      try await withFolder { folder in
        let killing = "\(call.name):signal=KILL:when=\(call.number)"
        let command = SystemCalls.injecting([killing] + disturbance) + experiment
        // Where the program has made fewer calls than when it was traced, nothing kills it.
        let remains = try await PlayedProgram.saving(command, in: folder)
        if remains.status == .signaled(SIGKILL) { await killed.add() }
        if try whole(in: folder) { await saved.add() }
      }
    }
    #expect(await killed.count >= calls.count - 1)
    return await saved.count
  }

  @Test("at any call of the system leaves the whole file, or none")
  func unnamed() async throws {
    let calls = try await calls([], from: "O_TMPFILE", to: "linkat(")
    #expect(Set(calls.map(\.name)).isSuperset(of: ["write", "fsync", "linkat"]))
    let count = try await kill(at: calls)
    #expect(count > 0 && count < calls.count, "\(count) of \(calls.count)")
  }

  @Test("leaves the whole file, or none of that name, also where a file must have a name from the beginning")
  func beside() async throws {
    let disturbance = ["linkat:error=ENOENT"]
    let calls = try await calls(disturbance, from: ".unfinished", to: "renameat2(")
    #expect(Set(calls.map(\.name)).isSuperset(of: ["openat", "write", "fsync", "renameat2"]))
    let count = try await kill(at: calls, disturbance)
    #expect(count > 0 && count < calls.count, "\(count) of \(calls.count)")
  }
}

private actor Counter {
  private(set) var count = 0
  func add() { count += 1 }
}
