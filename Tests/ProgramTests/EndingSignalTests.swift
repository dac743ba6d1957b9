import Foundation
import Subprocess
import TestSupport
import Testing

/// All that end a program which does nothing about them; of those for real time, the first, one between and the last.
private let endingSignals: [Int32] = {
  let harmless = [SIGCHLD, SIGCONT, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGWINCH]
  let classic = (1..<32).filter { !(harmless + [SIGKILL, SIGSTOP]).contains($0) }
  #if os(Linux)
    return classic + [34, 49, 64]
  #else
    return classic.filter { $0 != SIGINFO }
  #endif
}()

/// Those of a program that crashes, which cannot wait.
private let crashes = [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS]

@Suite("Every signal that ends a program", .serialized)
struct EndingSignalTests {
  private func send(
    to arguments: [String], when prepare: @escaping @Sendable (PlayedProgram) async throws -> Void
  ) async throws {
    try await together(endingSignals) { signal in
      let remains = try await PlayedProgram.playing([Tmux.program] + arguments) { played in
        try await prepare(played)
        #expect(kill(played.process, signal) == 0)
      }
      #expect(remains.status == .signaled(signal), "signal \(signal): \(remains.status)")
      #expect(remains.isHandedBack, "signal \(signal): \(remains.text.suffix(300).debugDescription)")
    }
  }

  @Test("hands the terminal back first, at rest")
  func rest() async throws {
    try await send(to: ["--no-motion", "--step", "mean"]) { try await $0.shows("0.3329") }
  }

  @Test("hands the terminal back first, in the middle of a movement")
  func movement() async throws {
    try await send(to: ["--step", "mean", "--speed", "0.05"]) { played in
      try await played.shows("0.3329")
      try await played.type("p")
      try await played.shows(pictures: 3)
    }
  }

  @Test("hands the terminal back first, in the middle of a training")
  func training() async throws {
    try await send(to: ["--lesson", "learning", "--step", "circles", "--no-motion"]) { played in
      try await played.shows(pictures: 1)
      try await played.type("T")
      try await played.shows(pictures: 4)
    }
  }

  @Test(
    "while a file is written waits until it is whole; that a pipe broke or a file grew too large ends nothing then",
    .enabled(if: SystemCalls.canBeTraced))
  func saving() async throws {
    try await together(endingSignals) { signal in
      try await withFolder { folder in
        let survives = signal == SIGXFSZ || signal == SIGPIPE
        let remains = try await PlayedProgram.playing(
          SystemCalls.injecting(["linkat:signal=\(signal):when=1"]) + experiment, in: folder
        ) { played in
          try await played.saveChange()
          guard survives else { return }
          try await played.shows("saved in experiment.csv")
          try await played.type("q")
        }
        #expect(remains.status == (survives ? .exited(0) : .signaled(signal)), "signal \(signal)")
        #expect(remains.isHandedBack, "signal \(signal)")
        let isSaved = try whole(in: folder)
        if !crashes.contains(signal) { #expect(isSaved, "signal \(signal)") }
      }
    }
  }
}
