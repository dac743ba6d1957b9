import CrossEntropy
import Foundation
import Subprocess
import TestSupport
import Testing

/// Predictions whose figures can be worked by hand: every probability of a true class is a power of one half.
///
/// | line | y | p    | weight | loss    |                     |
/// |------|---|------|--------|---------|---------------------|
/// | 2    | 1 | 0.5  | 2      | log 2   | right               |
/// | 3    | 0 | 0.75 | 1      | 2 log 2 | wrong               |
/// | 4    | 1 | 0.25 | 1      | 2 log 2 | wrong               |
/// | 5    | 1 | 0    | 0      |         | counts nothing      |
/// | 6    | 0 | 0.5  | 4      | log 2   | wrong: one half is predicted to be positive |
let weightedPredictions = """
  y,p,weight
  1,0.5,2
  0,0.75,1
  1,0.25,1
  1,0,0
  0,0.5,4
  """

/// The options that make a file's column "weight" weigh.
func weighing(_ text: String) -> [String] {
  text.prefix { $0 != "\n" }.contains("weight") ? ["--columns", "weight=weight"] : []
}

/// The ten points as a file.
let tenPointsFile =
  "x,y\n" + zip(TenPoints.x, TenPoints.labels).map { "\($0),\($1.rawValue)\n" }.joined()

/// The entropy of shares q and 1 − q, in nats.
private func entropy(_ q: Double) -> Double { -q * log(q) - (1 - q) * log(1 - q) }

@Suite("Every figure of logloss score --json")
struct ScoreFiguresTests {
  private func score(_ text: String, _ options: String...) async throws -> [String: Any] {
    try await withFile(text) { path in
      let outcome = try await logloss(arguments: ["score", path, "--json"] + weighing(text) + options)
      #expect(outcome.status == .exited(0) && outcome.complaint.isEmpty)
      return try outcome.object()
    }
  }

  private func number(_ score: [String: Any], _ key: String) -> Double? { score[key] as? Double }

