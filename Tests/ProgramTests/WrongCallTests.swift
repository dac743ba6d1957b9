import Foundation
import Subprocess
import TestSupport
import Testing

/// A call of the program, and what the complaint about it has to name.
private struct Call: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  let word: String
  var testDescription: String { arguments.joined(separator: " ") }

  init(_ line: String, naming word: String) {
    arguments = line.split(separator: " ").map(String.init)
    self.word = word
  }
}

/// Calls that cannot be meant, whatever data there are.
private let wrongCalls = [
  Call("--nothing", naming: "--nothing"), Call("nowhere", naming: "nowhere"),
  Call("print --step nowhere", naming: "nowhere"), Call("print --step 0", naming: "0"),
  Call("print --step 1000", naming: "1000"), Call("print --lesson nothing", naming: "nothing"),
  Call("print --theme pink", naming: "pink"), Call("print --glyphs runes", naming: "runes"),
  Call("print --size 80", naming: "80"), Call("print --size 80x-1", naming: "80x-1"),
  Call("print --size 1001x24", naming: "1001x24"), Call("print --color sometimes", naming: "sometimes"),
  Call("print --clip 0.1", naming: "--data"), Call("print --positive yes", naming: "--data"),
  Call("print --columns y=a,p=b", naming: "--data"), Call("walk --columns y=a,p=b", naming: "--data"),
  Call("print --inverse-regularization 2", naming: "--data"),
  Call("walk --speed 0", naming: "--speed"), Call("walk --speed inf", naming: "--speed"),
  Call("walk --speed fast", naming: "fast"), Call("walk --step nowhere", naming: "nowhere"),
  Call("walk --theme pink", naming: "pink"), Call("walk --size 80x24", naming: "--size"),
  Call("check --nothing", naming: "--nothing"), Call("check a.csv", naming: "a.csv"),
  Call("score", naming: "file.csv"), Call("score a b c", naming: "--parts"),
  Call("score - -", naming: "input"),
  Call("score a.csv --columns z=1", naming: "z"), Call("score a.csv --columns y", naming: "y"),
  Call("score a.csv --columns weight=a,count=b", naming: "count"),
  Call("score a.csv --clip 0x1p-4", naming: "0x1p-4"), Call("walk --speed 0x2", naming: "0x2"),
  Call("score a.csv --inverse-regularization 0x2", naming: "0x2"),
  Call("score a.csv --key id", naming: "--key"), Call("score a.csv --by-position", naming: "--by-position"),
  Call("score a.csv b.csv --key id --by-position", naming: "--key"),
  Call("score a.csv --header maybe", naming: "maybe"), Call("print --header no", naming: "--data"),
  Call("score a.csv --clip 0", naming: "--clip"), Call("score a.csv --clip 0.5", naming: "--clip"),
  Call("score a.csv --clip 0.7", naming: "--clip"), Call("score a.csv --clip -0.1", naming: "--clip"),
  Call("score a.csv --clip nan", naming: "--clip"), Call("score a.csv --clip few", naming: "few"),
  Call("score a.csv --positive=", naming: "--positive"),
  Call("score a.csv --inverse-regularization 0", naming: "zero"),
  Call("score a.csv --inverse-regularization -1", naming: "zero"),
  Call("score a.csv --inverse-regularization inf", naming: "zero"),
  Call("score a.csv --inverse-regularization some", naming: "some"),
  Call("train", naming: "circles|spam"), Call("train squares", naming: "squares"),
  Call("train spam --seed -1", naming: "-1"), Call("train spam --seed 1.5", naming: "1.5"),
  Call("train spam --epochs -1", naming: "-1"), Call("train spam --epochs many", naming: "many"),
]

/// Calls that make sense, of jobs that cannot be done.
private let failingCalls = [
  Call("score /nowhere.csv", naming: "/nowhere.csv"), Call("score /", naming: "/"),
  Call("print --data /nowhere.csv", naming: "/nowhere.csv"), Call("print --size 59x20", naming: "60"),
  Call("print --size 60x19", naming: "20"), Call("print --lesson /nowhere.yaml", naming: "/nowhere.yaml"),
  Call("walk --data /nowhere.csv", naming: "/nowhere.csv"), Call("walk", naming: "logloss print"),
  Call("", naming: "logloss print"), Call("--step mean", naming: "logloss print"),
]

@Suite("The exit status of logloss")
struct WrongCallTests {
  @Test("is 64 for a wrong call, which is named; nothing else is written", arguments: wrongCalls)
  fileprivate func wrong(call: Call) async throws {
    let outcome = try await logloss(arguments: call.arguments)
    #expect(outcome.status == .exited(64))
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaint.contains(call.word), "\(outcome.complaint)")
  }

  @Test("is 1 for a job that failed, in one line that says why", arguments: failingCalls)
  fileprivate func failed(call: Call) async throws {
    let outcome = try await logloss(arguments: call.arguments)
    #expect(outcome.status == .exited(1))
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaint.hasPrefix("logloss: ") && outcome.complaint.hasSuffix("\n"))
    #expect(outcome.complaint.count { $0 == "\n" } == 1)
    #expect(outcome.complaint.contains(call.word), "\(outcome.complaint)")
  }

  @Test(
    "is 1 for data that cannot be used, with their file",
    arguments: [
      ("y,p\n1,1.5\n", "line 2"), ("y,p\n2,0.5\n", "line 2"), ("y,p\n", "data.csv"), ("", "data.csv"),
      ("x,y\n1,1\n2,1\n", "data.csv"), ("x,y,p\n1,1,0.5\n", "--columns"), ("y,p\n1\n", "line 2"),
    ])
  func data(text: String, word: String) async throws {
    try await withFile(text) { path in
      for command in [["score", path], ["score", path, "--json"], ["print", "--data", path]] {
        let outcome = try await logloss(arguments: command)
        #expect(outcome.status == .exited(1) && outcome.output.isEmpty)
        #expect(outcome.complaint.hasPrefix("logloss: \(path)"), "\(outcome.complaint)")
        #expect(outcome.complaint.contains(word), "\(outcome.complaint)")
      }
    }
  }

  @Test("is 0 for what succeeds, and then nothing is complained of")
  func succeeds() async throws {
    for call in ["--help", "score --help", "--version", "print --step mean", "train circles --epochs 0"] {
      let outcome = try await logloss(arguments: call.split(separator: " ").map(String.init))
      #expect(outcome.status == .exited(0) && outcome.complaint.isEmpty && !outcome.output.isEmpty)
    }
  }
}
