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

  /// The ten points in another unit, far from zero.
  private func far(unit: Double, origin: Double, C: InverseRegularization = .none) -> LessonData {
    LessonData(
      .points, TenPoints.observations.map { Observation(x: origin + unit * $0.x, label: $0.label) },
      inverseRegularization: C)
  }

  private func descent(_ data: LessonData, rate: Double, steps: Int) throws -> DescentMoment {
    let experiment = Experiment(data)
    let settings = TrainingSettings(.descent, learningRate: rate, experiment: experiment)
    var session = try #require(TrainingSession(settings, data, Facts(data, experiment)))
    session.go(to: steps)
    return try #require(session.view.descent)
  }

  @Test("The ten points are descended as they are")
  func asTheyAre() throws {
    let descent = try descent(LessonData(.points, TenPoints.observations), rate: 0.5, steps: 0)
    #expect(descent.ground.scaling == .none)
  }

  @Test(
    "x is taken as it is up to a mean of two spreads from zero, and at a spread from 0.5 to 4",
    arguments: [
      (1.9, 1, true), (2.1, 1, false), (-1.9, 1, true), (-3, 1, false), (0, 0.5, true), (0, 0.45, false),
      (0, 4, true), (0, 4.5, false), (7.5, 3.9, true), (1.2, 0.5, false),
    ] as [(Double, Double, Bool)])
  func scaling(mean: Double, spread: Double, isAsItIs: Bool) {
    // Two points lie at one spread from their mean.
    let rows = [-spread, spread].map { Observation(x: mean + $0, label: $0 > 0 ? .positive : .negative) }
    #expect((Standardization.forDescent(rows) == .none) == isAsItIs)
  }

  @Test(
    "Wherever x lies, and whatever its unit, the descent comes down to the lowest loss",
    arguments: [(1e6, 0), (1e-6, 0), (1, 1e6), (1e3, -1e7)] as [(Double, Double)])
  func everywhere(unit: Double, origin: Double) throws {
    let data = far(unit: unit, origin: origin)
    let descent = try descent(data, rate: 0.5, steps: 100)
    let last = try #require(descent.path.last)
    #expect(descent.ground.scaling != .none && !descent.hasDiverged)
    // Standardised, the ten points are at 0.3107 after a hundred steps of one half: the same, whatever their unit.
    #expect(isClose(last.meanLoss, 0.3107, within: 2e-4))
    // In the units of the data the model has the same losses.
    let model = descent.model(at: last)
    let losses = data.observations.map(model.loss).reduce(0, +) / 10
    #expect(isClose(losses, last.meanLoss, within: 1e-9))
    #expect(descent.path.allSatisfy { descent.surface.grid.x.contains($0.weight) })
  }

  @Test(
    "A descent begins where the best loss is next to nothing, for points nearly as far apart as numbers go")
  func farthest() throws {
    let rows = [(-1e307, 0), (1e307, 1), (3e306, 0)].map { x, y in
      Observation(x: x, label: y == 1 ? .positive : .negative)
    }
    let ground = try descent(LessonData(.points, rows), rate: 0.5, steps: 1).ground
    #expect(ground.contours.allSatisfy { $0.loss.isFinite && $0.loss >= 0 })
  }

  @Test("A penalty on the weight of x leads to the same end, standardised or not")
  func penalised() throws {
    let data = far(unit: 1, origin: 40, C: .finite(1))
    let descent = try descent(data, rate: 4, steps: 100)
    let model = descent.model(at: try #require(descent.path.last))
    let fit = try fitLogisticRegression(data.observations)
    #expect(isClose(model.weight, fit.weight, within: 1e-3))
    #expect(isClose(model.logit(at: 40), fit.logit(at: 40), within: 1e-3))
  }

  @Test("The line of the fit with C = 1 goes through it, and round losses have lines of theirs")
  func contours() throws {
    let data = LessonData(.points, TenPoints.observations)
    let contours = try descent(data, rate: 0.5, steps: 0).ground.contours
    let ofFit = try #require(contours.first { $0.place == .fit })
    #expect(isClose(ofFit.loss, 0.3329, within: 5e-5))
    let model = try fitLogisticRegression(data.observations)
    let distances = ofFit.lines.flatMap(\.places).map { abs($0.x - model.weight) + abs($0.y - model.bias) }
    #expect((distances.min() ?? 1) < 0.05)
    for contour in contours {
      for place in contour.lines.flatMap(\.places) {
        #expect(isClose(meanLoss(data.observations, place.x, place.y), contour.loss, within: 0.01))
      }
    }
    // Of 1, 1.5, 2, 3, 4 and 6 tenths and ones those that are 1.3 times the one before, from 0.3329 to 1.8 in the corner.
    let round = contours.filter { $0.place == .round }.map(\.loss)
    #expect(areClose(round, [0.6, 1, 1.5], within: 1e-12))
    // Parted classes have a fit with a loss of 0.086, and 0.6 would be a fifth.
    let parted = zip([-3, -2.5, 2.5, 3], [Label.negative, .negative, .positive, .positive])
    let others = try descent(
      LessonData(.points, parted.map { Observation(x: $0, label: $1) }), rate: 0.5, steps: 0
    ).ground.contours.filter { $0.place == .round }
    #expect(areClose(others.map(\.loss), [0.15, 0.2, 0.3, 0.4], within: 1e-12))
  }

  @Test("The line of the position goes through it, at the loss that it has come to", arguments: [0, 1, 30])
  func contourOfPosition(steps: Int) throws {
    let data = LessonData(.points, TenPoints.observations)
    let descent = try descent(data, rate: 0.5, steps: steps)
    let position = try #require(descent.path.last)
    let contour = try #require(descent.contours.last)
    #expect(contour.place == .position && isClose(contour.loss, position.meanLoss, within: 1e-12))
    let distances = contour.lines.flatMap(\.places).map {
      abs($0.x - position.weight) + abs($0.y - position.bias)
    }
    #expect((distances.min() ?? 1) < 0.05)
  }
}
