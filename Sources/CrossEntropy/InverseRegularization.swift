/// How little the fit is penalised: C in ½w² + C · Σ sample weight · loss.
///
/// The penalty is on the weight in the units of the data; the intercept is free.
public enum InverseRegularization: Sendable, Hashable {
  /// C itself, finite and greater than zero.
  case finite(Double)
  /// No penalty: maximum likelihood, C → ∞.
  case none

  /// The spread of `x` at which the penalty weighs as much as a single observation: 1/√C, and 0 for no penalty.
  ///
  /// - Throws: ``ModelError/invalidInverseRegularization(_:)``.
  func characteristicSpread() throws(ModelError) -> Double {
    guard case .finite(let value) = self else { return 0 }
    guard value > 0, value.isFinite else { throw .invalidInverseRegularization(value) }
    return 1 / value.squareRoot()
  }
}
