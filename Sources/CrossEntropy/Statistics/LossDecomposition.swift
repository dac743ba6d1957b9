/// A mean loss in parts, by bins of the predicted probability (A. H. Murphy, 1973, for the Brier score; J. Bröcker,
/// 2009, for every proper score). With q the share of positives of a bin and p̄ its mean prediction, weighted over bins:
///
/// - calibration, Σ KL(q‖p̄): what is lost because events are not as frequent as predicted; recalibration wins it back;
/// - refinement, Σ H(q): what remains unknown within the bins = uncertainty − resolution;
/// - within bins: what the bins hide, as predictions of one bin differ. It is 0 where they are equal.
///
/// Mean loss = calibration + refinement + within bins. All parts are in nats.
public struct LossDecomposition: Sendable, Hashable {
  /// Never negative; 0 where each bin's share is its mean prediction.
  public let calibration: Double
  /// Never negative, and never above ``uncertainty`` but for rounding.
  public let refinement: Double
  /// The mean loss less the other two; of either sign.
  public let withinBins: Double
  /// The entropy of the labels, H(q) with q the base rate.
  public let uncertainty: Double

  /// What the bins tell about each other: the part of the uncertainty that they take away.
  public var resolution: Double { uncertainty - refinement }

  /// The parts of a mean loss.
  ///
  /// - Parameters:
  ///   - summary: Of the predictions.
  ///   - diagram: Of the same predictions.
  public init(_ summary: LossSummary, by diagram: ReliabilityDiagram) {
    var (calibration, refinement) = (CompensatedSum(), CompensatedSum())
    for bin in diagram.bins {
      guard let share = bin.sharePositive, let predicted = bin.meanProbability else { continue }
      // Rounding can carry a mean of ones past 1.
      calibration += bin.weight * klDivergence(share: share, predicted: min(1, predicted))
      refinement += bin.weight * binaryEntropy(share: share)
    }
    self.calibration = calibration.value / summary.weightSum
    self.refinement = refinement.value / summary.weightSum
    withinBins = summary.meanLoss - self.calibration - self.refinement
    uncertainty = summary.baseRateEntropy
  }
}
