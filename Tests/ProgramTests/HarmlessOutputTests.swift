import Foundation
import Subprocess
import SystemPackage
import TestSupport
import Testing

/// What would steer a terminal or turn text around: controls of both kinds, and signs for the direction of text.
private let steering = "\u{1B}[31m\u{9B}2J\u{202E}\u{2066}\u{7}\r\u{8}\u{1B}]0;x\u{7}"

/// Whether a text holds nothing of the kind.
private func steersNothing(_ text: String) -> Bool {
  text.unicodeScalars.allSatisfy { scalar in
    switch scalar.properties.generalCategory {
    case .control: scalar == "\n"
    case .format, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}

@Suite("What others have written never steers the terminal")
struct HarmlessOutputTests {
  private func isHarmless(_ outcome: Outcome, _ location: SourceLocation = #_sourceLocation) {
    for text in [outcome.output, outcome.complaint] {
      #expect(steersNothing(text), "\(text.debugDescription)", sourceLocation: location)
    }
  }

  @Test(
    "in an argument, wherever it stands",
    arguments: [
      ["@"], ["--@"], ["-@"], ["walk", "@"], ["--theme", "@"], ["--theme=@"], ["--step", "@"],
      ["--lesson", "@"],
      ["--lesson", "@.yaml"], ["--speed", "@"], ["--glyphs", "@"], ["print", "--size", "@"],
      ["print", "--color=@"],
      ["print", "--data", "@"], ["print", "--step", "@"], ["score", "@"], ["score", "a.csv", "--clip", "@"],
      ["score", "a.csv", "--columns", "@"], ["score", "a.csv", "--columns", "y=@"], ["score", "a", "b", "@"],
      ["score", "a.csv", "--header", "@"], ["score", "a.csv", "--inverse-regularization", "@"],
      ["train", "@"], ["train", "spam", "--seed", "@"], ["train", "spam", "--epochs=@"], ["lesson", "@"],
      ["lesson", "@.yaml"], ["code", "@"], ["check", "@"], ["help", "@"], ["--watch", "@"],
      ["--generate-completion-script", "@"], ["walk", "--data", "@"],
    ])
  func arguments(call: [String]) async throws {
    let outcome = try await logloss(arguments: call.map { $0.replacing("@", with: steering) })
    isHarmless(outcome)
    #expect(!(outcome.output + outcome.complaint).isEmpty)
  }

  @Test("in an argument that brings a line of its own along")
  func lines() async throws {
    for call in [
      ["--theme", "a\nlogloss: all is well"], ["--theme=a\nlogloss: all is well"], ["a\nlogloss: well"],
    ] {
      let outcome = try await logloss(arguments: call)
      #expect(!outcome.complaint.contains("\nlogloss: "), "\(outcome.complaint)")
    }
  }

  @Test("in an argument of bytes that are no text")
  func bytes() async throws {
    let line = "'\(Tmux.program)' --theme \"$(printf '\\233\\33[31m\\377')\""
    let result = try await run(
      .name("sh"), arguments: ["-c", line], output: .string(limit: 1 << 16), error: .string(limit: 1 << 16))
    #expect(steersNothing(result.standardError) && !result.standardError.isEmpty)
  }

  @Test(
    "in a variable of the environment",
    arguments: ["LOGLOSS_THEME", "LOGLOSS_GLYPHS", "LOGLOSS_MOTION", "TERM"])
  func environment(name: String) async throws {
    let key = Environment.Key(stringLiteral: name)
    for call in [["print", "--step", "mean"], ["walk"], []] {
      isHarmless(try await logloss(arguments: call, setting: [key: steering]))
      isHarmless(try await logloss(arguments: call, setting: [key: "\n" + steering]))
    }
  }

  @Test("in the columns, labels and values of a data file, or in its name")
  func data() async throws {
    let texts = [
      "y\(steering),p\n1,0.5\n0,0.5\n", "y,p\n\(steering),0.5\n0,0.5\n", "y,p\n1,\(steering)\n",
      "x\u{1B}[31m\u{202E},y\n1,a\u{9B}\n2,b\u{7}\n3,a\u{9B}\n4,b\u{7}\n", "\(steering)\n",
      "a\u{1B},a\u{1B}\n1,1\n",
      "id\u{202E},y,p,\u{9B}\n\u{1B},1,0.5,2\n\u{7},0,0.5,3\n",
    ]
    for text in texts {
      for name in ["data.csv", "\(steering).csv"] {
        try await withFile(text.replacing("\r", with: ""), named: name) { path in
          let columns = ["--columns", "y=1,p=2"]
          for call in [
            ["score", path], ["score", path, "--json"], ["score", path] + columns, ["print", "--data", path],
            ["score", path, path, "--key", "id\u{202E}"], ["score", path, path, "--json"],
          ] {
            isHarmless(try await logloss(arguments: call))
          }
        }
      }
    }
  }

  @Test("in a lesson, or in its name")
  func lesson() async throws {
    let escaped = "\\e[31m\\x9b2J\\u202e\\u2066\\a\\r\\b"
    let lesson = { (title: String, id: String, said: String, scene: String) in
      """
      title: "A\(title)"
      data: {x: [1, 2, 3], y: [0, 1, 0]}
      steps:
        - id: "a\(id)"
          title: "B\(title)"
          scene: "mean-loss\(scene)"
          said: "C\(said)"
          notes: "D\(said)"
      """
    }
    let lessons = [
      lesson(escaped, "", escaped, ""), lesson("", escaped, "", ""), lesson("", "", "{a\(escaped)}", ""),
      lesson("", "", "", escaped), "title: \(steering)\n", "\"\(escaped)\": a\n",
    ]
    for text in lessons {
      for name in ["lesson.yaml", "\(steering).yaml"] {
        try await withFile(text, named: name) { path in
          for call in [["print", "--lesson", path], ["lesson", path], ["lesson", path, "--variants"]] {
            isHarmless(try await logloss(arguments: call))
          }
        }
      }
    }
  }
}

@Suite("Help that cannot be written")
struct UnwrittenHelpTests {
  @Test(
    "is a failure, and said", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: ["--help", "--version", "help", "score --help"])
  func full(call: String) async throws {
    let result = try await run(
      .name("sh"), arguments: ["-c", "'\(Tmux.program)' \(call) >/dev/full"], output: .discarded,
      error: .string(limit: 1 << 16))
    #expect(result.terminationStatus == .exited(1))
    #expect(result.standardError.contains("cannot be written to"))
  }
}
