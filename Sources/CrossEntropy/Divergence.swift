import RealModule

/// The Kullback–Leibler divergence KL(q‖p) in nats of two-class distributions: what predicting `p` costs
/// beyond the entropy where `q` is true.
///
/// Computed as Σ q·(t − log(1 + t)) with t = (p − q)/q over both classes: the terms p − q that are added cancel
/// over the classes, and none of the summands is negative. So the result is accurate also where `p` is close to `q`.
///
/// - Parameters:
///   - share: the true share of positives, `q`.
///   - predicted: the predicted probability of a positive, `p`.
/// - Returns: never negative, 0 where both are equal, +∞ where a class that occurs has probability 0.
///   NaN where an argument is not in 0…1.
public func klDivergence(share: Double, predicted: Double) -> Double {
  guard (0...1).contains(share), (0...1).contains(predicted) else { return .nan }
  let difference = predicted - share
  return divergence(share: share, predicted: predicted, difference: difference)
    + divergence(share: 1 - share, predicted: 1 - predicted, difference: -difference)
}

/// One class's part of the divergence: q·(t − log(1 + t)) with t = (p − q)/q.
private func divergence(share: Double, predicted: Double, difference: Double) -> Double {
  guard share > 0 else { return predicted }
  let relative = difference / share
  if relative.magnitude < 0.5 { return share * excessOverLogarithm(relative) }
  let ratio = predicted / share
  let logarithm = ratio.isFinite ? Double.log(ratio) : Double.log(predicted) - Double.log(share)
  return difference - share * logarithm
}

/// t − log(1 + t) for |t| < ½ without cancellation.
///
/// From log(1 + t) = 2 artanh(r) with r = t/(2 + t), where t = r·(2 + t):
/// t − log(1 + t) = r·(t − 2r²·(1/3 + r²/5 + r⁴/7 + …)).
private func excessOverLogarithm(_ t: Double) -> Double {
  let r = t / (2 + t)
  let square = r * r
  // r² is at most 1/9 here, so seventeen terms reach the last digit.
  let series = stride(from: 35, through: 3, by: -2).reduce(0.0) { $0 * square + 1 / Double($1) }
  return r * (t - 2 * square * series)
}
