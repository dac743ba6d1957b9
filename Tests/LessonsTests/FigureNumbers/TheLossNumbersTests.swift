import CrossEntropy
import Drawing
import Foundation
import Insight
import TestSupport
import Testing

@testable import Lessons

/// Every number of the first chapter's figures, worked out from the ten points: it stands at the place of its value.
struct TheLossNumbersTests {
  private let x = TenPoints.x
  private let labels = TenPoints.labels
  private let p = TenPoints.probabilities
  private let right = TenPoints.trueProbabilities
  private let losses = TenPoints.losses

  @Test(
    "Bars over the curve reach from 0 to p for green, from p to 1 for red", arguments: ["together", "gather"])
  func probabilityBars(step: String) throws {
    let figure = try DrawnFigure(step)
    for item in x.indices {
      let bar = try figure.bar("point", item)
      let ends = labels[item] == .positive ? (0, p[item]) : (p[item], 1)
      #expect(isClose(bar.low, ends.0, within: 1e-9) && isClose(bar.high, ends.1, within: 1e-9))
      #expect(bar.x == (step == "together" ? x[item] : Double(item)))
      #expect(bar.hangs == (labels[item] == .negative))
    }
  }

  @Test("Each mistake is named beside the middle of its bar, by the probability of its class")
  func mistakes() throws {
    let figure = try DrawnFigure("together")
    #expect(figure.marks("value").map(\.id.item) == [2, 3])
    let (green, red) = (try figure.caption("value", 2), try figure.caption("value", 3))
    #expect(green.texts == ["0.470", "0.47"] && red.texts == ["0.299", "0.30"])
    #expect(isAt(green.point, x[2], p[2] / 2) && isAt(red.point, x[3], (1 + p[3]) / 2))
  }

  @Test("The boundary stands where p is one half, up to the curve, and its caption names it")
  func boundary() throws {
    let figure = try DrawnFigure("sigmoid")
    let place = -TenPoints.model.bias / TenPoints.model.weight
    let (rule, half) = (try figure.rule("decision boundary"), try figure.rule("level one half"))
    #expect(rule.direction == .vertical && isClose(rule.value, place, within: 1e-9))
    #expect(rule.start == 0 && rule.end == 0.5)
    #expect(half.direction == .horizontal && half.value == 0.5 && half.start == nil && half.end == nil)
    let caption = try figure.caption("decision boundary caption")
    #expect(caption.texts.last == "x = −0.67" && isAt(caption.point, place, 0.25))
  }

  @Test(
    "Beside the mean stand a coin's loss and the base rate's, as one where they are one, and none that is 0")
  func yardsticksOfClasses() throws {
    func heights(_ labels: [Label]?) throws -> [Double] {
      let data = labels.map { LessonData(.predictions, $0.map { Observation(x: 0.1, label: $0) }) }
      let figure = try DrawnFigure("mean", data: data)
      return try figure.marks("yardstick").map { try figure.rule("yardstick", $0.id.item).value }
    }
    #expect(areClose(try heights(nil), [log(2), entropy(0.7)], within: 1e-12))
    #expect(areClose(try heights([.positive, .negative]), [log(2)], within: 1e-12))
    #expect(try heights([.positive, .positive]).allSatisfy { $0 > 0 })
  }

  @Test("The running sum under the bars counts a point by its weight, up to what the headline says")
  func weightedSums() throws {
    let rows = [(2.0, Label.positive), (1, .negative)].map {
      Observation(x: 0, label: $0.1, sampleWeight: $0.0)
    }
    let figure = try DrawnFigure("product", data: LessonData(.predictions, rows))
    let sums = figure.scene.leafPanels.flatMap { panel -> [String] in
      guard case .plot(let plot) = panel.content else { return [] }
      let row = plot.labelRows.first { $0.role == "running sum" }
      return row?.entries.compactMap(\.texts.first) ?? []
    }
    // log 2 = 0.693, twice and three times.
    #expect(sums == ["1.39", "2.08"])
    #expect(figure.scene.headline?.items.first?.captions.first?.contains("2.079") == true)
  }

