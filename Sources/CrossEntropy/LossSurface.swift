/// The mean loss of observations over a part of the plane of weight (x) and bias (y), in nats.
public struct LossSurface: Sendable, Hashable {
  /// The plane of weight (x) and bias (y), in cells.
  public let grid: PlaneGrid
  /// The mean loss in the middle of each cell, in the order of ``PlaneGrid/sampled(_:)``.
  public let losses: [Double]

  /// The losses in all cells.
  ///
  /// - Parameters:
  ///   - observations: Weighted by their sample weights; those at infinity are left out.
  ///   - grid: Weights along x, biases along y.
  public init(_ observations: [Observation], over grid: PlaneGrid) {
    self.grid = grid
    let finite = observations.filter { $0.x.isFinite }.withOrdinaryWeights
    let weightSum = finite.map(\.sampleWeight).reduce(0, +)
    losses = grid.sampled { weight, bias in
      let model = LogisticModel(weight: weight, bias: bias)
      let sum = finite.reduce(0.0) { sum, row in
        sum + row.sampleWeight * logLoss(logit: model.logit(at: row.x), label: row.label)
      }
      return sum / weightSum
    }
  }
}
