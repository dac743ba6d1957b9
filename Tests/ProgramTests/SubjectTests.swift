import Foundation
import Lessons
import Subprocess
import TestSupport
import Testing

@Suite("What a walk or a printout is about")
struct SubjectTests {
  private let predictions = "y,p\n1,0.9\n0,0.2\n1,0.6\n"

  @Test("can be named without an option: a file of data, a chapter, a step, its number, in any order")
  func named() async throws {
    try await withFile(predictions) { path in
      let pairs: [([String], [String])] = [
        ([path, "mean"], ["--data", path, "--step", "mean"]),
        (["mean", path], ["--data", path, "--step", "mean"]),
        (["the-loss", "2"], ["--lesson", "the-loss", "--step", "2"]),
        (["sigmoid"], ["--step", "sigmoid"]),
        (["mean", "--data", path], ["--data", path, "--step", "mean"]),
        (
          [path, "mean", "--columns", "y=1,p=2"], ["--data", path, "--columns", "y=1,p=2", "--step", "mean"]
        ),
      ]
      for (names, options) in pairs {
        let named = try await logloss(arguments: ["print"] + names)
        let asked = try await logloss(arguments: ["print"] + options)
        #expect(named.status == .exited(0) && named.complaint.isEmpty, "\(names): \(named.complaint)")
        #expect(named.output == asked.output, "\(names)")
      }
    }
  }

  @Test("is the whole course from a chapter on where that is named, and the chapter alone with --lesson")
  func chapter() async throws {
    try await Tmux.running("\(Tmux.program) --no-motion learning") { tmux in
      try await tmux.shows("1/")
      try await tmux.type("1", ".", "2", "Enter")
      let page = try CoursePage.named("feature")
      try await tmux.shows(page.title, page.place)
    }
    let named = try await logloss("print", "learning")
    let asked = try await logloss("print", "--lesson", "learning")
    #expect(named.output == asked.output)
  }

  @Test("can be a place in the course, chapter and step: 3.4")
  func place() async throws {
    let chapters = try Course.chapters()
    let id = chapters[2].steps[3].id
    let named = try await logloss("print", "3.4")
    let byID = try await logloss("print", id)
    let byOption = try await logloss("print", "--step", "3.4")
    #expect(named.status == .exited(0) && named.output == byID.output && named.output == byOption.output)
    let tooFar = [("3.99", "chapter 3 has"), ("99.1", "no chapter 99"), ("0.4", "0.4")]
    for (place, words) in tooFar {
      let outcome = try await logloss("print", place)
      #expect(outcome.status != .exited(0) && outcome.output.isEmpty)
      #expect(outcome.complaint.contains(words) && outcome.complaint.contains(place), "\(outcome.complaint)")
    }
  }

  @Test(
    "is a file that is there before it is a step or a chapter", arguments: ["mean", "3.4", "learning", "7"])
  func filesFirst(name: String) async throws {
    try await withFile(predictions, named: name) { path in
      let folder = URL(filePath: path).deletingLastPathComponent()
      let outcome = try await logloss(arguments: ["print", name], in: folder)
      #expect(outcome.output.hasPrefix("\(name): 3 rows"), "\(outcome.output.prefix(80))")
    }
  }

  @Test("is a step or a chapter where only a folder has its name")
  func folders() async throws {
    try await withFolder { folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "mean"), withIntermediateDirectories: true)
      let named = try await logloss(arguments: ["print", "mean"], in: folder)
      let asked = try await logloss("print", "--step", "mean")
      #expect(named.status == .exited(0) && named.output == asked.output)
    }
  }

  @Test("may be standard input, as a hyphen")
  func standardInput() async throws {
    let outcome = try await logloss("print", "mean", "-", input: predictions)
    #expect(outcome.status == .exited(0) && outcome.output.contains("standard input: 3 rows"))
  }

  @Test("may be a lesson file, with a step of its own")
  func lesson() async throws {
    let lesson =
      "title: Mine\nsteps:\n  - {id: one, title: First, scene: classes, said: A.}\n"
      + "  - {id: two, title: Second, scene: classes, said: B.}\n"
    try await withFile(lesson, named: "mine.yaml") { path in
      let outcome = try await logloss("print", path, "two")
      #expect(outcome.status == .exited(0), "\(outcome.complaint)")
      #expect(outcome.output.contains("Second") && !outcome.output.contains("First"))
      let unknown = try await logloss("print", path, "three")
      #expect(unknown.status == .exited(64) && unknown.complaint.contains("three"))
    }
  }

  @Test("is shown without a command, too")
  func withoutCommand() async throws {
    try await withFile(predictions) { path in
      try await Tmux.running("\(Tmux.program) --no-motion mean \(path)") { tmux in
        try await tmux.shows("data.csv: 3 rows", CoursePage.named("mean").place)
        try await tmux.type("q")
      }
    }
  }

  @Test(
    "that is a file which is not there fails with its name", arguments: ["gone.csv", "no/where", "gone.yaml"])
  func missing(name: String) async throws {
    for arguments in [[name], ["print", name]] {
      let outcome = try await logloss(arguments: arguments)
      #expect(outcome.status == .exited(1) && outcome.output.isEmpty)
      #expect(outcome.complaint.hasPrefix("logloss: \(name): "), "\(outcome.complaint)")
      #expect(outcome.complaint.contains("there is no such file"), "\(outcome.complaint)")
    }
  }

  @Test(
    "that is nothing of the kind is answered with what is nearest",
    arguments: [("scroe", "score"), ("lerning", "learning"), ("sigmoit", "sigmoid")])
  func unknown(name: String, nearest: String) async throws {
    for arguments in [[name], [name, "a.csv"], ["print", name], ["--no-motion", name]] {
      let outcome = try await logloss(arguments: arguments)
      #expect(outcome.status == .exited(64) && outcome.output.isEmpty)
      let first = outcome.complaint.split(separator: "\n").first ?? ""
      #expect(
        first.contains("'\(name)'") && first.contains("nearest are \(nearest), "), "\(outcome.complaint)")
    }
  }

  @Test("that is a command too late is told where commands stand")
  func lateCommand() async throws {
    try await withFile(predictions) { path in
      let outcome = try await logloss(path, "score")
      #expect(
        outcome.status == .exited(64) && outcome.complaint.contains("commands come first: logloss score"))
    }
  }

  @Test(
    "is one lesson, one step and one file of data",
    arguments: [
      ["the-loss", "learning"], ["mean", "sigmoid"], ["a.csv", "b.csv"],
      ["the-loss", "--lesson", "learning"],
      ["a.csv", "--data", "b.csv"], ["mean", "--step", "1"],
    ])
  func twice(names: [String]) async throws {
    let outcome = try await logloss(arguments: ["print"] + names)
    #expect(outcome.status == .exited(64) && outcome.output.isEmpty)
    #expect(outcome.complaint.hasPrefix("Error: Two "), "\(outcome.complaint)")
  }
}
