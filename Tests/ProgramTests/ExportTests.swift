import Foundation
import Subprocess
import TestSupport
import Testing

@Suite("logloss export")
struct ExportTests {
  private func text(_ file: URL) throws -> String { try String(contentsOf: file, encoding: .utf8) }

  @Test("writes the picture of a step, and says so")
  func picture() async throws {
    try await withFolder { folder in
      let file = folder.appending(path: "mean.svg")
      let outcome = try await logloss(arguments: ["export", file.path, "--step", "mean"])
      #expect(outcome.status == .exited(0) && outcome.complaint.isEmpty)
      #expect(outcome.output == "1 file written: \(file.path)\n")
      #expect(try text(file).contains("0.3329") && text(file).hasPrefix("<svg "))
    }
  }

  @Test("tells a picture with people's own data")
  func ownData() async throws {
    try await withFolder { folder in
      let data = folder.appending(path: "points.csv")
      try Data("x,y\n1,0\n2,1\n3,0\n4,1\n".utf8).write(to: data)
      let file = folder.appending(path: "mean.svg")
      let outcome = try await logloss(arguments: ["export", file.path, "mean", data.path])
      #expect(outcome.status == .exited(0) && outcome.lines.count == 3)
      #expect(try !text(file).contains("0.3329"))
    }
  }

  @Test("writes over no file unless it is told to")
  func force() async throws {
    try await withFolder { folder in
      let file = folder.appending(path: "mean.svg")
      try Data("mine".utf8).write(to: file)
      let call = ["export", file.path, "--step", "mean"]
      let refused = try await logloss(arguments: call)
      #expect(refused.status == .exited(1) && refused.output.isEmpty)
      #expect(refused.complaint.contains("--force") && refused.complaint.contains(file.path))
      #expect(try text(file) == "mine")
      let forced = try await logloss(arguments: call + ["--force"])
      #expect(forced.status == .exited(0))
      #expect(try text(file).hasPrefix("<svg "))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["mean.svg"])
    }
  }

  @Test("writes over files alone")
  func notAFile() async throws {
    try await withFolder { folder in
      let link = folder.appending(path: "link.svg")
      try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "/dev/null")
      let outcome = try await logloss(arguments: ["export", link.path, "--step", "mean", "--force"])
      #expect(outcome.status == .exited(1) && outcome.complaint.contains("no file"))
    }
  }

  @Test("fills a folder with the pictures of a chapter, or writes none where one is there")
  func folder() async throws {
    try await withFolder { folder in
      let pictures = folder.appending(path: "pictures/").path + "/"
      let call = ["export", pictures, "--lesson", "by-hand"]
      let outcome = try await logloss(arguments: call)
      #expect(outcome.status == .exited(0))
      let names = try FileManager.default.contentsOfDirectory(atPath: pictures)
      #expect(names.contains("recap-hand.svg") && names.allSatisfy { $0.hasSuffix(".svg") })
      for name in names where name != "recap-hand.svg" {
        try FileManager.default.removeItem(atPath: pictures + name)
      }
      let refused = try await logloss(arguments: call)
      #expect(refused.status == .exited(1) && refused.complaint.contains("recap-hand.svg"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: pictures) == ["recap-hand.svg"])
    }
  }

  @Test("writes a handout, and a recording in both versions")
  func others() async throws {
    try await withFolder { folder in
      let handout = folder.appending(path: "h.html")
      let outcome = try await logloss(arguments: ["export", handout.path, "by-hand"])
      #expect(outcome.status == .exited(0))
      #expect(try text(handout).hasPrefix("<!DOCTYPE html>"))
      for version in ["2", "3"] {
        let cast = folder.appending(path: "\(version).cast")
        let call = ["export", cast.path, "by-hand", "--cast-version", version]
        let recorded = try await logloss(arguments: call)
        #expect(recorded.status == .exited(0))
        #expect(try text(cast).hasPrefix("{\"version\":\(version),"))
      }
    }
  }

  @Test(
    "refuses what it cannot do, in a sentence",
    arguments: [
      (["export", "mean.png", "--step", "mean"], ".html"), (["export", "mean.svg"], "--step"),
      (["export", "handout.html", "--step", "mean"], "mean.svg"),
      (["export", "mean.svg", "mean", "--notes"], ".html"),
      (["export", "handout.html", "--moving"], ".svg"),
      (["export", "handout.html", "--cast-version", "2"], ".cast"), (["export"], "file"),
    ])
  func refuses(call: [String], word: String) async throws {
    let outcome = try await logloss(arguments: call)
    #expect(outcome.status == .exited(64) && outcome.output.isEmpty)
    #expect(outcome.complaint.contains(word), "\(outcome.complaint)")
  }

  @Test("says why a file cannot be written")
  func unwritable() async throws {
    let outcome = try await logloss(arguments: ["export", "/no/such/folder/mean.svg", "--step", "mean"])
    #expect(outcome.status == .exited(1) && outcome.complaint.contains("/no/such/folder/mean.svg"))
  }
}
