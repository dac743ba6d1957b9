import Foundation
import Subprocess
import Testing

#if os(Linux)
  @Suite("A lesson that is watched while it is written", .serialized)
  struct WatchTests {
    private func lesson(_ said: String, scene: String = "mean-loss") -> String {
      "title: Mine\ndata: {x: [1, 2, 3, 4], y: [0, 1, 0, 1]}\nsteps:\n"
        + "  - {id: one, title: First page, scene: classes, said: One.}\n"
        + "  - {id: two, title: Second page, scene: \(scene), said: \(said)}\n"
    }

    @Test("is read anew when it is saved, stays at its step, and says what is wrong until it is right again")
    func saved() async throws {
      let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
      func save(_ text: String) throws { try Data(text.utf8).write(to: file, options: .atomic) }
      try save(lesson("As it was."))
      try await Tmux.running("\(Tmux.program) --lesson \(file.path) --watch --no-motion --step two") { tmux in
        try await tmux.shows("Second page", "As it was.")
        try save(lesson("As it is."))
        try await tmux.shows("Second page", "As it is.", without: "As it was.")
        try save(lesson("As it is.", scene: "nowhere"))
        try await tmux.shows("Second page", "As it is.", "line 5", "nowhere")
        try save(lesson("As it should be."))
        try await tmux.shows("As it should be.", without: "nowhere")
      }
      try FileManager.default.removeItem(at: file)
    }

    @Test("needs a file")
    func noFile() async throws {
      let outcome = try await logloss("walk", "--watch", "--lesson", "the-loss")
      #expect(outcome.status == .exited(64))
      #expect(outcome.complaint.contains("--lesson FILE.yaml"))
    }
  }
#endif
