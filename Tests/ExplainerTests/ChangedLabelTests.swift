import CrossEntropy
import Drawing
import Foundation
import Insight
import Lessons
import Numerals
import TestSupport
import Testing

@testable import Explainer

/// The ten points with one label changed, and everything that pages say of them, computed here from the
/// definitions alone.
private struct Recomputed {
  let x: [Double] = [-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6]
  var y: [Double] = [0, 0, 1, 0, 1, 1, 1, 1, 1, 1]
  let w: Double
  let b: Double

  init(flipping item: Int) {
    y[item] = 1 - y[item]
    (w, b) = Recomputed.fit(x, y, penalty: 1)
  }

  /// Newton's method on ½ · penalty · w² + Σ loss.
  static func fit(_ x: [Double], _ y: [Double], penalty: Double) -> (w: Double, b: Double) {
    var (w, b) = (0.0, 0.0)
    for _ in 0..<60 {
      var (gw, gb, hww, hwb, hbb) = (penalty * w, 0.0, penalty, 0.0, 0.0)
      for (x, y) in zip(x, y) {
        let p = 1 / (1 + exp(-(w * x + b)))
        gw += (p - y) * x
        gb += p - y
        hww += p * (1 - p) * x * x
        hwb += p * (1 - p) * x
        hbb += p * (1 - p)
      }
      let determinant = hww * hbb - hwb * hwb
      w -= (hbb * gw - hwb * gb) / determinant
      b -= (hww * gb - hwb * gw) / determinant
    }
    return (w, b)
  }

  var p: [Double] { x.map { 1 / (1 + exp(-(w * $0 + b))) } }
  var truth: [Double] { zip(p, y).map { $1 == 1 ? $0 : 1 - $0 } }
  var losses: [Double] { truth.map { -log($0) } }
  var sum: Double { losses.reduce(0, +) }
  var mean: Double { sum / 10 }
  var greens: Int { y.count { $0 == 1 } }
  /// The entropy of the labels.
  var baseRateLoss: Double {
    [greens, 10 - greens].map { Double($0) / 10 }.reduce(0) { $1 > 0 ? $0 - $1 * log($1) : $0 }
  }

  static func mean(_ x: [Double], _ y: [Double], _ model: (w: Double, b: Double)) -> Double {
    zip(x, y).map { x, y in log(1 + exp((1 - 2 * y) * (model.w * x + model.b))) }.reduce(0, +) / 10
  }

  /// Every number that may stand on a page with two decimals or more.
  var numbers: [Double] {
    let cumulative = losses.indices.map { losses[...$0].reduce(0, +) }
    let worst = losses.firstIndex(of: losses.max() ?? 0) ?? 0
    var flippedY = y
    flippedY[worst] = 1 - y[worst]
    let flipped = Recomputed.mean(x, flippedY, (w, b))
    let refitted = Recomputed.mean(x, flippedY, Recomputed.fit(x, flippedY, penalty: 1))
    let model = [w, b, -b / w]
    let flips = [-log(1 - truth[worst]), flipped, refitted]
    let fixed = [log(2), log(10), log(100), 0.01, exp(-10 * log(2)), 0.25, 0.75]
    return x + p + p.map { 1 - $0 } + truth + losses + cumulative + cumulative.map { exp(-$0) }
      + [sum, mean, exp(-sum), baseRateLoss] + model + flips + fixed
  }

  /// Whether a number with these digits is one of them, rounded.
  func contains(_ text: String) -> Bool {
    let digits = text.replacing("−", with: "-")
    let parts = digits.split(separator: "e")
    let decimals = parts.first.map { $0.split(separator: ".").last?.count ?? 0 } ?? 0
    guard let value = Double(digits) else { return false }
    let step = pow(10, Double(-decimals) + (parts.count > 1 ? Double(parts[1]) ?? 0 : 0))
    return numbers.contains { abs(abs($0) - abs(value)) <= step * 0.500001 }
  }
}

