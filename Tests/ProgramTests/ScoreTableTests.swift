import Foundation
import Subprocess
import TestSupport
import Testing

/// A table as it was printed: rows of cells.
private struct PrintedTable {
  let rows: [[String]]

  /// Columns stand at least two spaces apart; cells have one space at most between their words.
  init(_ lines: [String]) {
    rows = lines.map { line in
      line.replacing("  ", with: "\u{0}").split(separator: "\u{0}")
        .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
  }

  /// What stands beside a name.
  func cells(_ name: String) throws -> [String] {
    try Array(#require(rows.first { $0.first == name }, "no row \(name)").dropFirst())
  }

  /// The rows under a name, up to an empty one.
  func rows(under name: String) throws -> [[String]] {
    let start = try #require(rows.firstIndex { $0.first == name }, "no row \(name)")
    return Array(rows[(start + 1)...].prefix { !$0.isEmpty })
  }
}

/// A number as the table writes it.
private func written(_ value: Any?) -> String {
  if value is NSNull { return "–" }
  if value as? String == "Infinity" { return "∞" }
  if value as? String == "-Infinity" { return "−∞" }
  return String(format: "%.6f", value as? Double ?? .nan).replacing("-", with: "−")
}

/// The same amount in bits.
private func inBits(_ nats: Any?) -> Any? {
  (nats as? Double).map { $0 / log(2) } ?? nats
}

@Suite("The table of logloss score")
struct ScoreTableTests {
  /// Files of every kind, none of whose figures is so small or large that it takes a power of ten.
  private static let files = [
    weightedPredictions, tenPointsFile, "y,p\n1,0.25\n", "y,p\n1,0\n0,0.5\n", "y,logit\n1,-2\n0,3\n1,0.5\n",
    "x,y,weight\n0,0,0.5\n1,1,2\n2,0,1.5\n3,1,0.25\n",
  ]

  private func both(_ text: String, _ options: String...) async throws -> (PrintedTable, [String: Any]) {
    try await withFile(text) { path in
      let table = try await logloss(arguments: ["score", path] + weighing(text) + options)
      #expect(table.status == .exited(0) && table.complaint.isEmpty)
      let json = try await logloss(arguments: ["score", path, "--json"] + weighing(text) + options)
      return (PrintedTable(table.lines), try json.object())
    }
  }

  @Test("has the figures that the JSON has, each beside its name", arguments: files)
  func figures(file: String) async throws {
    let (table, json) = try await both(file)
    for (name, key) in [
      ("mean loss", "mean_loss_nats"), ("standard error", "standard_error_nats"),
      ("base-rate entropy", "base_rate_entropy_nats"),
    ] {
      let expected = [written(json[key]), "nats", written(inBits(json[key])), "bits"]
      #expect(try table.cells(name) == expected)
    }
    #expect(try table.cells("mean loss")[2] == written(json["mean_loss_bits"]))
    #expect(try table.cells("skill") == [written(json["skill"])])
    #expect(try table.cells("Brier score") == [written(json["brier"])])
    #expect(try table.cells("accuracy") == [written(json["accuracy"])])
    #expect(try table.cells("infinite losses") == ["\(json["infinite"] as? Int ?? -1)"])
  }

  @Test("names the worst rows as the JSON does", arguments: files)
  func worst(file: String) async throws {
    let (table, json) = try await both(file)
    let worst = try #require(json["worst"] as? [[String: Any]])
    #expect(try table.cells("worst rows") == ["label", "probability", "loss in nats"])
    let expected = worst.map { row in
      [
        "line \(row["line"] as? Int ?? -1)", "\(row["label"] as? Int ?? -1)", written(row["probability"]),
        written(row["loss"]),
      ]
    }
    #expect(try table.rows(under: "worst rows") == expected)
  }

  @Test("has the bins that the JSON has", arguments: files)
  func reliability(file: String) async throws {
    let (table, json) = try await both(file)
    let bins = try #require(json["reliability"] as? [[String: Any]])
    #expect(try table.cells("predicted") == ["rows", "mean probability", "share positive"])
    let expected = bins.enumerated().map { index, bin in
      [
        "0.\(index) to \(index == 9 ? "1.0" : "0.\(index + 1)")", "\(bin["count"] as? Int ?? -1)",
        written(bin["mean_probability"]), written(bin["share_positive"]),
      ]
    }
    #expect(try table.rows(under: "predicted").filter { !$0.isEmpty } == expected)
  }

  @Test("shows the model of points with its C, and none of predictions")
  func model() async throws {
    let (table, json) = try await both(tenPointsFile)
    let model = try #require(json["model"] as? [String: Any])
    for name in ["w", "b", "C"] { #expect(try table.cells(name) == [written(model[name])]) }
    let (free, _) = try await both(tenPointsFile, "--inverse-regularization", "none")
    #expect(try free.cells("C") == ["none"])
    let (predictions, _) = try await both(weightedPredictions)
    #expect(!predictions.rows.contains { ["w", "b", "C"].contains($0.first) })
  }

  @Test("shows the sum of weights where a file has weights")
  func weights() async throws {
    let (weighted, json) = try await both(weightedPredictions)
    #expect(try weighted.cells("sum of weights") == [written(json["weight_sum"])])
    let (plain, _) = try await both(tenPointsFile)
    #expect(!plain.rows.contains { $0.first == "sum of weights" })
  }

  @Test(
    "says how many rows count, how many are positive, and how many have no weight",
    arguments: [
      (weightedPredictions, [4, 2, 1]), (tenPointsFile, [10, 7]), ("y,p\n0,0.5\n", [1, 0]),
      ("y,p,weight\n1,0.5,0\n1,0.5,0\n0,0.5,3\n", [1, 0, 2]),
    ])
  func title(file: String, counts: [Int]) async throws {
    try await withFile(file) { path in
      let lines = try await logloss(arguments: ["score", path] + weighing(file)).lines
      #expect(lines.first?.hasPrefix(path + ": ") == true)
      let title = try #require(lines.dropFirst().first)
      let numbers = title.split { !$0.isNumber }.compactMap { Int($0) }
      // The last is the weight 0 itself.
      #expect(numbers == counts + (counts.count > 2 ? [0] : []), "\(title)")
    }
  }

  @Test("says so where probabilities are clipped")
  func clip() async throws {
    let (table, json) = try await both("y,p\n1,0\n0,0.5\n", "--clip", "0.125")
    #expect(try table.cells("mean loss, clipped at 0.125000").first == written(json["mean_loss_nats"]))
  }

  @Test("writes very small and very large figures with a power of ten")
  func powers() async throws {
    let (table, _) = try await both("y,p,weight\n1,0.99999,2000000\n0,0.00001,3000000\n")
    // −log(1 − 10⁻⁵) is 1.000005 · 10⁻⁵.
    #expect(try table.cells("mean loss") == ["1e−5", "nats", "1.4427e−5", "bits"])
    #expect(try table.cells("sum of weights") == ["5000000"])
  }
}
