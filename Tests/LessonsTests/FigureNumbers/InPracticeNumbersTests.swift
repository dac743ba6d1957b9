import CrossEntropy
import Drawing
import Foundation
import Insight
import TestSupport
import Testing

@testable import Lessons

/// Every number of the sixth chapter's figures, counted and summed from its invented predictions.
struct InPracticeNumbersTests {
  private let rows = Forecasts.first.observations

  private func probability(_ z: Double) -> Double { 1 / (1 + exp(-z)) }

  private func loss(_ z: Double, _ label: Label) -> Double { log(1 + exp(label == .positive ? -z : z)) }

  private var meanLoss: Double { rows.map { loss($0.x, $0.label) }.reduce(0, +) / 400 }

  /// The predictions by their tenths.
  private var tenths: [Int: [Observation]] {
    Dictionary(grouping: rows) { min(9, Int(10 * probability($0.x))) }
  }

  private func share(_ rows: [Observation]) -> Double {
    Double(rows.count { $0.label == .positive }) / Double(rows.count)
  }

  @Test(
    "The base rate's curve, the dial's place on it, and the model's below it", arguments: LossUnit.allCases)
  func baseRate(unit: LossUnit) throws {
    let figure = try DrawnFigure("base-rate", unit, ["share": 0.3])
    #expect(runs(try figure.curve("entropies"), from: 0, to: 1) { entropy($0) * unit.ofANat })
    let ofDial = entropy(0.3) * unit.ofANat
    #expect(isAt(try figure.dot("probe", 0), 0.3, ofDial) && figure.headline == [written(ofDial, 4)])
    let dial = try figure.caption("readout", 0)
    #expect(isAt(dial.point, 0.3, ofDial) && dial.texts.last == written(ofDial, 4))
    #expect(dial.texts[0].contains("0.3") && dial.texts[0].contains(written(ofDial, 4)))
    let (rate, ofModel) = (107.0 / 400, meanLoss * unit.ofANat)
    #expect(isAt(try figure.dot("probe", 1), rate, ofModel))
    let model = try figure.caption("readout", 1)
    #expect(isAt(model.point, rate, ofModel) && model.texts.last == written(ofModel, 4))
    #expect(model.texts.allSatisfy { $0.hasPrefix(written(ofModel, 4)) })
    let gap = try figure.rule("base rate")
    #expect(isClose(gap.value, rate, within: 1e-9) && isClose(gap.start, ofModel, within: 1e-9))
    #expect(isClose(gap.end, entropy(rate) * unit.ofANat, within: 1e-9))
  }