struct ChangedLabelTests {
  /// The pages from step 3, where the label is changed, to the end, with all questions answered.
  private func walk(_ item: Int, _ size: Size) throws -> (pages: [String: String], end: State) {
    var state = try State.still("labels").after("e").after(Array(repeating: .tab, count: item)).after(" ")
      .after(.escape, .escape)
    var pages: [String: String] = [:]
    while true {
      let frame = view(state, size)
      let id = try #require(state.step).id
      // Answered pages come after open ones and replace them. The title bar counts steps.
      pages[id] = frame.lines.dropFirst().joined(separator: "\n")
      let next = state.after(.pageDown)
      if next.place == state.place && next.isAnswered == state.isAnswered { return (pages, state) }
      state = next
    }
  }

  /// A page without the labels of ticks, which may be quarters: those at the upright axis, and the row under the ticks
  /// of the other one.
  private func withoutTicks(_ page: String) -> String {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = zip(["".suffix(0)] + lines, lines).map { above, line in above.contains("┬") ? "" : line }
    return kept.joined(separator: "\n").replacing(/[0-9.]+ (?=[┤└])/, with: "")
  }

  private func flowing(_ page: String?) -> String {
    (page ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(
    "After a label is changed at step 3, every number to the end is one of the changed data's",
    arguments: 0..<10)
  func numbers(item: Int) throws {
    let truth = Recomputed(flipping: item)
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
      for (id, page) in try walk(item, size).pages {
        for match in withoutTicks(page).matches(of: /−?[0-9]*\.[0-9]{2,}(?:e−?[0-9]+)?/) {
          #expect(truth.contains(String(match.0)), "\(match.0) at \(id):\n\(page)")
        }
      }
    }
  }

  @Test("After a label is changed at step 3, the sentences tell the changed data", arguments: 0..<10)
  func sentences(item: Int) throws {
    let truth = Recomputed(flipping: item)
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    // High enough for all that is said.
    let pages = try walk(item, Size(columns: 80, rows: 36)).pages
    let ids = Course.firstChapterIDs
    #expect(pages.count == ids.count - (try #require(ids.firstIndex(of: "labels"))))
    let (greens, reds) = (truth.greens, 10 - truth.greens)
    #expect(flowing(pages["labels"]).contains("\(words[greens]) \(greens == 1 ? "point" : "points");"))
    #expect(flowing(pages["labels"]).contains("y = 0: \(reds == 0 ? "no point" : words[reds])."))
    let model = "w = \(fixed(truth.w, 2)), b = \(fixed(truth.b, 2))"
    #expect(flowing(pages["sigmoid"]).contains(model) || abs(truth.w) < 0.1 || abs(truth.b) < 0.1)
    let wrong = truth.truth.count { $0 < 0.5 }
    let count = wrong == 0 ? "none. a count" : "\(words[wrong]), at x ="
    #expect(flowing(pages["together"]).lowercased().contains(count))
    let most = fixed(truth.truth.min() ?? 0, 3)
    #expect(flowing(pages["stand"]).contains("its class was given probability \(most)"))
    #expect(flowing(pages["product"]).contains("so add up −log p: \(fixed(truth.sum, 3))"))
    let comparison = truth.mean < truth.baseRateLoss - 1e-4 ? "Below, " : "Not below, "
    #expect(flowing(pages["losses"]).contains("below \(fixed(truth.baseRateLoss, 4))"))
    #expect(flowing(pages["losses"]).contains(comparison + fixed(truth.mean, 4)))
    #expect(
      flowing(pages["mean"]).contains(
        "\(fixed(truth.sum, 3)) divided by ten is \(fixed(truth.mean, 4)) nats."))
    #expect(flowing(pages["recap"]).contains("The mean of the losses is \(fixed(truth.mean, 4)) nats."))
    for loss in truth.losses { #expect(flowing(pages["losses"]).contains(fixed(loss, 2))) }
  }

  @Test("Undo at the end brings every byte of every page back", arguments: 0..<10)
  func undo(item: Int) throws {
    let start = try State.still("labels")
    let end = try walk(item, Size(columns: 80, rows: 24)).end.after("u")
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
      for place in start.places {
        #expect(end.printedPage(at: place, size: size) == start.printedPage(at: place, size: size))
      }
    }
  }
}