  @Test("is there, and no other, for weighted predictions and for points")
  func keys() async throws {
    let always: Set = [
      "read", "count", "positives", "weight_sum", "mean_loss_nats", "mean_loss_bits", "standard_error_nats",
      "base_rate_entropy_nats", "skill", "brier", "accuracy", "infinite", "worst", "reliability", "model",
    ]
    #expect(try await Set(score(weightedPredictions).keys) == always)
    #expect(try await Set(score(weightedPredictions, "--clip", "1e-7").keys) == always.union(["clip"]))
    let points = try await score(tenPointsFile)
    #expect(Set(points.keys) == always)
    let worst = try #require(points["worst"] as? [[String: Any]])
    let reliability = try #require(points["reliability"] as? [[String: Any]])
    let model = try #require(points["model"] as? [String: Any])
    #expect(worst.allSatisfy { Set($0.keys) == ["line", "label", "probability", "loss"] })
    #expect(
      reliability.allSatisfy {
        Set($0.keys) == ["from", "to", "count", "mean_probability", "share_positive"]
      })
    #expect(Set(model.keys) == ["w", "b", "C"])
  }

  @Test("is what one works out by hand, with weights")
  func weighted() async throws {
    let score = try await score(weightedPredictions)
    #expect(score["count"] as? Int == 4 && score["positives"] as? Int == 2 && score["infinite"] as? Int == 0)
    #expect(number(score, "weight_sum") == 8)
    // (2 · 1 + 1 · 2 + 1 · 2 + 4 · 1) / 8 bits
    #expect(isClose(number(score, "mean_loss_bits"), 1.25))
    #expect(isClose(number(score, "mean_loss_nats"), 1.25 * log(2)))
    // Distances from the mean in bits: ¼, ¾, ¾, ¼. Σ w² · distance² = (4 + 9 + 9 + 16) / 16 = 19/8.
    let error = (4.0 / 3 * 19 / 8).squareRoot() / 8 * log(2)
    #expect(isClose(number(score, "standard_error_nats"), error))
    #expect(isClose(number(score, "base_rate_entropy_nats"), entropy(3.0 / 8)))
    #expect(isClose(number(score, "skill"), 1 - 1.25 * log(2) / entropy(3.0 / 8)))
    // 2 · ¼ + 9/16 + 9/16 + 4 · ¼ = 21/8, of 8
    #expect(number(score, "brier") == 21.0 / 64)
    #expect(number(score, "accuracy") == 2.0 / 8)
    #expect(score["model"] is NSNull)
  }

  @Test("names the worst rows by their lines, the dearest first, one of weight 0 left out")
  func worst() async throws {
    let worst = try #require(try await score(weightedPredictions)["worst"] as? [[String: Any]])
    #expect(worst.map { $0["line"] as? Int } == [3, 4, 2, 6])
    #expect(worst.map { $0["label"] as? Int } == [0, 1, 1, 0])
    #expect(worst.map { $0["probability"] as? Double } == [0.75, 0.25, 0.5, 0.5])
    for (row, bits) in zip(worst, [2.0, 2, 1, 1]) { #expect(isClose(number(row, "loss"), bits * log(2))) }
  }

  @Test("says of ten bins what was predicted there and what came, by weight")
  func reliability() async throws {
    let bins = try #require(try await score(weightedPredictions)["reliability"] as? [[String: Any]])
    #expect(areClose(bins.compactMap { number($0, "from") }, (0..<10).map { Double($0) / 10 }))
    #expect(areClose(bins.compactMap { number($0, "to") }, (1...10).map { Double($0) / 10 }))
    #expect(bins.map { $0["count"] as? Int } == [0, 0, 1, 0, 0, 2, 0, 1, 0, 0])
    #expect(isClose(number(bins[2], "mean_probability"), 0.25) && number(bins[2], "share_positive") == 1)
    #expect(number(bins[5], "mean_probability") == 0.5)
    // Of the weights 2 and 4 the 2 are positive.
    #expect(isClose(number(bins[5], "share_positive"), 1.0 / 3))
    #expect(isClose(number(bins[7], "mean_probability"), 0.75) && number(bins[7], "share_positive") == 0)
    #expect(bins[0]["mean_probability"] is NSNull && bins[0]["share_positive"] is NSNull)
  }

  @Test("is the reference's for the ten points")
  func points() async throws {
    let score = try await score(tenPointsFile)
    #expect(score["count"] as? Int == 10 && score["positives"] as? Int == 7 && score["infinite"] as? Int == 0)
    #expect(number(score, "weight_sum") == 10)
    #expect(isClose(number(score, "mean_loss_nats"), TenPoints.meanLoss))
    #expect(isClose(number(score, "mean_loss_bits"), 0.480289640190781))
    let spread = TenPoints.losses.map { ($0 - TenPoints.meanLoss) * ($0 - TenPoints.meanLoss) }.reduce(0, +)
    #expect(isClose(number(score, "standard_error_nats"), (spread / 9 / 10).squareRoot(), within: 1e-13))
    #expect(isClose(number(score, "base_rate_entropy_nats"), 0.610864302054893463))
    #expect(isClose(number(score, "skill"), 1 - TenPoints.meanLoss / 0.610864302054893463))
    let squares = TenPoints.trueProbabilities.map { (1 - $0) * (1 - $0) }
    #expect(isClose(number(score, "brier"), squares.reduce(0, +) / 10, within: 1e-13))
    #expect(number(score, "accuracy") == 0.8)
    let model = try #require(score["model"] as? [String: Any])
    #expect(isClose(number(model, "w"), TenPoints.model.weight))
    #expect(isClose(number(model, "b"), TenPoints.model.bias))
    #expect(number(model, "C") == 1)
  }

  @Test("of the ten points' worst rows gives the fitted probability of the positive class")
  func worstPoints() async throws {
    let worst = try #require(try await score(tenPointsFile)["worst"] as? [[String: Any]])
    let items = [3, 2, 1, 4, 5]
    #expect(worst.map { $0["line"] as? Int } == items.map { $0 + 2 })
    #expect(worst.map { $0["label"] as? Int } == items.map { TenPoints.labels[$0].rawValue })
    #expect(
      areClose(worst.compactMap { number($0, "probability") }, items.map { TenPoints.probabilities[$0] }))
    #expect(
      areClose(
        worst.compactMap { number($0, "loss") }, items.map { TenPoints.losses[$0] }, within: 1e-13))
  }

  @Test("sorts the ten points' probabilities into their bins")
  func pointBins() async throws {
    let bins = try #require(try await score(tenPointsFile)["reliability"] as? [[String: Any]])
    for (index, bin) in bins.enumerated() {
      let members = TenPoints.probabilities.indices.filter { Int(TenPoints.probabilities[$0] * 10) == index }
      let greens = members.count { TenPoints.labels[$0] == .positive }
      #expect(bin["count"] as? Int == members.count)
      guard !members.isEmpty else { continue }
      let mean = members.map { TenPoints.probabilities[$0] }.reduce(0, +) / Double(members.count)
      #expect(isClose(number(bin, "mean_probability"), mean, within: 1e-13))
      #expect(isClose(number(bin, "share_positive"), Double(greens) / Double(members.count)))
    }
  }

  @Test("of another C is that of its fit, and without a penalty C is null")
  func penalty() async throws {
    let free = try await score(tenPointsFile, "--inverse-regularization", "none")
    #expect(isClose(number(free, "mean_loss_nats"), 0.305159289570061841))
    let model = try #require(free["model"] as? [String: Any])
    #expect(isClose(number(model, "w"), 1.64242586445696258))
    #expect(isClose(number(model, "b"), 0.80283584791252630))
    #expect(model["C"] is NSNull)
    let strong = try await score(tenPointsFile, "--inverse-regularization", "0.25")
    let penalised = try #require(strong["model"] as? [String: Any])
    #expect(number(penalised, "C") == 0.25)
    let (w, b) = (try #require(number(penalised, "w")), try #require(number(penalised, "b")))
    // At the minimum of ½w² + C · Σ loss both slopes are zero.
    let errors = zip(TenPoints.x, TenPoints.labels).map { x, label in
      (x, 1 / (1 + exp(-(w * x + b))) - Double(label.rawValue))
    }
    #expect(abs(w + 0.25 * errors.map { $0.0 * $0.1 }.reduce(0, +)) < 1e-12)
    #expect(abs(errors.map(\.1).reduce(0, +)) < 1e-12)
  }

  @Test("is infinite where a true class was given 0, and counts how often")
  func infinite() async throws {
    let score = try await score("y,p\n1,0.5\n1,0\n0,1\n0,0.5\n")
    #expect(score["infinite"] as? Int == 2)
    for key in ["mean_loss_nats", "mean_loss_bits", "standard_error_nats"] {
      #expect(score[key] as? String == "Infinity", "\(key)")
    }
    #expect(score["skill"] as? String == "-Infinity")
    // 2 · 1 + 2 · ¼ of 4
    #expect(number(score, "brier") == 0.625)
    #expect(number(score, "accuracy") == 0.25)
  }

  @Test("is a library's where probabilities are clipped as it clips them")
  func clipped() async throws {
    let score = try await score("y,p\n1,0\n0,0\n", "--clip", "0.125")
    #expect(number(score, "clip") == 0.125)
    // −log 1/8 and −log 7/8
    #expect(isClose(number(score, "mean_loss_nats"), (3 * log(2) + log(8.0 / 7)) / 2))
    #expect(score["infinite"] as? Int == 0)
    let worst = try #require((score["worst"] as? [[String: Any]])?.first)
    #expect(isClose(number(worst, "loss"), 3 * log(2)))
  }

  @Test("that one row cannot have is null")
  func oneRow() async throws {
    let score = try await score("y,p\n1,0.25\n")
    #expect(score["standard_error_nats"] is NSNull && score["skill"] is NSNull)
    #expect(number(score, "base_rate_entropy_nats") == 0)
    #expect(isClose(number(score, "mean_loss_bits"), 2))
  }
}