  @Test(
    "The penalty is −log p, and each of its three marks says its own p and loss", arguments: LossUnit.allCases
  )
  func penalty(unit: LossUnit) throws {
    let figure = try DrawnFigure("penalty", unit, ["probe": 0.25])
    let curve = try figure.curve("model")
    #expect(runs(curve, from: exp(-5), to: 1) { -log($0) * unit.ofANat })
    for (item, p) in [0.25, 0.1, 0.01].enumerated() {
      let loss = -log(p) * unit.ofANat
      #expect(isAt(try figure.dot("probe", item), p, loss))
      let caption = try figure.caption("readout", item)
      #expect(isAt(caption.point, p, loss))
      #expect(
        caption.texts[0].contains("\(p)") && caption.texts[0].contains(written(loss, 2)), "\(caption.texts)")
    }
  }

  @Test("The bars lie down one above the other, each as long as its probability, and none over another")
  func lyingBars() throws {
    let figure = try DrawnFigure("penalty")
    let marks = try #require(figure.picture.via.first).allMarks.filter { $0.id.role == .point }
    let bars = marks.sorted { $0.id.item < $1.id.item }.compactMap { mark -> Bar? in
      if case .bar(let bar) = mark.shape { bar } else { nil }
    }
    #expect(areClose(bars.map { $0.x - $0.width / 2 }, right.map { _ in 0 }))
    #expect(areClose(bars.map { $0.x + $0.width / 2 }, right, within: 1e-9))
    #expect(zip(bars, bars.dropFirst()).allSatisfy { $0.low < $0.high && $0.high <= $1.low })
    #expect(bars.first?.low == 0 && (bars.last?.high ?? 6) <= 5 && bars.allSatisfy(\.lies))
  }

  @Test(
    "On the curve every point stands at its p and its loss, and the two worst are read there",
    arguments: [(LossUnit.nats, "ln", "1.21", "0.76"), (.bits, "log₂", "1.74", "1.09")])
  func onTheCurve(unit: LossUnit, log: String, worst: String, second: String) throws {
    let figure = try DrawnFigure("on-the-curve", unit)
    for item in x.indices {
      #expect(isAt(try figure.dot("point", item), right[item], losses[item] * unit.ofANat))
    }
    #expect(figure.marks("readout").map(\.id.item) == [12, 13])
    for (item, p, loss) in [(2, "0.470", second), (3, "0.299", worst)] {
      let caption = try figure.caption("readout", 10 + item)
      #expect(caption.texts[0].hasSuffix(" \(p) = \(loss)"), "\(caption.texts)")
      #expect(
        caption.texts[0].hasPrefix("x = \(x[item]): −log".replacing("-", with: "−")), "\(caption.texts)")
      #expect(isAt(caption.point, right[item], losses[item] * unit.ofANat))
    }
  }

  @Test("Each loss stands on its bar, as a bar and as a number", arguments: LossUnit.allCases)
  func lossBars(unit: LossUnit) throws {
    let figure = try DrawnFigure("losses", unit)
    for item in x.indices {
      let (bar, loss) = (try figure.bar("point", item), losses[item] * unit.ofANat)
      #expect(bar.low == 0 && isClose(bar.high, loss, within: 1e-9) && bar.x == Double(item))
      let caption = try figure.caption("value", item)
      #expect(isAt(caption.point, Double(item), loss))
      #expect(caption.texts.contains(written(loss, 2)), "\(caption.texts)")
    }
  }

  @Test("The mean, the coin and the base rate are lines at their heights, each with its own number")
  func yardsticks() throws {
    for unit in LossUnit.allCases {
      let figure = try DrawnFigure("mean", unit)
      let mean = TenPoints.meanLoss * unit.ofANat
      #expect(isClose(try figure.rule("mean").value, mean, within: 1e-9))
      #expect(isClose(try figure.caption("mean caption").point.y, mean, within: 1e-9))
      #expect(figure.headline == [written(mean, 4)])
      for (item, nats) in [log(2.0), entropy(0.7)].enumerated() {
        let (rule, caption) = (
          try figure.rule("yardstick", item), try figure.caption("yardstick caption", item)
        )
        #expect(rule.direction == .horizontal && isClose(rule.value, nats * unit.ofANat, within: 1e-9))
        #expect(caption.texts[0].hasSuffix(written(nats * unit.ofANat, 4)), "\(caption.texts)")
        #expect(isClose(caption.point.y, rule.value, within: 1e-12))
      }
    }
  }

  @Test("Where the classes are even, the coin and the base rate are one line")
  func evenClasses() throws {
    let rows = [(-1.0, Label.negative), (0, .positive), (0.5, .negative), (2, .positive)]
    let data = LessonData(.points, rows.map { Observation(x: $0.0, label: $0.1) })
    #expect(try DrawnFigure("mean", data: data).marks("yardstick").map(\.id.item) == [0])
  }
}
