import CrossEntropy
import Drawing
import Foundation
import Insight
import TestSupport
import Testing

@testable import Lessons

/// Every number of the second chapter's figures, worked out by hand: it stands at the place of its value.
struct OnePredictionNumbersTests {
  private func probability(_ z: Double) -> Double { 1 / (1 + exp(-z)) }

  /// The loss of a logit if green comes up and if red does.
  private func loss(_ z: Double, _ item: Int) -> Double { log(1 + exp(item == 0 ? -z : z)) }

  @Test("Two curves, and on each the loss of the dial's p", arguments: LossUnit.allCases, [0.1, 0.8])
  func twoCurves(unit: LossUnit, p: Double) throws {
    let figure = try DrawnFigure("two-curves", unit, ["p": p])
    #expect(runs(try figure.curve("model", 0), from: exp(-7), to: 1) { -log($0) * unit.ofANat })
    #expect(runs(try figure.curve("model", 1), from: 0, to: 1 - exp(-7)) { -log(1 - $0) * unit.ofANat })
    for (item, q) in [p, 1 - p].enumerated() {
      let loss = -log(q) * unit.ofANat
      #expect(isAt(try figure.dot("probe", item), p, loss))
      let caption = try figure.caption("readout", item)
      #expect(caption.texts == [written(loss, 2)] && isAt(caption.point, p, loss))
      let big = try #require(figure.scene.headline?.items[item])
      #expect(big.text == written(loss, 2) && big.symbol == (item == 0 ? .positive : .negative))
      #expect(big.captions[0].contains(item == 0 ? "green" : "red"))
    }
  }

  @Test("The rulers of p and of the odds stand one above the other, each number at its logit")
  func rulers() throws {
    let figure = try DrawnFigure("odds")
    let named = [(0.01, "1:99"), (0.1, "1:9"), (0.5, "1:1"), (0.9, "9:1"), (0.99, "99:1")]
    for (item, (p, odds)) in named.enumerated() {
      let (ofP, ofOdds) = (
        try figure.caption("ruler number", item), try figure.caption("ruler number", 10 + item)
      )
      #expect(ofP.texts == ["\(p)"] && ofOdds.texts == [odds])
      #expect(isClose(ofP.point.x, log(p / (1 - p)), within: 1e-9) || p == 0.5 && abs(ofP.point.x) < 1e-12)
      #expect(ofOdds.point.x == ofP.point.x)
      #expect(ofP.point.y == (try figure.rule("ruler", 0).value))
      #expect(ofOdds.point.y == (try figure.rule("ruler", 1).value))
    }
  }

  @Test(
    "The slider reads p, odds and logit at one place, and one more logit multiplies the odds by e",
    arguments: [(2.0, "p = 0.88", "7.4:1"), (-1, "p = 0.27", "1:2.7"), (0, "p = 0.50", "1:1")])
  func slider(z: Double, p: String, odds: String) throws {
    let figure = try DrawnFigure("odds", .nats, ["z": z])
    let texts = try (0..<3).map { try figure.caption("readout", $0).texts[0] }
    #expect(texts == [p, odds, "z = \(Int(z))".replacing("-", with: "−")])
    for item in 0..<3 {
      #expect(try figure.dot("reading", item).x == z && figure.caption("readout", item).point.x == z)
      #expect(try figure.dot("reading", item).y == figure.caption("readout", item).point.y)
    }
    #expect(try figure.rule("probe line").value == z)
    for (item, text) in ["× 2.72", "+ 1"].enumerated() {
      #expect(try figure.caption("one more name", item).texts == [text])
      #expect(try figure.caption("one more name", item).point.x == z + 1)
      #expect(try figure.dot("one more", item).x == z + 1)
    }
    #expect(try figure.dot("one more", 0).y == figure.rule("ruler", 1).value)
    #expect(try figure.dot("one more", 1).y == 0)
  }

