import Foundation
import Subprocess
import TestSupport
import Testing

/// Two files of the same weighted rows. Losses in bits: 1, 1, 2 with weights 1, 2, 1 against 2, 1, 3.
private let first = "y,p,weight\n1,0.5,1\n0,0.5,2\n1,0.25,1\n"
private let second = "y,p,weight\n1,0.25,1\n0,0.5,2\n1,0.125,1\n"

@Suite("logloss score of two files")
struct ScorePairTests {
  private func compare(_ one: String, _ other: String, _ options: String...) async throws -> Outcome {
    try await withFile(one, named: "one.csv") { path in
      try await withFile(other, named: "other.csv") { other in
        try await logloss(arguments: ["score", path, other] + weighing(one) + options)
      }
    }
  }

  @Test("has the second mean loss minus the first, as one works it out by hand")
  func difference() async throws {
    let pair = try await compare(first, second, "--json").object()
    #expect(
      Set(pair.keys) == [
        "first", "second", "pairing", "difference_nats", "difference_bits", "difference_standard_error_nats",
      ])
    // Differences in bits: 1, 0, 1 with weights 1, 2, 1: the mean is ½.
    #expect(isClose(pair["difference_bits"] as? Double, 0.5))
    #expect(isClose(pair["difference_nats"] as? Double, 0.5 * log(2)))
    // Σ w² · distance² = ¼ + 4 · ¼ + ¼ = 3/2, three rows, Σ w = 4.
    let error = (3.0 / 2 * 3 / 2).squareRoot() / 4 * log(2)
    #expect(isClose(pair["difference_standard_error_nats"] as? Double, error))
  }

  @Test("holds each file's own figures whole")
  func each() async throws {
    let pair = try await compare(first, second, "--json").object()
    for (key, text) in [("first", first), ("second", second)] {
      let alone = try await withFile(text) {
        try await logloss(arguments: ["score", $0, "--json"] + weighing(text))
      }.object()
      let within = try #require(pair[key] as? [String: Any])
      // What was read differs in the file's path.
      let others = { (score: [String: Any]) in NSDictionary(dictionary: score.filter { $0.key != "read" }) }
      #expect(others(within) == others(alone))
    }
  }

  @Test("shows both losses, their errors and the difference in a table, and which costs less")
  func table() async throws {
    let pair = try await compare(first, second, "--json").object()
    let outcome = try await compare(first, second)
    func written(_ value: Any?) -> String { String(format: "%.6f", value as? Double ?? .nan) }
    let rows = outcome.lines.map { $0.split(separator: " ").map(String.init) }
    for (key, name) in [("first", "one.csv"), ("second", "other.csv")] {
      let score = try #require(pair[key] as? [String: Any])
      let row = try #require(rows.first { $0.count == 4 && $0[0].hasSuffix(name) })
      let expected = ["mean_loss_nats", "standard_error_nats", "mean_loss_bits"].map { written(score[$0]) }
      #expect(Array(row.dropFirst()) == expected)
    }
    let difference = try #require(rows.first { $0.first == "difference" })
    #expect(
      Array(difference.dropFirst()) == [
        written(pair["difference_nats"]), written(pair["difference_standard_error_nats"]),
        written(pair["difference_bits"]),
      ])
  }

  @Test("says in words which of the two is better, or that neither is")
  func remark() async throws {
    let remarks = try await [compare(first, second), compare(second, first), compare(first, first)].map {
      try #require($0.lines.last { !$0.isEmpty })
    }
    #expect(remarks[0].contains("first") && !remarks[0].contains("second"))
    #expect(remarks[1].contains("second") && !remarks[1].contains("first"))
    #expect(!remarks[2].contains("first") && !remarks[2].contains("second"))
  }

  @Test("cannot compare two infinite losses, and one infinite loss is infinitely more")
  func infinite() async throws {
    let never = "y,p\n1,0\n0,0.5\n"
    let both = try await compare(never, never, "--json").object()
    #expect(both["difference_nats"] is NSNull && both["difference_bits"] is NSNull)
    #expect(both["difference_standard_error_nats"] is NSNull)
    #expect(try await compare(never, never).output.contains("infinite"))
    let one = try await compare("y,p\n1,0.5\n0,0.5\n", never, "--json").object()
    #expect(
      one["difference_nats"] as? String == "Infinity" && one["difference_bits"] as? String == "Infinity")
  }

  @Test("clips both files alike, and says so")
  func clip() async throws {
    let outcome = try await compare("y,p\n1,0\n", "y,p\n1,0.5\n", "--clip", "0.125", "--json").object()
    #expect(isClose(outcome["difference_bits"] as? Double, -2))
    let table = try await compare("y,p\n1,0\n", "y,p\n1,0.5\n", "--clip", "0.125")
    #expect(table.output.contains("0.125"))
  }

  @Test(
    "refuses files that are not of the same rows, with file, line and the other file's line",
    arguments: [
      ("y,p\n1,0.5\n0,0.5\n", "y,p\n1,0.5\n\n1,0.5\n", "other.csv, line 4: ", "line 3"),
      (first, second.replacing("0,0.5,2", with: "0,0.5,3"), "other.csv, line 3: ", "line 3"),
      (first, second.replacing("0,0.5,2", with: "\n0,0.5,3"), "other.csv, line 4: ", "line 3"),
      (first, "y,p,weight\n1,0.5,1\n0,0.5,1\n1,0.5,1\n", "other.csv, line 3: ", "line 3"),
      ("y,p\n1,0.5\n", "y,p\n1,0.5\n0,0.5\n", "other.csv, line 3: ", "1 row"),
      ("y,p\n1,0.5\n0,0.5\n1,0.1\n", "y,p\n1,0.5\n0,0.5\n", "one.csv, line 4: ", "2 rows"),
    ])
  func refused(one: String, other: String, place: String, detail: String) async throws {
    let weights = other.hasPrefix("y,p,weight") ? weighing(one) : []
    for options in [weights, weights + ["--json"]] {
      let outcome = try await withFile(one, named: "one.csv") { one in
        try await withFile(other, named: "other.csv") { other in
          try await logloss(arguments: ["score", one, other] + options)
        }
      }
      #expect(outcome.status == .exited(1) && outcome.output.isEmpty)
      #expect(outcome.complaint.contains(place) && outcome.complaint.contains(detail), "\(outcome.complaint)")
    }
  }

  @Test("takes standard input for either file, but not for both")
  func input() async throws {
    try await withFile(first) { path in
      let weighs = ["--json", "--columns", "weight=weight"]
      let left = try await logloss(arguments: ["score", "-", path] + weighs, input: second).object()
      #expect(isClose(left["difference_bits"] as? Double, -0.5))
      let right = try await logloss(arguments: ["score", path, "-"] + weighs, input: second).object()
      #expect(isClose(right["difference_bits"] as? Double, 0.5))
    }
    // It reads nothing, so nothing may be written to it.
    #expect(try await logloss("score", "-", "-").status == .exited(64))
  }

  private static let ordered = "id,y,p\n0,1,0.5\n1,0,0.5\n2,1,0.25\n"
  private static let turned = "id,y,p\n2,1,0.125\n1,0,0.5\n0,1,0.25\n"

  @Test("joins rows by a key, wherever they stand, and says so")
  func key() async throws {
    for key in ["id", "1", "#1"] {
      let pair = try await compare(Self.ordered, Self.turned, "--key", key, "--json").object()
      // 1 and 1 bit more, 0 for the other.
      #expect(isClose(pair["difference_bits"] as? Double, 2.0 / 3))
      #expect(pair["pairing"] as? [String: String] == ["by": "key", "key": "id"])
    }
    let plain = try await compare(Self.ordered, Self.ordered, "--json").object()
    #expect(plain["pairing"] as? [String: String] == ["by": "position"])
    #expect(try await compare(Self.ordered, Self.turned, "--key", "id").output.contains("\"id\""))
  }

  @Test("does not compare rows whose columns say that they are not the same, and says what joins them")
  func contradiction() async throws {
    let outcome = try await compare(Self.ordered, Self.turned)
    #expect(outcome.status == .exited(1) && outcome.output.isEmpty)
    #expect(outcome.complaint.contains("other.csv, line 2, column \"id\": "))
    #expect(outcome.complaint.contains("--key id"))
    let others = try await compare(Self.ordered, Self.turned.replacing("\n0,", with: "\n9,"))
    #expect(others.status == .exited(1) && !others.complaint.contains("--key"))
    let anyway = try await compare(Self.ordered, Self.turned, "--by-position", "--json").object()
    // 2 bits more, none, none.
    #expect(isClose(anyway["difference_bits"] as? Double, 2.0 / 3))
  }

  @Test("names the key where labels differ because rows are in another order")
  func labelOrder() async throws {
    let outcome = try await compare("id,y,p\na,1,0.5\nb,0,0.5\n", "id,y,p\nb,0,0.5\na,1,0.5\n")
    #expect(outcome.status == .exited(1) && outcome.complaint.contains("--key id"))
    let without = try await compare("y,p\n1,0.5\n0,0.5\n", "y,p\n0,0.5\n1,0.5\n")
    #expect(without.status == .exited(1) && !without.complaint.contains("--key"))
  }

  @Test(
    "refuses keys that do not tell rows apart, or have no partner, with file, line and column",
    arguments: [
      ("id,y,p\n1,1,0.5\n1,1,0.5\n", "one.csv, line 3, column \"id\": ", "line 2"),
      ("id,y,p\n1,1,0.5\n,1,0.5\n", "one.csv, line 3, column \"id\": ", "nothing"),
      ("id,y,p\n1,1,0.5\n4,1,0.5\n", "one.csv, line 3, column \"id\": ", "\"4\""),
      ("id,y,p\n1,1,0.5\n", "other.csv, line 3, column \"id\": ", "\"2\""),
      ("id,y,p\n1,1,0.5\n2,0,0.5\n", "other.csv, line 3: ", "line 3"),
    ])
  func badKeys(one: String, place: String, detail: String) async throws {
    let outcome = try await compare(one, "id,y,p\n1,1,0.5\n2,1,0.5\n", "--key", "id")
    #expect(outcome.status == .exited(1) && outcome.output.isEmpty)
    #expect(outcome.complaint.contains(place) && outcome.complaint.contains(detail), "\(outcome.complaint)")
  }

  @Test("asks for a key that is not there by its own name, in either file")
  func unknownKey() async throws {
    for (one, other) in [(Self.ordered, "ib,y,p\n0,1,0.5\n"), ("ib,y,p\n0,1,0.5\n", Self.ordered)] {
      let outcome = try await compare(one, other, "--key", "id")
      #expect(outcome.status == .exited(1))
      #expect(outcome.complaint.contains("--key") && !outcome.complaint.contains("--columns"))
      #expect(outcome.complaint.contains("\"ib\""))
    }
    let headless = try await compare("1,0.5\n", "1,0.5\n", "--columns", "y=1,p=2", "--key", "3")
    #expect(headless.status == .exited(1) && headless.complaint.contains("--key"))
  }

  @Test("says of rows joined by a key that their labels differ, and nothing of their order")
  func labelsOfKeys() async throws {
    let outcome = try await compare(Self.ordered, Self.turned.replacing("0,1,", with: "0,0,"), "--key", "id")
    #expect(outcome.status == .exited(1) && outcome.complaint.contains("other.csv, line 4: "))
    #expect(outcome.complaint.contains("label") && outcome.complaint.contains("key \"0\""))
    #expect(!outcome.complaint.contains("order"))
  }

  @Test("calls counts counts, and says where only one file is counted")
  func counts() async throws {
    let counted = "y,p,count\n1,0.5,2\n0,0.5,3\n"
    let other = try await compare(counted, counted.replacing("0.5,3", with: "0.5,4"))
    #expect(other.status == .exited(1) && other.complaint.contains("count differs"))
    let plain = "y,p\n1,0.5\n0,0.5\n"
    for (one, two) in [(counted, plain), (plain, counted)] {
      let alone = try await compare(one, two)
      #expect(alone.status == .exited(1) && alone.complaint.contains("column \"count\": "))
      #expect(alone.complaint.contains("other file"))
    }
    let none = try await withFile("y,p,count\n1,0.5,0\n0,0.5,0\n") { try await logloss("score", $0) }
    #expect(
      none.status == .exited(1) && none.complaint.contains("counts") && !none.complaint.contains("weight"))
  }

  @Test("does not advise a weight for a key")
  func weightIsNoKey() async throws {
    let outcome = try await compare(
      "y,p,w\n1,0.5,1\n1,0.5,2\n1,0.2,3\n", "y,p,w\n1,0.5,2\n1,0.5,1\n1,0.2,3\n")
    #expect(outcome.status == .exited(1) && outcome.complaint.contains("--by-position"))
    #expect(!outcome.complaint.contains("--key"))
  }

  @Test("compares keys as numbers, unless only their texts tell them apart")
  func equalKeys() async throws {
    let whole = try await compare(
      "id,y,p\n7,1,0.5\n8,0,0.5\n", "id,y,p\n8.0,0,0.5\n07,1,0.25\n", "--key", "id", "--json")
    #expect(isClose(try whole.object()["difference_bits"] as? Double, 0.5))
    let codes = ("id,y,p\n0012,1,0.5\n12,1,0.25\n", "id,y,p\n12,1,0.25\n0012,1,0.25\n")
    #expect(try await compare(codes.0, codes.1).status == .exited(1))
    let joined = try await compare(codes.0, codes.1, "--key", "id", "--json")
    #expect(isClose(try joined.object()["difference_bits"] as? Double, 0.5))
  }

  @Test("knows a column whose name differs in the case of letters")
  func otherCase() async throws {
    let turned = Self.turned.replacing("id,", with: "ID,")
    let outcome = try await compare(Self.ordered, turned)
    #expect(outcome.status == .exited(1) && outcome.complaint.contains("--key id"))
    #expect(try await compare(Self.ordered, turned, "--key", "id").status == .exited(0))
  }

  @Test("tells of a column of two numbers that differs, as classes that were predicted may")
  func told() async throws {
    let outcome = try await compare(
      "id,y,p\n1,1,0.5\n1,1,0.5\n2,1,0.2\n", "id,y,p\n1,1,0.5\n2,1,0.5\n1,1,0.2\n")
    #expect(outcome.status == .exited(0) && outcome.output.contains("their places; \"id\" differs"))
    let same = try await compare(Self.ordered, Self.ordered)
    #expect(same.output.contains("by their places\n"))
  }
}
