import CrossEntropy
import Drawing
import Foundation
import Insight
import TestSupport
import Testing

@testable import Lessons

/// Every number of the third chapter's figures, worked out from seven green points of ten.
struct LogarithmNumbersTests {
  @Test("The shares are bars of their height, red at the left, each with its number at its end")
  func shares() throws {
    let figure = try DrawnFigure("shares")
    for (item, share) in [0.3, 0.7].enumerated() {
      let (bar, caption) = (try figure.bar("share", item), try figure.caption("share caption", item))
      #expect(bar.low == 0 && isClose(bar.high, share) && bar.x == Double(item))
      #expect(bar.symbol == (item == 0 ? .negative : .positive))
      #expect(caption.texts == [written(share, 2)] && isAt(caption.point, Double(item), share))
    }
    #expect(figure.headline == ["0.70"])
  }

  @Test("While a point is followed its class stays bright, and the other one is dimmed", arguments: [0, 9])
  func followedClass(item: Int) throws {
    let figure = try DrawnFigure("shares", followed: item)
    let isGreen = item == 9
    #expect(try figure.mark("share", 0).ink == (isGreen ? .negativeDimmed : .negative))
    #expect(try figure.mark("share", 1).ink == (isGreen ? .positive : .positiveDimmed))
  }

  @Test(
    "Up to twelve labels have a piece of the tape each, more have one a class",
    arguments: [(12, 12), (13, 2)])
  func mostPieces(labels: Int, pieces: Int) throws {
    let rows = (0..<labels).map { Observation(x: Double($0), label: $0 % 3 == 0 ? .positive : .negative) }
    let figure = try DrawnFigure("surprise", data: LessonData(.predictions, rows))
    #expect(figure.marks("piece").count { $0.id.item < 100 } == pieces)
  }

  @Test("A plan's name says its mean, and its tape ends there", arguments: [(0.5, 1.0), (0.2, 1.7219280949)])
  func tapes(p: Double, mean: Double) throws {
    let figure = try DrawnFigure("surprise", .nats, ["p of green": p])
    for (row, (mean, text)) in [(0.8812908992, "0.8813"), (mean, mean == 1 ? "1" : "1.7219")].enumerated() {
      let bars = figure.marks("piece").filter { $0.id.item / 100 == row }.compactMap { mark -> Bar? in
        if case .bar(let bar) = mark.shape { bar } else { nil }
      }
      #expect(isClose(bars.map { $0.x + $0.width / 2 }.max(), mean, within: 1e-9))
      let caption = try figure.caption("tape name", row)
      #expect(caption.texts.allSatisfy { $0.contains(text) }, "\(caption.texts)")
      #expect(bars.allSatisfy { caption.point.y == $0.high && isClose($0.high - $0.low, 0.8, within: 1e-9) })
    }
  }

  @Test(
    "The entropy over all shares, the data's place on it, and the dial's", arguments: LossUnit.allCases,
    [0.2, 0.5])
  func entropyCurve(unit: LossUnit, share: Double) throws {
    let figure = try DrawnFigure("entropy", unit, ["share of green": share])
    #expect(runs(try figure.curve("entropy curve"), from: 0, to: 1) { entropy($0) * unit.ofANat })
    let (ofData, ofDial) = (entropy(0.7) * unit.ofANat, entropy(share) * unit.ofANat)
    #expect(isAt(try figure.dot("share", 1), 0.7, ofData))
    let data = try figure.caption("share caption", 1)
    #expect(isAt(data.point, 0.7, ofData) && data.texts.last == "0.70: \(written(ofData, 4))")
    #expect(data.texts.allSatisfy { $0.hasSuffix("0.70: \(written(ofData, 4))") })
    #expect(isAt(try figure.dot("probe"), share, ofDial))
    let dial = try figure.caption("readout")
    #expect(isAt(dial.point, share, ofDial) && dial.texts[0].hasSuffix("\(share): \(written(ofDial, 4))"))
    // A coin is named where it is one.
    #expect(dial.texts[0].contains("coin") == (share == 0.5))
    #expect(isAt(try figure.caption("end of entropy").point, 1, 0))
    #expect(figure.headline == [written(ofData, 4)])
  }

