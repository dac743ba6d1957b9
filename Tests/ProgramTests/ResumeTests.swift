import Foundation
import Subprocess
import TestSupport
import Testing

@Suite("Going on where one stopped", .serialized)
struct ResumeTests {
  private func program(_ folder: URL, _ arguments: String) -> String {
    let path = folder.path(percentEncoded: false)
    return
      "cd \(path); XDG_STATE_HOME=\(path)/state \(Tmux.program) --no-motion \(arguments); echo; echo left; cat"
  }

  private func file(_ folder: URL) -> URL { folder.appending(path: "state/logloss/place.yaml") }

  @Test("--resume shows the page that was left, with what was changed, and leaving says so in one line")
  func resuming() async throws {
    try await withFolder { folder in
      let left = try await withScreen(program(folder, "labels")) { tmux in
        try await tmux.shows("outline")
        try await tmux.type("e", "Space", "=", "1", ".", "5", "Enter")
        let page = try await tmux.shows("against", "done", "x 1.5")
        try await tmux.type("C-c")
        try await tmux.shows("logloss --resume goes on at 1.", "left")
        return page
      }
      let attributes = try FileManager.default.attributesOfItem(
        atPath: file(folder).path(percentEncoded: false))
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      let inFolder = try FileManager.default.attributesOfItem(
        atPath: file(folder).deletingLastPathComponent().path(percentEncoded: false))
      #expect(inFolder[.posixPermissions] as? Int == 0o700)
      let names = try FileManager.default.contentsOfDirectory(
        atPath: file(folder).deletingLastPathComponent().path(percentEncoded: false))
      #expect(names == ["place.yaml"])
      try await withScreen(program(folder, "--resume")) { tmux in
        let page = try await tmux.shows("against", "done", "x 1.5")
        #expect(page == left)
        try await tmux.type("C-c")
        try await tmux.shows("left")
      }
    }
  }

  @Test("Data are found again by the folder that they were named in, and refused once they have changed")
  func data() async throws {
    try await withFolder { folder in
      let data = folder.appending(path: "points.csv")
      try Data(tenPointsFile.utf8).write(to: data)
      try await withScreen(program(folder, "mean points.csv")) { tmux in
        try await tmux.shows("10 rows")
        try await tmux.type("Tab", "q")
        try await tmux.shows("--resume goes on at", "left")
      }
      let there = program(folder, "--resume").replacing(
        "cd \(folder.path(percentEncoded: false))", with: "cd /")
      try await withScreen(there) { tmux in
        try await tmux.shows(CoursePage.named("mean").place, "let go")
        try await tmux.type("q")
        try await tmux.shows("left")
      }
      let state = folder.appending(path: "state").path(percentEncoded: false)
      for text in [tenPointsFile.replacing("-2.2,0", with: "-2.2,1"), nil] {
        if let text {
          try Data(text.utf8).write(to: data)
        } else {
          try FileManager.default.removeItem(at: data)
        }
        let outcome = try await logloss("walk", "--resume", setting: ["XDG_STATE_HOME": state])
        #expect(outcome.status == .exited(1) && outcome.output.isEmpty)
        #expect(outcome.complaint.split(separator: "\n").count == 1)
        #expect(outcome.complaint.contains("place.yaml, line ") && outcome.complaint.contains("column "))
        #expect(
          outcome.complaint.contains(text == nil ? "there is no such file" : "changed"),
          "\(outcome.complaint)")
      }
    }
  }

  @Test("What was only opened keeps nothing, and leaves alone what was kept before")
  func nothingNew() async throws {
    try await withFolder { folder in
      try await withScreen(program(folder, "mean")) { tmux in
        try await tmux.shows("outline")
        try await tmux.type("q")
        try await tmux.shows("left", without: "--resume")
      }
      #expect(!FileManager.default.fileExists(atPath: file(folder).path(percentEncoded: false)))
      let outcome = try await logloss(
        "--resume", setting: ["XDG_STATE_HOME": "\(folder.path(percentEncoded: false))/no"])
      #expect(outcome.status == .exited(1) && outcome.complaint.contains("Nothing is kept yet"))
    }
  }

  @Test("A folder that cannot be written is said in one line, and no error")
  func notWritten() async throws {
    try await withFolder { folder in
      try Data().write(to: folder.appending(path: "state"))
      let path = folder.path(percentEncoded: false)
      let remains = try await PlayedProgram.playing(
        [Tmux.program, "--no-motion", "mean"], in: folder, setting: ["XDG_STATE_HOME": "\(path)/state"]
      ) { played in
        try await played.shows("outline")
        try await played.type("nq")
      }
      #expect(remains.status == .exited(0) && remains.isHandedBack)
      #expect(remains.text.ranges(of: "The place is not kept: ").count == 1)
    }
  }

  @Test("--resume brings its own lesson and data", arguments: ["mean", "--step=2", "--lesson=learning"])
  func alone(name: String) async throws {
    let outcome = try await logloss("walk", "--resume", name)
    #expect(outcome.status == .exited(64) && outcome.complaint.contains("--resume"))
  }

  private func withScreen<Result>(_ line: String, _ test: (Tmux) async throws -> Result) async throws
    -> Result
  {
    var result: Result?
    try await Tmux.running(line, columns: 110) { result = try await test($0) }
    return try #require(result)
  }
}
