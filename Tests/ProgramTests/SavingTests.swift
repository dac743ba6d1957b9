import Foundation
import Subprocess
import TestSupport
import Testing

@Suite("W in the walkthrough", .serialized)
struct SavingTests {
  private func walking(in folder: URL, _ test: (Tmux) async throws -> Void) async throws {
    let path = folder.path(percentEncoded: false)
    try await Tmux.running("cd \(path); \(Tmux.program) --no-motion --step labels", columns: 110, test)
  }

  private func text(_ name: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test("saves the points to a new file each time, and never over another")
  func twice() async throws {
    try await withFolder { folder in
      try await walking(in: folder) { tmux in
        try await tmux.shows("outline")
        // The label of the first point is flipped, then it is moved.
        try await tmux.type("e", "Space", "W")
        try await tmux.shows("saved in experiment.csv")
        let first = try text("experiment.csv", in: folder)
        #expect(first == tenPointsFile.replacing("-2.2,0", with: "-2.2,1"))
        try await tmux.type("Left", "W")
        try await tmux.shows("saved in experiment-2.csv")
        #expect(try text("experiment.csv", in: folder) == first)
        #expect(try text("experiment-2.csv", in: folder) == first.replacing("-2.2,1", with: "-2.3,1"))
      }
    }
  }

  @Test("saves a session that is gone on with, beside it changed points, and what has not changed only once")
  func session() async throws {
    try await withFolder { folder in
      try await walking(in: folder) { tmux in
        try await tmux.shows("outline")
        try await tmux.type("W")
        try await tmux.shows("saved in experiment.yaml")
        try await tmux.type("W")
        try await tmux.shows("Nothing has changed since this was saved in experiment.yaml")
        try await tmux.type("e", "Space", "W")
        try await tmux.shows("saved in experiment-2.csv")
        try await tmux.type("W")
        try await tmux.shows("Nothing has changed since this was saved in experiment-2.yaml")
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      #expect(Set(names) == ["experiment.yaml", "experiment-2.csv", "experiment-2.yaml"])
      let path = folder.path(percentEncoded: false)
      let plain = try await logloss("print", "labels")
      let same = try await logloss("print", "\(path)/experiment.yaml")
      #expect(same.status == .exited(0) && same.output == plain.output, "\(same.complaint)")
      try await Tmux.running("cd /; \(Tmux.program) --no-motion \(path)/experiment-2.yaml", columns: 110) {
        tmux in
        try await tmux.shows("model fitted", "against", "x −2.2", without: "Nothing")
        try await tmux.type("q")
      }
    }
  }

  @Test("takes the first number that is free, up to 999, and then says that there is none")
  func numbers() async throws {
    try await withFolder { folder in
      for name in ["experiment.csv"] + (2...998).map({ "experiment-\($0).csv" }) {
        try Data("mine".utf8).write(to: folder.appending(path: name))
      }
      try await walking(in: folder) { tmux in
        try await tmux.shows("outline")
        try await tmux.type("e", "Space", "W")
        try await tmux.shows("saved in experiment-999.csv")
        #expect(try text("experiment-999.csv", in: folder) == changedFile)
        try await tmux.type("Left", "W")
        try await tmux.shows("could not be saved", "experiment.csv", without: "saved in")
        #expect(try text("experiment.csv", in: folder) == "mine")
        #expect(try text("experiment-999.csv", in: folder) == changedFile)
      }
    }
  }

  @Test("leaves alone what else is called so: a folder, or a link to another file")
  func others() async throws {
    try await withFolder { folder in
      let target = folder.appending(path: "elsewhere.csv")
      try Data("mine".utf8).write(to: target)
      try FileManager.default.createDirectory(
        at: folder.appending(path: "experiment.csv"), withIntermediateDirectories: false)
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "experiment-2.csv"), withDestinationURL: target)
      try await walking(in: folder) { tmux in
        try await tmux.shows("outline")
        try await tmux.type("e", "Space", "W")
        try await tmux.shows("saved in experiment-3.csv")
      }
      #expect(try text("elsewhere.csv", in: folder) == "mine")
      #expect(try text("experiment-3.csv", in: folder) == changedFile)
    }
  }

  @Test("writes what --data reads: the same loss comes out of it")
  func readAgain() async throws {
    try await withFolder { folder in
      try await walking(in: folder) { tmux in
        try await tmux.shows("outline")
        try await tmux.type("e", "Space", "W")
        try await tmux.shows("saved in experiment.csv")
      }
      let file = folder.appending(path: "experiment.csv").path(percentEncoded: false)
      let score = try await logloss("score", file, "--json").object()
      let flipped = try await withFile(tenPointsFile.replacing("-2.2,0", with: "-2.2,1")) {
        try await logloss("score", $0, "--json")
      }.object()
      #expect(score["mean_loss_nats"] as? Double == flipped["mean_loss_nats"] as? Double)
    }
  }
}
