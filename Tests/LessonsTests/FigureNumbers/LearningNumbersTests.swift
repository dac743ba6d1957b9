import CrossEntropy
import Drawing
import Foundation
import Insight
import TestSupport
import Testing

@testable import Lessons

/// Every number of the fifth chapter's figures, worked out from the rows that are trained on.
struct LearningNumbersTests {
  private let ten = LessonData(.points, TenPoints.observations)

  /// The mean loss of the ten points, without a penalty.
  private func meanLoss(_ w: Double, _ b: Double) -> Double {
    let losses = TenPoints.observations.map {
      log(1 + exp(($0.label == .positive ? -1 : 1) * (w * $0.x + b)))
    }
    return losses.reduce(0, +) / 10
  }

  @Test("The two goals stand at the fit with C = 1 and where the mean loss is lowest")
  func goals() throws {
    let figure = try DrawnFigure("descent", data: ten, epoch: 3)
    #expect(isAt(try figure.dot("goal", 0), TenPoints.model.weight, TenPoints.model.bias))
    let free = try figure.dot("goal", 1)
    let pulls = TenPoints.observations.map {
      1 / (1 + exp(-free.x * $0.x - free.y)) - ($0.label == .positive ? 1 : 0)
    }
    #expect(abs(pulls.reduce(0, +)) < 1e-6)
    #expect(abs(zip(pulls, TenPoints.x).map { $0 * $1 }.reduce(0, +)) < 1e-6)
    for item in 0...1 {
      #expect(try figure.caption("goal caption", item).point == figure.dot("goal", item))
    }
  }

  @Test("Each step goes down the slope of the mean loss, and the curve beside it is that of its end")
  func path() throws {
    let (step, epochs) = (0.5, 3)
    let figure = try DrawnFigure("descent", .nats, ["step size": step], data: ten, epoch: epochs)
    var (w, b) = (0.0, 0.0)
    var places = [(w, b)]
    for _ in 0..<epochs {
      let pulls = TenPoints.observations.map {
        1 / (1 + exp(-w * $0.x - b)) - ($0.label == .positive ? 1 : 0)
      }
      let slope = zip(pulls, TenPoints.x).map { $0 * $1 }.reduce(0, +)
      (w, b) = (w - step * (slope + penaltySlope(w)) / 10, b - step * pulls.reduce(0, +) / 10)
      places.append((w, b))
    }
    let drawn = try figure.curve("descent path")
    #expect(drawn.count == places.count)
    for (point, place) in zip(drawn, places) { #expect(isAt(point, place.0, place.1)) }
    #expect(isAt(try figure.dot("descent position"), w, b))
    let curve = try figure.curve("model")
    #expect(curve.allSatisfy { abs($0.y - 1 / (1 + exp(-w * $0.x - b))) < 1e-9 })
  }

  /// The slope of w² / 2 where the data's own penalty is minimised as well.
  private func penaltySlope(_ w: Double) -> Double { w }

  @Test("On every line of the surface the mean loss is the one that is written at it")
  func contours() throws {
    let figure = try DrawnFigure("descent", data: ten, epoch: 20)
    let position = try figure.dot("descent position")
    let ofPosition = meanLoss(position.x, position.y)
    for (role, loss) in [("contour", TenPoints.meanLoss), ("position contour", ofPosition)] {
      let lines = figure.marks(Role(role)).filter { role != "contour" || $0.ink == .accent }
      #expect(!lines.isEmpty)
      for line in lines {
        guard case .curve(let curve) = line.shape else { continue }
        for place in curve.points { #expect(abs(meanLoss(place.x, place.y) - loss) < 0.02) }
      }
      let caption = try figure.caption(Role("\(role) caption"))
      #expect(caption.texts == [written(loss, 4)])
      #expect(abs(meanLoss(caption.point.x, caption.point.y) - loss) < 0.02)
    }
  }

  @Test("Points on the map of the rings are the rows, each with the symbol of its class")
  func rings() throws {
    let figure = try DrawnFigure("circles")
    guard case .scatter(let scatter) = try figure.mark("rows").shape else { throw NotThere("scatter") }
    let rows = try #require(figure.context.training?.network?.task.training)
    #expect(scatter.points.count == rows.count)
    for (index, point) in scatter.points.enumerated() {
      #expect(Array(rows.row(index)) == [point.x, point.y])
      #expect(point.symbol == (rows.labels[index] == .positive ? .positive : .negative))
    }
  }

  @Test("The rule behind the data is named on its level, behind the epochs where curves still move")
  func ruleOfCharts() throws {
    let figure = try DrawnFigure("circles", epoch: 3)
    for quantity in ["epoch loss", "epoch accuracy"] {
      let caption = try figure.caption(Role("rule caption of \(quantity)"))
      // Four fifths of the way through 200 epochs.
      #expect(caption.point.x == 160)
      #expect(caption.point.y == (try figure.rule(Role("rule of \(quantity)")).value))
    }
  }

  @Test("A feature that speaks for spam has the sign, the symbol and the side of spam")
  func features() throws {
    let figure = try DrawnFigure("spam", epoch: 10)
    let (table, slopes) = (
      try #require(figure.scene.table), try #require(figure.context.training?.network?.slopes)
    )
    let greatest = slopes.map(abs).max() ?? 0
    #expect(table.rows.count == 8 && slopes.contains { $0 > 0 } && slopes.contains { $0 < 0 })
    for (row, slope) in zip(table.rows, slopes) {
      let (number, bar) = (row.entries[1], row.entries[2])
      #expect(number.texts == [(slope > 0 ? "+" : "") + written(slope, 2)])
      #expect(number.symbol == (slope > 0 ? .positive : .negative))
      #expect(bar.ink == (slope > 0 ? .positive : .negative))
      let cells = Int((abs(slope) / greatest * 10).rounded())
      let place = String(repeating: " ", count: slope > 0 ? 10 : 10 - cells)
      #expect(bar.texts[0] == place + String(repeating: "━", count: cells))
    }
  }

  @Test("The thirty runs stand against the rule that made the rings", arguments: LossUnit.allCases)
  func thirtyRuns(unit: LossUnit) throws {
    let figure = try DrawnFigure("recap-learning", unit)
    // Worked out in another program as the integral over all rows that there could be.
    let (loss, accuracy) = (0.3577 * unit.ofANat, 0.8406)
    #expect(abs(try figure.rule("best loss").value - loss) < 1e-4)
    #expect(abs(try figure.rule("best accuracy").value - accuracy) < 1e-4)
    #expect(try figure.rule("best loss").direction == .vertical)
    #expect(try figure.rule("best accuracy").direction == .horizontal)
    let caption = try figure.caption("best caption")
    #expect(caption.texts[0].contains(written(try figure.rule("best loss").value, 4)))
    #expect(caption.texts[0].contains("0.8406"))
    #expect(caption.point.x == (try figure.rule("best loss").value))
    #expect(caption.point.y == (try figure.rule("best accuracy").value))
  }
}
