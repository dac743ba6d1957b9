/// Why data or parameters cannot be fitted or evaluated.
///
/// The cases carry the facts; sentences for people are made where they are shown. An `index` counts from 0 in
/// the order of the input.
public enum ModelError: Error, Hashable {
  /// There is nothing to fit or to average.
  case noObservations
  /// The value of the feature is NaN or infinite.
  case invalidX(index: Int, value: Double)
  /// The sample weight is NaN, infinite or negative.
  case invalidWeight(index: Int, value: Double)
  /// The count of equal observations is no whole number.
  case invalidCount(index: Int, value: Double)
  /// The counts add up to 2⁵³ or more, from where on a `Double` does not hold every whole number.
  case countsTooLarge
  /// The predicted probability is NaN or not in 0…1.
  case invalidProbability(index: Int, value: Double)
  /// There is not one predicted probability for each observation.
  case probabilityCountDiffers(observations: Int, probabilities: Int)
  /// No observation counts.
  case allWeightsZero
  /// The sample weights add up to more than a `Double` holds.
  case weightSumOverflows
  /// The values of `x` lie further apart than a `Double` holds.
  case rangeOfXOverflows
  /// All observations that count belong to this class; there is nothing to tell apart.
  case singleClass(Label)
  /// One threshold on the feature separates the classes, so without a penalty no weight is the best.
  case separable
  /// The inverse regularization is NaN, infinite, zero or negative.
  case invalidInverseRegularization(Double)
  /// The ε that probabilities are to be clipped to is not between 0 and one half.
  case invalidClip(Double)
  /// The model's weight or bias is NaN or infinite; for a fit, the best weight exceeds what a `Double` holds.
  case invalidParameters(weight: Double, bias: Double)
}