  @Test("Over the logit both losses, and the straight lines that they near", arguments: LossUnit.allCases)
  func logit(unit: LossUnit) throws {
    let figure = try DrawnFigure("in-the-logit", unit, ["z": -2])
    for item in 0..<2 {
      #expect(runs(try figure.curve("model", item), from: -6, to: 6) { loss($0, item) * unit.ofANat })
      let ends = item == 0 ? (-6.0, 0.0) : (0.0, 6.0)
      #expect(
        runs(try figure.curve("straight line", item), from: ends.0, to: ends.1) { abs($0) * unit.ofANat })
      #expect(isAt(try figure.dot("probe", item), -2, loss(-2, item) * unit.ofANat))
    }
    #expect(figure.headline == [written(loss(-2, 0) * unit.ofANat, 2)])
  }

  @Test(
    "Tangents touch at the dial's z and reach farther on the wrong side", arguments: LossUnit.allCases,
    [-2, 1.5])
  func slopes(unit: LossUnit, z: Double) throws {
    let figure = try DrawnFigure("slope", unit, ["z": z])
    for (item, y) in [(0, 1.0), (1, 0.0)] {
      let slope = probability(z) - y
      func line(_ x: Double) -> Double { (loss(z, item) + slope * (x - z)) * unit.ofANat }
      let ends = item == 0 ? (z - 2, z + 1) : (z - 1, z + 2)
      #expect(runs(try figure.curve("tangent", item), from: ends.0, to: ends.1, line))
      let caption = try figure.caption("slope", item)
      #expect(caption.texts.last == written(slope * unit.ofANat, 2))
      #expect(caption.texts.allSatisfy { $0.contains(written(slope * unit.ofANat, 2)) })
      #expect(caption.texts[0].lowercased().contains(item == 0 ? "green" : "red"))
      #expect(abs(caption.point.y - line(caption.point.x)) < 1e-9 && abs(caption.point.x - z) <= 2)
    }
  }

  @Test("The slopes of log loss and squared error, and each one's own reading", arguments: [-6, -2, 0.5])
  func squared(z: Double) throws {
    let figure = try DrawnFigure("squared", .nats, ["z": z])
    let slopes: [(Double) -> Double] = [
      { -1 / (1 + exp($0)) }, { -2 * exp(-2 * $0) / pow(1 + exp(-$0), 3) },
    ]
    for (item, probe) in [(0, 0), (1, 2)] {
      #expect(runs(try figure.curve("slope curve", item), from: -6, to: 6, slopes[item]))
      #expect(isAt(try figure.dot("probe", probe), z, slopes[item](z)))
      let caption = try figure.caption("slope", probe)
      #expect(isAt(caption.point, z, slopes[item](z)) && caption.texts == [written(slopes[item](z), 3)])
    }
    #expect(figure.headline == slopes.map { written($0(z), 3) })
  }

  @Test(
    "Accuracy goes in stairs and the loss in a bowl as b changes", arguments: LossUnit.allCases, [-3, 0, 1.2])
  func stairsAndBowl(unit: LossUnit, shift: Double) throws {
    let figure = try DrawnFigure(
      "accuracy", unit, ["change of b": shift], data: LessonData(.points, TenPoints.observations))
    let logits = TenPoints.x.map { TenPoints.model.weight * $0 + TenPoints.model.bias }
    let rows = Array(zip(logits, TenPoints.labels))
    func mean(_ shift: Double) -> Double {
      rows.map { loss($0 + shift, $1 == .positive ? 0 : 1) }.reduce(0, +) / 10 * unit.ofANat
    }
    let right = Double(rows.count { ($0 + shift >= 0) == ($1 == .positive) }) / 10
    #expect(runs(try figure.curve("bowl"), from: -6, to: 6, mean))
    #expect(isAt(try figure.dot("probe", 2), shift, mean(shift)))
    #expect(try figure.caption("readout", 1).texts == [written(mean(shift), 4)])
    #expect(isAt(try figure.caption("readout", 1).point, shift, mean(shift)))
    #expect(isAt(try figure.dot("probe", 0), shift, right))
    #expect(try figure.caption("readout", 0).texts == [written(right, 2)])
    #expect(figure.headline == [written(right, 2), written(mean(shift), 4)])
    // Between two corners at one height the stairs are level; each row turns at the negative of its logit.
    let corners = try figure.curve("stairs")
    for (first, second) in zip(corners, corners.dropFirst()) where first.x < second.x {
      let middle = (first.x + second.x) / 2
      let right = Double(rows.count { ($0 + middle >= 0) == ($1 == .positive) }) / 10
      #expect(isClose(first.y, right, within: 1e-9) && isClose(second.y, right, within: 1e-9))
    }
  }

  @Test(
    "The expected loss is a cross-entropy over all p, lowest on the dotted line", arguments: LossUnit.allCases
  )
  func honest(unit: LossUnit) throws {
    let figure = try DrawnFigure("honest", unit, ["frequency": 0.2])
    let (first, last) = (probability(-7), probability(7))
    #expect(
      runs(try figure.curve("model"), from: first, to: last) { crossEntropyByHand(0.2, $0) * unit.ofANat })
    #expect(runs(try figure.curve("entropies"), from: 0, to: 1) { entropy($0) * unit.ofANat })
    let lowest = entropy(0.2) * unit.ofANat
    #expect(isAt(try figure.dot("probe"), 0.2, lowest))
    #expect(isAt(try figure.caption("readout").point, 0.2, lowest))
    let line = try figure.rule("probe line")
    #expect(line.value == 0.2 && isClose(line.end, lowest, within: 1e-9))
    #expect(try figure.caption("readout").texts == ["p = 0.2"])
    #expect(figure.headline == [written(lowest, 4)])
  }

  @Test("Each dot of the calibration is the share of green of its tenth at its mean prediction")
  func calibration() throws {
    let figure = try DrawnFigure("calibration", .nats, ["w": 0.5, "b": -0.3])
    let rows = Forecasts.first.observations
    let tenths = Dictionary(grouping: rows) { min(9, Int(10 * probability(0.5 * $0.x - 0.3))) }
    #expect(figure.marks("bin").map(\.id.item) == tenths.keys.sorted())
    for (tenth, rows) in tenths {
      let dot = try figure.bar("bin", tenth)
      let share = Double(rows.count { $0.label == .positive }) / Double(rows.count)
      let mean = rows.map { probability(0.5 * $0.x - 0.3) }.reduce(0, +) / Double(rows.count)
      #expect(isClose(dot.x, mean, within: 1e-9))
      let side = 0.24 * (Double(rows.count) / 400).squareRoot()
      #expect(isClose(dot.width, side, within: 1e-9))
      #expect(isClose(dot.high, share + side / 2, within: 1e-9))
      #expect(isClose(dot.low, max(0, share - side / 2), within: 1e-9))
    }
    #expect(runs(try figure.curve("diagonal"), from: 0, to: 1) { $0 })
    let loss = rows.map { self.loss(0.5 * $0.x - 0.3, $0.label == .positive ? 0 : 1) }.reduce(0, +) / 400
    #expect(figure.headline == [written(loss, 4)])
  }

  @Test("The recap has the curves of the chapter, and the dial's p on each", arguments: LossUnit.allCases)
  func recap(unit: LossUnit) throws {
    let figure = try DrawnFigure("recap-one", unit, ["p": 0.2])
    let z = log(0.2 / 0.8)
    func expected(_ p: Double) -> Double { crossEntropyByHand(0.7, p) * unit.ofANat }
    for item in 0..<2 {
      let ofItem = { (p: Double) in -log(item == 0 ? p : 1 - p) * unit.ofANat }
      let (first, last) = (probability(-7), probability(7))
      #expect(runs(try figure.curve("recap curve", item), from: first, to: last, ofItem))
      #expect(
        runs(try figure.curve("recap curve", 2 + item), from: -6, to: 6) { loss($0, item) * unit.ofANat })
      #expect(isAt(try figure.dot("recap dot", item), 0.2, ofItem(0.2)))
      #expect(isAt(try figure.dot("recap dot", 2 + item), z, ofItem(0.2)))
    }
    #expect(runs(try figure.curve("recap curve", 4), from: probability(-7), to: probability(7), expected))
    #expect(isAt(try figure.dot("recap dot", 4), 0.2, expected(0.2)))
    let rule = try figure.rule("true share")
    #expect(rule.value == 0.7 && isClose(rule.end, expected(0.7), within: 1e-9))
    #expect(try figure.caption("true share name").texts == ["0.7"])
    #expect(isAt(try figure.caption("true share name").point, 0.7, expected(0.7)))
  }
}
