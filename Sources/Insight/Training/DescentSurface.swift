package import CrossEntropy

extension LossSurface {
  /// The plane around the start of a descent, the fits and the model at hand; of large data, the loss of the groups
  /// at their mean x.
  ///
  /// - Parameter scaling: How x is counted, in whose units weight and bias are.
  package init(around facts: Facts, scaling: Standardization = .none) {
    let models = [facts.model, facts.unpenalised?.model, facts.fitted?.model, facts.defaultFit?.model]
      .compactMap { $0.map(scaling.parameters) }
    let grid = PlaneGrid(
      x: paddedRange(of: [0] + models.map(\.weight)), y: paddedRange(of: [0] + models.map(\.bias)),
      columns: 56, rows: 40)
    self.init(scaling.standardized(facts.drawnObservations), over: grid)
  }
}

/// A range around some values, half their spread wider at either end.
private func paddedRange(of values: [Double]) -> ClosedRange<Double> {
  let finite = values.filter(\.isFinite)
  let (lower, upper) = (finite.min() ?? 0, finite.max() ?? 1)
  let margin = max((upper - lower) * 0.5, 0.5)
  return lower - margin...upper + margin
}

extension Facts {
  /// What is drawn: the points, or the groups at their mean x.
  var drawnObservations: [Observation] {
    points.map { Observation(x: $0.x, label: $0.label, sampleWeight: $0.sampleWeight) }
  }
}

extension LogisticModel {
  /// The height of a surface at the model: its mean loss on what is drawn.
  func height(over rows: [Observation]) -> Double {
    let finite = rows.filter { $0.x.isFinite }.withOrdinaryWeights
    let sum = finite.reduce(0.0) { $0 + $1.sampleWeight * loss(of: $1) }
    return sum / finite.reduce(0.0) { $0 + $1.sampleWeight }
  }
}

/// A line of equal loss on a surface.
package struct LossContour: Sendable, Hashable {
  /// In nats.
  package let loss: Double
  /// What it goes through.
  package let place: Place
  package let lines: [ContourLine]

  /// A reason to draw it.
  package enum Place: Sendable {
    /// Through the fit with C = 1: other weights and biases that do as well as that one.
    case fit
    /// Through where a descent has come to.
    case position
    /// At a round loss.
    case round
  }
}

extension LossContour {
  /// The line through the fit with C = 1, and a few at round losses above it.
  package static func all(on surface: LossSurface, of facts: Facts, scaling: Standardization) -> [LossContour]
  {
    let fit = facts.defaultFit.map { $0.model.height(over: facts.drawnObservations) }
    let ofFit = fit.map { LossContour($0, .fit, on: surface) }
    let finite = surface.losses.filter(\.isFinite)
    let (lowest, highest) = (fit ?? finite.min() ?? 0, finite.max() ?? 0)
    return (ofFit.map { [$0] } ?? [])
      + roundLosses(above: lowest, below: highest).map { LossContour($0, .round, on: surface) }
  }

  init(_ loss: Double, _ place: Place, on surface: LossSurface) {
    self.loss = loss
    self.place = place
    lines = surface.grid.contours(at: loss, of: surface.losses)
  }

  /// Some losses of one digit that stand well apart from each other and from the lowest one.
  private static func roundLosses(above lowest: Double, below highest: Double) -> [Double] {
    guard lowest > 0, highest > lowest, highest.isFinite else { return [] }
    var power = 1.0
    // Below the normal numbers a tenth is no tenth, and in the end 0, which no factor brings back.
    while power > lowest, power / 10 > .leastNormalMagnitude { power /= 10 }
    var losses: [Double] = []
    var last = lowest
    while power <= highest {
      for loss in [1, 1.5, 2, 3, 4, 6].map({ $0 * power }) where loss > last * 1.3 && loss < highest {
        losses.append(loss)
        last = loss
      }
      power *= 10
    }
    return Array(losses.prefix(4))
  }
}
