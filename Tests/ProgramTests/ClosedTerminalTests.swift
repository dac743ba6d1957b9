import Subprocess
import SystemPackage
import Testing

@Suite("A terminal that goes away")
struct ClosedTerminalTests {
  @Test("ends the walkthrough with status 1")
  func closed() async throws {
    let terminal = try PseudoTerminal()
    let result = try await run(
      .path(.init(Tmux.program)), arguments: ["--no-motion", "--step", "mean"], environment: variables(),
      input: .fileDescriptor(terminal.program, closeAfterSpawningProcess: false),
      output: .fileDescriptor(terminal.program, closeAfterSpawningProcess: true),
      error: .string(limit: 1 << 16)
    ) { _ in
      #expect(await terminal.text(upTo: "quit").contains("0.3329"))
      try terminal.screen.close()
    }
    #expect(result.terminationStatus == .exited(1))
  }
}