  @Test("What a weight does to a class is as long as its number says", arguments: [1.0, 4, 16])
  func weights(factor: Double) throws {
    let figure = try DrawnFigure("weights", .nats, ["pos_weight": factor])
    #expect(isClose(try figure.bar("effect", 0).width, 107 * factor / (107 * factor + 293), within: 1e-9))
    let model = try #require(figure.context.facts.weightedFit(factor: factor)?.model)
    func p(_ row: Observation) -> Double { probability(model.weight * row.x + model.bias) }
    let found = Double(rows.count { $0.label == .positive && p($0) >= 0.5 }) / 107
    #expect(isClose(try figure.bar("effect", 1).width, found, within: 1e-9))
    #expect(isClose(try figure.bar("effect", 2).width, rows.map(p).reduce(0, +) / 400, within: 1e-9))
    for item in 0..<3 {
      let (bar, caption) = (try figure.bar("effect", item), try figure.caption("effect caption", item))
      #expect(abs(bar.x - bar.width / 2) < 1e-12 && caption.texts.last == written(bar.width, 2))
      #expect(caption.texts.allSatisfy { $0.contains(written(bar.width, 2)) } && caption.point.y > bar.high)
    }
    #expect(isClose(try figure.rule("base rate").value, 107.0 / 400, within: 1e-9))
    #expect(isClose(try figure.caption("base rate caption").point.x, 107.0 / 400, within: 1e-9))
    #expect(try figure.caption("base rate caption").texts.last == "0.27")
    let curve = try figure.curve("model")
    #expect(curve.allSatisfy { abs($0.y - probability(model.weight * $0.x + model.bias)) < 1e-9 })
    let plain = try #require(figure.context.facts.weightedFit(factor: 1)?.model)
    #expect(
      try figure.curve("plain model").allSatisfy {
        abs($0.y - probability(plain.weight * $0.x + plain.bias)) < 1e-9
      })
  }

  @Test("The weighted fit is where its weighted losses pull neither way", arguments: [1.0, 4, 16])
  func weightedFit(factor: Double) throws {
    let facts = try DrawnFigure("weights").context.facts
    let model = try #require(facts.weightedFit(factor: factor)?.model)
    let pulls = rows.map { row in
      (row.label == .positive ? factor : 1)
        * (probability(model.weight * row.x + model.bias) - (row.label == .positive ? 1 : 0))
    }
    #expect(abs(pulls.reduce(0, +)) < 1e-6)
    #expect(abs(zip(pulls, rows).map { $0 * $1.x }.reduce(0, +) + model.weight) < 1e-6)
  }

  @Test(
    "At a threshold the bars of mistakes are lit, at a cut's own tenth and beside it",
    arguments: [0.1, 0.5, 0.9])
  func tenthsAtThreshold(threshold: Double) throws {
    let figure = try DrawnFigure("threshold", .nats, ["threshold": threshold])
    let cut = Int((threshold * 10).rounded())
    for tenth in 0..<10 {
      let rows = tenths[tenth] ?? []
      let (up, down) = (try figure.mark("tenth", tenth), try figure.mark("tenth of negatives", tenth))
      let (upper, lower) = (try figure.bar("tenth", tenth), try figure.bar("tenth of negatives", tenth))
      #expect(upper.low == 0 && abs(upper.high - Double(rows.count { $0.label == .positive }) / 107) < 1e-9)
      #expect(lower.high == 0 && abs(lower.low + Double(rows.count { $0.label == .negative }) / 293) < 1e-9)
      #expect([upper.x, lower.x].allSatisfy { abs($0 - (Double(tenth) + 0.5) / 10) < 1e-9 })
      #expect(up.ink == (tenth < cut ? .positive : .positiveDimmed))
      #expect(down.ink == (tenth >= cut ? .negative : .negativeDimmed))
    }
    #expect(isClose(try figure.rule("cut").value, threshold, within: 1e-9))
  }

  @Test("Missed and left alone stand at the left of the cut, found and false alarms at its right")
  func outcomes() throws {
    let figure = try DrawnFigure("threshold")
    let numbers = ["36", "71", "247", "46"]
    for (item, number) in numbers.enumerated() {
      let caption = try figure.caption("outcome", item)
      #expect(caption.texts.last == number && caption.texts.allSatisfy { $0.hasPrefix(number) })
      #expect(caption.sides == [item % 2 == 0 ? .left : .right] && caption.point.x == 0.5)
      #expect((caption.point.y > 0) == (item < 2))
      // A mistake is lit.
      #expect(try figure.mark("outcome", item).ink == (item % 3 == 0 ? .accent : .text))
    }
  }

  @Test(
    "Every cut has its cost as a bar, the dial's is lit and read, the best one marked", arguments: [1.0, 4])
  func costs(miss: Double) throws {
    let figure = try DrawnFigure("threshold", .nats, ["threshold": 0.3, "miss cost": miss])
    for cut in 0...10 {
      let missed = (0..<cut).flatMap { tenths[$0] ?? [] }.count { $0.label == .positive }
      let alarms = (cut..<10).flatMap { tenths[$0] ?? [] }.count { $0.label == .negative }
      let cost = (Double(alarms) + miss * Double(missed)) / 400
      let bar = try figure.bar("cost", cut)
      #expect(
        bar.low == 0 && isClose(bar.high, cost, within: 1e-9)
          && isClose(bar.x, Double(cut) / 10, within: 1e-9))
      #expect(try figure.mark("cost", cut).ink == (cut == 3 ? .accent : .guide))
      guard cut == 3 else { continue }
      let caption = try figure.caption("cost caption")
      #expect(caption.texts == [written(cost, 3)] && isAt(caption.point, 0.3, cost))
    }
    #expect(isClose(try figure.rule("best cut").value, 1 / (1 + miss), within: 1e-9))
  }

  @Test(
    "Each tenth stands at its mean prediction and its share, as predicted and recalibrated",
    arguments: [0.0, 0.5, 1])
  func recalibration(part: Double) throws {
    let figure = try DrawnFigure("recalibrate", .nats, ["recalibrated": part])
    // 0.45650·z − 0.48278 is the recalibration, by another program.
    let whole = try #require(figure.context.facts.recalibration).model
    #expect(abs(whole.weight - 0.4565) < 1e-4 && abs(whole.bias + 0.4828) < 1e-4)
    let (w, b) = (1 - part + part * whole.weight, part * whole.bias)
    for (tenth, rows) in tenths {
      let before = rows.map { probability($0.x) }.reduce(0, +) / Double(rows.count)
      let now = rows.map { probability(w * $0.x + b) }.reduce(0, +) / Double(rows.count)
      #expect(isAt(try figure.dot("tenth", tenth), now, share(rows)))
      let tail = try figure.rule("tail", tenth)
      #expect(tail.direction == .horizontal && isClose(tail.value, share(rows), within: 1e-9))
      #expect(isClose(tail.start, min(before, now), within: 1e-9))
      #expect(isClose(tail.end, max(before, now), within: 1e-9))
      let interval = try figure.rule("interval", tenth)
      #expect(interval.direction == .vertical && isClose(interval.value, now, within: 1e-9))
      #expect((interval.start ?? 1) <= share(rows) && share(rows) <= (interval.end ?? 0))
    }
    // What is left to do, over what has been done: all of it together is the whole recalibration.
    for place in try figure.curve("model") {
      let logit = (log(place.x / (1 - place.x)) - b) / w
      #expect(abs(place.y - probability(whole.weight * logit + whole.bias)) < 1e-9)
    }
    let mean = rows.map { loss(w * $0.x + b, $0.label) }.reduce(0, +) / 400
    #expect(figure.headline == [written(mean, 4)])
  }

  @Test(
    "Two forecasts are compared row by row and by their mean so far", arguments: LossUnit.allCases,
    [20.0, 100, 400])
  func comparison(unit: LossUnit, count: Double) throws {
    let figure = try DrawnFigure("compare", unit, ["rows": count])
    let others = Forecasts.second.observations
    let differences = zip(rows, others).map { (loss($1.x, $1.label) - loss($0.x, $0.label)) * unit.ofANat }
    let line = try figure.curve("differences")
    let sorted = differences.prefix(Int(count)).sorted()
    #expect(areClose(line.map(\.y), sorted, within: 1e-6))
    #expect(line.map(\.x) == sorted.indices.map { Double($0) + 0.5 })
    func ends(_ rows: Int) -> [Double] {
      let some = differences.prefix(rows)
      let mean = some.reduce(0, +) / Double(rows)
      let squares = some.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
      let error = (squares / Double(rows - 1) / Double(rows)).squareRoot()
      return [mean - 1.959963984540054 * error, mean, mean + 1.959963984540054 * error]
    }
    let lines = try ["lower end", "mean difference", "upper end"].map { try figure.curve(Role($0)) }
    for (index, rows) in stride(from: 20, through: 400, by: 20).enumerated() {
      for (line, value) in zip(lines, ends(rows)) {
        #expect(line[index].x == Double(rows) && isClose(line[index].y, value, within: 1e-6))
      }
    }
    let now = ends(Int(count))
    #expect(isClose(try figure.dot("mean at dial").y, now[1], within: 1e-6))
    #expect(try figure.dot("mean at dial").x == count)
    let rule = try figure.rule("mean interval")
    #expect(isClose(rule.start, now[0], within: 1e-6) && isClose(rule.end, now[2], within: 1e-6))
    let caption = try figure.caption("mean at dial caption")
    #expect(caption.texts == [(now[1] > 0 ? "+" : "") + written(now[1], 4)])
    #expect(caption.point == (try figure.dot("mean at dial")))
  }

  @Test(
    "Focal and smoothed loss beside the log loss, and the smoothed one's floor", arguments: LossUnit.allCases)
  func relatives(unit: LossUnit) throws {
    let figure = try DrawnFigure("relatives", unit, ["focus": 1.5, "smoothing": 0.2])
    let functions: [(Double) -> Double] = [
      { -log($0) }, { -pow(1 - $0, 1.5) * log($0) }, { crossEntropyByHand(0.9, $0) },
    ]
    for (item, function) in functions.enumerated() {
      let (first, last) = (probability(-3.5), probability(7))
      #expect(
        runs(try figure.curve("model", item), from: first, to: last) { function($0) * unit.ofANat })
    }
    let floor = entropy(0.1) * unit.ofANat
    #expect(isAt(try figure.dot("floor"), 0.9, floor))
    #expect(isAt(try figure.caption("floor caption").point, 0.9, floor))
    #expect(try figure.caption("floor caption").texts == [written(floor, 4)])
  }
}
