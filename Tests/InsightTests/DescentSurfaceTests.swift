import CrossEntropy
import Foundation
import Insight
import TestSupport
import Testing

/// The weighted mean loss of a model, from the definition alone.
private func meanLoss(_ rows: [Observation], _ w: Double, _ b: Double) -> Double {
  let losses = rows.map { row in
    let p = 1 / (1 + exp(-(w * row.x + b)))
    return -row.sampleWeight * log(row.label == .positive ? p : 1 - p)
  }
  return losses.reduce(0, +) / rows.map(\.sampleWeight).reduce(0, +)
}

struct DescentSurfaceTests {
  private func surface(_ data: LessonData) throws -> LossSurface {
    LossSurface(around: try Facts(data, Experiment(data)))
  }

  @Test(
    "Its height at a model is the mean loss of the data, weighted where they are", arguments: [false, true])
  func heights(isWeighted: Bool) throws {
    let rows = TenPoints.observations.enumerated().map { index, row in
      Observation(x: row.x, label: row.label, sampleWeight: isWeighted ? Double(index % 4) + 0.5 : 1)
    }
    let surface = try surface(LessonData(.points, rows))
    for (index, place) in surface.grid.middles.enumerated().filter({ $0.offset % 97 == 0 }) {
      #expect(isClose(surface.losses[index], meanLoss(rows, place.x, place.y), within: 1e-12))
    }
  }

  @Test("It holds the start of a descent and the fits it may come by, with air around them")
  func range() throws {
    let grid = try surface(LessonData(.points, TenPoints.observations)).grid
    for model in [(0, 0), TenPoints.model, (1.64242586445696258, 0.80283584791252630)] {
      #expect(grid.x.contains(model.0) && grid.y.contains(model.1))
    }
    // Half the spread wider at either end: from 0 to the unpenalised fit.
    #expect(isClose(grid.x.lowerBound, -1.64242586445696258 / 2, within: 1e-9))
    #expect(isClose(grid.x.upperBound, 1.64242586445696258 * 1.5, within: 1e-9))
    #expect(isClose(grid.y.lowerBound, -0.5, within: 1e-9))
    #expect(isClose(grid.y.upperBound, 0.80283584791252630 + 0.5, within: 1e-9))
  }

  @Test("Groups count as much as the rows that they stand for")
  func groups() throws {
    // Every x stands in 15 rows of each class, one of each class twice as heavy.
    let rows = [-1.0, 0, 2].flatMap { x in
      (0..<30).map { index in
        Observation(
          x: x, label: index % 2 == 0 ? .positive : .negative, sampleWeight: index < 2 ? 2 : (x > 1 ? 3 : 1))
      }
    }
    let surface = try surface(LessonData(.points, rows))
    for (index, place) in surface.grid.middles.enumerated().filter({ $0.offset % 301 == 0 }) {
      #expect(isClose(surface.losses[index], meanLoss(rows, place.x, place.y), within: 1e-9))
    }
  }
}
