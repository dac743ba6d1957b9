/// How x is brought to a mean of 0 and a spread of 1: z = (x − mean) / spread. A logistic regression on z is one on x,
/// its weight and bias counted otherwise.
public struct Standardization: Sendable, Hashable {
  /// The mean of x.
  public let mean: Double
  /// The standard deviation of x, greater than zero.
  public let spread: Double

  /// x as it is.
  public static let none = Standardization(mean: 0, spread: 1)

  private init(mean: Double, spread: Double) {
    self.mean = mean
    self.spread = spread
  }

  /// That of observations, weighted by their sample weights. Where they have no spread, or one that is no number, x is
  /// counted from the mean and not scaled; where they have no mean, taken as it is.
  public init(of observations: [Observation]) {
    let largest = observations.lazy.filter { $0.sampleWeight > 0 }.map(\.x.magnitude).max() ?? 0
    guard largest > 0, largest.isFinite else {
      self = .none
      return
    }
    // Shares of the largest one, so that no square overflows or vanishes.
    let rows = observations.withOrdinaryWeights
    var (count, sum, squares) = (0.0, CompensatedSum(), CompensatedSum())
    for row in rows where row.sampleWeight > 0 {
      count += row.sampleWeight
      sum += row.sampleWeight * (row.x / largest)
    }
    let mean = sum.value / count
    for row in rows where row.sampleWeight > 0 {
      let distance = row.x / largest - mean
      squares += row.sampleWeight * distance * distance
    }
    let spread = (squares.value / count).squareRoot() * largest
    self.init(mean: mean * largest, spread: spread > 0 && spread.isFinite ? spread : 1)
  }

  /// z of an x.
  public func standardized(_ x: Double) -> Double { (x - mean) / spread }

  /// Observations with z for x.
  public func standardized(_ observations: [Observation]) -> [Observation] {
    guard self != .none else { return observations }
    return observations.map {
      Observation(x: standardized($0.x), label: $0.label, sampleWeight: $0.sampleWeight)
    }
  }

  /// The weight and the bias of a model for z.
  public func parameters(of model: LogisticModel) -> (weight: Double, bias: Double) {
    (model.weight * spread, model.logit(at: mean))
  }

  /// The model whose weight and bias for z are these.
  public func model(weight: Double, bias: Double) -> LogisticModel {
    LogisticModel(weight: weight / spread, centre: mean, logitAtCentre: bias)
  }

  /// The C with which the penalty on the weight of z is that of another C on the weight of x.
  public func standardized(_ penalty: InverseRegularization) -> InverseRegularization {
    guard case .finite(let c) = penalty, c > 0, c.isFinite else { return penalty }
    return .finite(min(max(c * spread * spread, .leastNormalMagnitude), .greatestFiniteMagnitude))
  }
}
