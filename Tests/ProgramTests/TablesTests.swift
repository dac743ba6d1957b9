import Subprocess
import TestSupport
import Testing

/// What tables of the program leave out, and how they end.
@Suite("Tables of logloss")
struct TablesTests {
  @Test("A sum of weights stands only where rows weigh, not where they count")
  func sumOfWeights() async throws {
    try await withFile("y,p,n\n1,0.5,2\n0,0.25,3\n") { path in
      for (kind, isShown) in [("weight", true), ("count", false)] {
        let table = try await logloss("score", path, "--columns", "\(kind)=n")
        #expect(table.output.contains("sum of weights") == isShown)
      }
    }
  }

  @Test(
    "No line ends in a blank",
    arguments: [["check", "--recorded"], ["lesson"], ["train", "circles", "--epochs", "0"]])
  func ends(call: [String]) async throws {
    let lines = try await logloss(arguments: call).lines
    #expect(lines.count > 3 && lines.allSatisfy { $0.last != " " })
  }

  @Test("Pages about a file begin with its name alone, whatever folder it is in")
  func fileName() async throws {
    try await withFile("y,p\n1,0.5\n0,0.25\n", named: "mine.csv") { path in
      let outcome = try await logloss("print", "--data", path, "--step", "mean")
      #expect(outcome.lines.first?.hasPrefix("mine.csv: 2 rows; ") == true)
    }
  }

  @Test("Every flaw of a lesson is told, each with its line")
  func flaws() async throws {
    let lesson = """
      title: Mine
      steps:
        - {id: one, title: A, scene: nowhere, said: One.}
        - {id: two, title: B, scene: classes, said: "{no such thing}"}
        - {id: two, title: C, scene: classes, said: Three.}
      """
    let outcome = try await withFile(lesson, named: "mine.yaml") { try await logloss("lesson", $0) }
    #expect(outcome.status == .exited(1) && outcome.output.isEmpty)
    for line in ["line 3", "line 4", "line 5"] { #expect(outcome.complaint.contains(line)) }
    #expect(outcome.complaint.count { $0 == "\n" } == 3, "\(outcome.complaint)")
  }
}
