import Foundation
import Subprocess
import TestSupport
import Testing

@Suite("What logloss says that it has read")
struct ReadingTests {
  private func firstLine(_ text: String, _ options: String...) async throws -> String {
    try await withFile(text, named: "mine.csv") { path in
      let outcome = try await logloss(arguments: ["score", path] + options)
      #expect(outcome.status == .exited(0) && outcome.complaint.isEmpty, "\(outcome.complaint)")
      let line = try #require(outcome.lines.first)
      #expect(line.hasPrefix(path + ": "))
      return String(line.dropFirst(path.count + 2))
    }
  }

  @Test("names the rows, the labels, the predictions and how much a row counts")
  func plain() async throws {
    #expect(
      try await firstLine("y,p\n1,0.5\n0,0.25\n")
        == "2 rows; label \"y\", positive 1, negative 0; probability \"p\"; each row counts once")
    #expect(
      try await firstLine(
        "\nlabel,z\nham,3\n\nspam,2\nham,1\n", "--columns", "y=label,logit=z", "--positive", "SPAM")
        == "3 rows, 2 blank lines skipped; label \"label\", positive spam, negative ham; logit \"z\"; each row counts once"
    )
    #expect(
      try await firstLine("-1,0.5\n1,2\n1,1.5\n", "--columns", "y=1,x=2")
        == "3 rows, no header line; label in column 1, positive 1, negative -1; x in column 2; each row counts once"
    )
    #expect(
      try await firstLine(",0,1\n0,1.0,0.9\n1,1.0,0.2\n", "--columns", "y=0,p=1")
        == "2 rows; label \"0\" in column 2, positive 1.0, negative none; probability \"1\" in column 3; each row counts once"
    )
  }

  @Test("names what weighs or counts, and what looks like a weight and is not used")
  func weights() async throws {
    let weighed = try await firstLine("y,p,w\n1,0.5,2\n0,0.25,0\n", "--columns", "weight=w")
    #expect(weighed.hasSuffix("; weight \"w\", 0 in 1 row"))
    let counted = try await firstLine("y,p,count\n1,0.5,12000000\n0,0.25,34\n")
    #expect(counted.hasSuffix("; count \"count\": the rows stand for 12,000,034, taken as such for its name"))
    let told = try await firstLine("y,p,n\n1,0.5,2\n0,0.25,0\n", "--columns", "count=n")
    #expect(told.hasSuffix("; count \"n\": the rows stand for 2, 1 row for none"))
    let unused = try await firstLine("y,p,sample_weight,row count\n1,0.5,2,3\n0,0.25,1,3\n")
    #expect(
      unused.contains(
        "each row counts once; \"sample_weight\" is not used; if it is meant, say --columns weight=sample_weight"
      )
        && unused.contains("\"row count\" is not used") && unused.hasSuffix("count=#4"))
  }

  @Test("is an object of its own in JSON")
  func json() async throws {
    let outcome = try await withFile("y,p,n,wt\n1,0.5,2,9\n0,0.25,0,9\n") {
      try await logloss("score", $0, "--json", "--columns", "count=n")
    }
    let read = try #require(try outcome.object()["read"] as? [String: Any])
    #expect(
      Set(read.keys) == [
        "file", "rows", "header", "blank_lines", "comments", "decimal_commas", "label", "value", "weight",
        "unused_weights",
      ])
    #expect(read["rows"] as? Int == 2 && read["header"] as? Bool == true && read["blank_lines"] as? Int == 0)
    let label = try #require(read["label"] as? [String: Any])
    #expect(
      label["column"] as? String == "y" && label["positive"] as? String == "1"
        && label["negative"] as? String == "0")
    let value = try #require(read["value"] as? [String: Any])
    #expect(
      value["column"] as? String == "p" && value["number"] as? Int == 2
        && value["kind"] as? String == "probability")
    let weight = try #require(read["weight"] as? [String: Any])
    #expect(
      weight["kind"] as? String == "count" && weight["sum"] as? Double == 2 && weight["zero"] as? Int == 1)
    #expect(weight["assumed"] as? Bool == false)
    let unused = try #require(read["unused_weights"] as? [[String: Any]])
    #expect(unused.map { $0["column"] as? String } == ["wt"])
  }

  @Test("takes a label that looks like an option for what it is")
  func negativeLabel() async throws {
    let line = try await firstLine("y,p\n-1,0.5\n1,0.25\n", "--positive", "-1")
    #expect(line.contains("positive -1, negative 1"))
  }

  @Test("stands before printed pages about one's own data")
  func printed() async throws {
    try await withFile("y,p,weight\n1,0.5,2\n0,0.25,1\n", named: "mine.csv") { path in
      let outcome = try await logloss("print", "--data", path, "--step", "mean")
      let line = try #require(outcome.lines.first)
      #expect(line.contains("mine.csv: 2 rows; ") && line.contains("\"weight\" is not used"))
      #expect(outcome.lines[1].isEmpty)
    }
  }

  @Test("is true of what a file's weights do")
  func unweighted() async throws {
    // Losses of 1 and 3 bits.
    try await withFile("y,p,weight\n1,0.5,9\n1,0.125,1\n") { path in
      let plain = try await logloss("score", path, "--json").object()
      #expect(isClose(plain["mean_loss_bits"] as? Double, 2))
      let weighed = try await logloss("score", path, "--json", "--columns", "weight=weight").object()
      #expect(isClose(weighed["mean_loss_bits"] as? Double, 1.2))
    }
  }

  @Test("steers no terminal, whatever the file's name and columns hold")
  func controls() async throws {
    let outcome = try await withFile("\u{1B}[31my,p\n1,0.5\n") {
      try await logloss("score", $0, "--columns", "y=\u{1B}[31my,p=p")
    }
    #expect(outcome.status == .exited(0) && !outcome.output.contains("\u{1B}"))
  }
}
