import Foundation
import Subprocess
import Testing

@Suite("A terminal that asks too much", .serialized)
struct OverloadTests {
  /// The most memory that a process has had so far, in MB.
  private static func memory(of process: pid_t) throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
    return try #require(Int(line.filter(\.isNumber))) / 1024
  }

  @Test(
    "by a size that cannot be is answered by a page, and costs no more memory than a large screen",
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status")),
    arguments: [(32767, 32767), (65535, 65535), (1, 65535), (65535, 1), (1, 1), (0, 0)] as [(UInt16, UInt16)])
  func window(rows: UInt16, columns: UInt16) async throws {
    let remains = try await PlayedProgram.playing(
      [Tmux.program, "--no-motion", "--step", "mean"], rows: rows, columns: columns
    ) { played in
      try await played.shows(pictures: 1)
      #expect(try OverloadTests.memory(of: played.process) < 64)
      try await played.type("q")
    }
    #expect(remains.status == .exited(0) && remains.isHandedBack)
  }

  @Test(
    "by variables that say what cannot be, or is not so, shows what the window has room for",
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status")),
    arguments: ["32767", "99999", "-1", "0", "1", "many", "4294967297"])
  func variables(value: String) async throws {
    for (rows, columns) in [(24, 80), (0, 0)] as [(UInt16, UInt16)] {
      let remains = try await PlayedProgram.playing(
        [Tmux.program, "--no-motion", "--step", "mean"], rows: rows, columns: columns,
        setting: ["COLUMNS": value, "LINES": value]
      ) { played in
        try await played.shows(value == "1" && rows == 0 ? "\u{1B}[?2026l" : "0.3329")
        #expect(try OverloadTests.memory(of: played.process) < 64)
        try await played.type("q")
      }
      #expect(remains.status == .exited(0))
    }
  }

  @Test("by sixty thousand keys still hears q behind them, without painting for each")
  func backlog() async throws {
    let remains = try await PlayedProgram.playing(
      [Tmux.program, "--no-motion", "--step", "mean"], rows: 200, columns: 500
    ) { played in
      try await played.shows("0.3329")
      try await played.type(String(repeating: "\t", count: 60_000) + "q")
    }
    #expect(remains.status == .exited(0) && remains.isHandedBack)
    #expect(remains.text.ranges(of: "\u{1B}[?2026h").count < 120)
  }

  @Test("by a paste of sixty thousand keys is told that it is none")
  func paste() async throws {
    let remains = try await PlayedProgram.playing([Tmux.program, "--no-motion", "--step", "mean"]) { played in
      try await played.shows("0.3329")
      try await played.type("\u{1B}[200~" + String(repeating: "q\rW\u{3}", count: 15_000) + "\u{1B}[201~")
      try await played.shows("not taken as keys")
      try await played.type("q")
    }
    #expect(remains.status == .exited(0) && remains.isHandedBack)
  }
}
