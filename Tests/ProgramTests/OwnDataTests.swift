import Foundation
import Subprocess
import TestSupport
import Testing

/// The words of a page, its line breaks gone.
private func flowing(_ outcome: Outcome) -> String {
  outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

@Suite("The lesson about one's own data")
struct OwnDataTests {
  private func page(_ step: String, _ text: String, _ options: String...) async throws -> String {
    try await withFile(text) { path in
      let outcome = try await logloss(arguments: ["print", "--data", path, "--step", step] + options)
      #expect(outcome.status == .exited(0) && outcome.complaint.isEmpty, "\(outcome.complaint)")
      return flowing(outcome)
    }
  }

  @Test(
    "is about the fit with the C that is asked for",
    arguments: [("1", "0.3329", "0.97"), ("none", "0.3052", "1.64"), ("1e9", "0.3052", "1.64")])
  func penalty(c: String, loss: String, weight: String) async throws {
    #expect(try await page("mean", tenPointsFile, "--inverse-regularization", c).contains(loss))
    #expect(try await page("sigmoid", tenPointsFile, "--inverse-regularization", c).contains("w = \(weight)"))
  }

  @Test("is about predictions as they are, or clipped where that is asked for")
  func clip() async throws {
    let file = "y,p\n1,0\n0,0.5\n"
    // (3 log 2 + log 2) / 2
    #expect(try await page("mean", file, "--clip", "0.125").contains("1.3863 nats"))
    #expect(try await page("mean", file).contains("∞ nats"))
  }

  @Test("takes the columns and the positive word that are named")
  func columns() async throws {
    let file = "kind,score,other\nspam,0.5,0.9\nham,0.75,0.9\nspam,0.25,0.9\n"
    let words = try await page("mean", file, "--columns", "y=kind,p=score", "--positive", "spam")
    // (1 + 2 + 2) / 3 · log 2
    #expect(words.contains("1.1552"))
    let turned = try await page("mean", file, "--columns", "y=kind,p=score", "--positive", "ham")
    // (1 + log₂ 4/3 + log₂ 4/3) / 3 · log 2
    #expect(turned.contains("0.4228"))
  }

  @Test("takes columns by number from a file without a header line")
  func numbered() async throws {
    #expect(try await page("mean", "0.5,9,1\n0.25,9,1\n", "--columns", "y=3,p=1").contains("1.0397"))
  }

  @Test("is read from standard input where the file is called -")
  func input() async throws {
    let outcome = try await logloss("print", "--data", "-", "--step", "mean", input: "y,p\n1,0.25\n0,0.5\n")
    #expect(outcome.status == .exited(0) && flowing(outcome).contains("1.0397"))
    let flawed = try await logloss("print", "--data", "-", input: "y,p\n1,7\n")
    #expect(flawed.status == .exited(1) && flawed.complaint.hasPrefix("logloss: standard input, line 2"))
  }

  @Test("names the file where its points allow no fit")
  func noFit() async throws {
    try await withFile("x,y\n1,0\n2,0\n3,1\n") { path in
      let separable = try await logloss("print", "--data", path, "--inverse-regularization", "none")
      #expect(separable.status == .exited(1) && separable.complaint.hasPrefix("logloss: \(path): "))
    }
  }
}

@Suite("The walkthrough about one's own data", .serialized)
struct OwnDataWalkTests {
  @Test("is about the fit and the predictions that are asked for")
  func options() async throws {
    try await withFile(tenPointsFile) { path in
      let call = "\(Tmux.program) --no-motion --step mean --data \(path)"
      try await Tmux.running("\(call) --inverse-regularization none") { tmux in
        try await tmux.shows("0.3052 nats", without: "0.3329")
      }
    }
    try await withFile("kind,score\nspam,0\nham,0.5\n") { path in
      let call = "\(Tmux.program) --no-motion --step mean --data \(path)"
      try await Tmux.running("\(call) --columns y=kind,p=score --positive spam --clip 0.125") { tmux in
        try await tmux.shows("1.3863")
      }
    }
  }

  @Test("reads data from standard input and keys from the terminal")
  func input() async throws {
    try await withFile("y,p\n1,0.25\n0,0.5\n") { path in
      try await Tmux.running(
        "cat \(path) | \(Tmux.program) --no-motion --step mean --data -; echo status $?; cat"
      ) {
        tmux in
        try await tmux.shows("1.0397")
        try await tmux.type("q")
        try await tmux.shows("status 0", without: "1.0397")
      }
    }
  }
}