  @Test(
    "The cross-entropy over all p touches its level at the share of green",
    arguments: LossUnit.allCases, ["cross-entropy", "divergence"])
  func crossEntropyCurve(unit: LossUnit, step: String) throws {
    let figure = try DrawnFigure(step, unit, ["p of green": 0.4])
    #expect(
      runs(try figure.curve("entropy curve"), from: 1e-4, to: 1 - 1e-4) {
        crossEntropyByHand(0.7, $0) * unit.ofANat
      })
    let (level, loss) = (entropy(0.7) * unit.ofANat, crossEntropyByHand(0.7, 0.4) * unit.ofANat)
    let rule = try figure.rule("entropy level")
    #expect(rule.direction == .horizontal && isClose(rule.value, level, within: 1e-9))
    let name = try figure.caption("entropy level caption")
    #expect(name.texts[0] == "H(q) = \(written(level, 4))" && isClose(name.point.y, level, within: 1e-9))
    #expect(isAt(try figure.dot("share", 1), 0.7, level))
    #expect(try figure.caption("share caption", 1).texts == ["p = q = 0.70"])
    #expect(isAt(try figure.dot("probe"), 0.4, loss))
    let readout = try figure.caption("readout")
    guard step == "divergence" else {
      #expect(readout.texts == ["p = 0.4: \(written(loss, 4))"] && isAt(readout.point, 0.4, loss))
      #expect(figure.headline == [written(loss, 4)])
      return
    }
    let gap = try figure.bar("gap")
    #expect(gap.x == 0.4 && isClose(gap.low, level, within: 1e-9) && isClose(gap.high, loss, within: 1e-9))
    #expect(readout.texts[0].hasSuffix(written(loss - level, 4)), "\(readout.texts)")
    #expect(isAt(readout.point, 0.4, (level + loss) / 2))
    let swapped = (crossEntropyByHand(0.4, 0.7) - entropy(0.4)) * unit.ofANat
    #expect(figure.headline == [written(loss - level, 4)])
    let captions = try #require(figure.scene.headline?.items.first?.captions)
    #expect(captions.allSatisfy { $0.contains(written(swapped, 4)) }, "\(captions)")
  }

  @Test("The strips of the gap lie between the share and the dial's p, within the curve and its level")
  func gap() throws {
    for p in [0.3, 0.95] {
      let figure = try DrawnFigure("divergence", .nats, ["p of green": p])
      let strips = try figure.marks("gap area").map { try figure.bar("gap area", $0.id.item) }
      #expect(strips.count > 4)
      for (one, next) in zip(strips, strips.dropFirst()) {
        #expect(isClose(abs(next.x - one.x), one.width, within: 1e-9))
      }
      for strip in strips {
        #expect((min(p, 0.7)...max(p, 0.7)).contains(strip.x))
        #expect(
          entropy(0.7) < strip.low && strip.low < strip.high && strip.high < crossEntropyByHand(0.7, strip.x))
        // No wider than a column, in any window.
        #expect(strip.width <= 1.0 / 128 + 1e-9)
      }
    }
  }

  @Test(
    "Each column of the classes says its own part",
    arguments: [("cross-entropy", "1.1266", "0.0669"), ("divergence", "+0.8769", "−0.2942")])
  func columns(step: String, green: String, red: String) throws {
    // −0.7 · ln 0.2, −0.3 · ln 0.8, and 0.7 · ln(0.7 / 0.2), 0.3 · ln(0.3 / 0.8).
    let figure = try DrawnFigure(step, .nats, ["p of green": 0.2])
    let (ofGreen, ofRed) = (try figure.caption("column caption", 1), try figure.caption("column caption", 0))
    #expect(ofGreen.texts[0] == green && ofRed.texts[0] == red)
    // Over its column; what a class lacks is named between its column and its outline.
    #expect(isAt(ofGreen.point, 0.35, -log(0.2)))
    let lacking = step == "divergence" ? (-log(0.8) - log(0.3)) / 2 : -log(0.8)
    #expect(isAt(ofRed.point, 0.85, lacking))
    for (item, share) in [0.3, 0.7].enumerated() {
      let outline = try figure.rule("outline", item)
      #expect(isClose(outline.value, -log(share), within: 1e-9))
      #expect(isClose((outline.end ?? 0) - (outline.start ?? 0), share, within: 1e-9))
    }
  }

  @Test("Losses by class stand in their order, each class with its sum", arguments: LossUnit.allCases)
  func byClass(unit: LossUnit) throws {
    let figure = try DrawnFigure("point-by-point", unit)
    let order = [0, 1, 3, 2, 4, 5, 6, 7, 8, 9]
    for (slot, item) in order.enumerated() {
      let (bar, loss) = (try figure.bar("point", item), TenPoints.losses[item] * unit.ofANat)
      #expect(bar.x == Double(slot) && isClose(bar.high, loss, within: 1e-9))
      #expect(isAt(try figure.caption("value", item).point, Double(slot), loss))
      #expect(try figure.caption("value", item).texts.contains(written(loss, 2)))
    }
    #expect(try figure.rule("border of classes").value == 2.5)
    guard case .plot(let plot)? = figure.scene.leafPanels.first?.content else { throw NotThere("plot") }
    let row = try #require(plot.labelRows.first { $0.role == "sum of class" })
    let sums = [order.prefix(3), order.dropFirst(3)].map {
      $0.map { TenPoints.losses[$0] }.reduce(0, +) * unit.ofANat
    }
    #expect(row.entries.map { $0.texts.last } == sums.map { written($0, 4) })
    #expect(row.entries.map(\.x) == [1, 6] && row.entries.map(\.item) == [0, 1])
    let actual = try #require(plot.labelRows.first { $0.role == .trueProbability })
    #expect(actual.entries.map { $0.texts[0] } == order.map { written(TenPoints.trueProbabilities[$0], 3) })
  }

  @Test("Each rung of the ladder is as long as its loss and says it", arguments: LossUnit.allCases)
  func ladder(unit: LossUnit) throws {
    let figure = try DrawnFigure("ladder", unit)
    let free = TenPoints.unpenalisedLosses.reduce(0, +) / 10
    let losses = [log(2.0), entropy(0.7), TenPoints.meanLoss, free].map { $0 * unit.ofANat }
    let rungs = figure.marks("rung").sorted { height($0) > height($1) }
    #expect(rungs.count == losses.count)
    for (rung, loss) in zip(rungs, losses) {
      let bar = try figure.bar("rung", rung.id.item)
      #expect(isClose(bar.x - bar.width / 2, 0) || abs(bar.x - bar.width / 2) < 1e-12)
      #expect(isClose(bar.width, loss, within: 1e-6) && bar.lies)
      let caption = try figure.caption("rung caption", rung.id.item)
      #expect(caption.texts.allSatisfy { $0.hasPrefix(written(loss, 4)) }, "\(caption.texts)")
      #expect(isClose(caption.point.x, loss, within: 1e-6))
    }
    #expect(rungs.map(\.ink) == [.curve, .curve, .accent, .curve])
    let curve = try figure.curve("unpenalised model")
    // The fit without a penalty, by another program.
    let (w, b) = (1.64242586445696258, 0.80283584791252630)
    #expect(curve.allSatisfy { abs($0.y - 1 / (1 + exp(-w * $0.x - b))) < 1e-6 })
  }

  private func height(_ mark: Mark) -> Double {
    if case .bar(let bar) = mark.shape { bar.high } else { 0 }
  }

  @Test("Each tenth of p adds as much, where an exponential would double", arguments: LossUnit.allCases)
  func tenths(unit: LossUnit) throws {
    let figure = try DrawnFigure("careful-1", unit)
    let tenth = log(10.0) * unit.ofANat
    #expect(runs(try figure.curve("model"), from: 0, to: 5) { $0 * tenth })
    #expect(runs(try figure.curve("exponential"), from: 0, to: 5) { tenth * pow(2, $0 - 1) })
    for count in 1...4 {
      let place = (Double(count), Double(count) * tenth)
      #expect(isAt(try figure.dot("probe", count), place.0, place.1))
      #expect(isAt(try figure.caption("readout", count).point, place.0, place.1))
      #expect(try figure.caption("readout", count).texts == [written(place.1, 2)])
    }
    let name = try figure.caption("exponential caption").point
    #expect(isClose(name.y, tenth * pow(2, name.x - 1), within: 1e-9))
  }

  @Test("One p for all cannot go below the entropy, a model can", arguments: LossUnit.allCases)
  func limit(unit: LossUnit) throws {
    let figure = try DrawnFigure("careful-2", unit)
    let mean = TenPoints.meanLoss * unit.ofANat
    #expect(isClose(try figure.rule("mean").value, mean, within: 1e-9))
    #expect(try figure.caption("mean caption").texts[0].contains(written(mean, 4)))
    #expect(isAt(try figure.caption("mean caption").point, 0.5, mean))
    #expect(isClose(try figure.rule("entropy level").value, entropy(0.7) * unit.ofANat, within: 1e-9))
  }

  @Test("Two parted points cost less with every greater weight", arguments: LossUnit.allCases)
  func parted(unit: LossUnit) throws {
    let figure = try DrawnFigure("careful-3", unit)
    func loss(_ weight: Double) -> Double { log(1 + exp(-weight)) * unit.ofANat }
    #expect(runs(try figure.curve("model"), from: 0, to: 10, loss))
    for (item, weight) in [1.0, 5].enumerated() {
      #expect(isAt(try figure.dot("probe", item), weight, loss(weight)))
      let caption = try figure.caption("readout", item)
      #expect(isAt(caption.point, weight, loss(weight)))
      #expect(caption.texts == ["w = \(Int(weight)): \(written(loss(weight), 4))"])
    }
  }
}
