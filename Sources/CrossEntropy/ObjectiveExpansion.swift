/// The derivatives of ``LogisticObjective`` at a model, to second order, in the height of its line at the
/// model's centre and in its slope, the weight.
struct ObjectiveExpansion {
  /// The model the derivatives belong to.
  let model: LogisticModel
  /// First derivative in the height of the line.
  var heightSlope: Double { heightSlopes.value }
  /// First derivative in the weight.
  var weightSlope: Double { weightSlopes.value }
  /// Second derivative in the height.
  var heightCurvature: Double { heightCurvatures.value }
  /// Mixed second derivative.
  var mixedCurvature: Double { mixedCurvatures.value }
  /// Second derivative in the weight.
  var weightCurvature: Double { weightCurvatures.value }

  // Slopes cancel at the minimum, and what rounding leaves of them there moves the fit.
  private var heightSlopes = CompensatedSum()
  private var weightSlopes = CompensatedSum()
  private var heightCurvatures = CompensatedSum()
  private var mixedCurvatures = CompensatedSum()
  private var weightCurvatures = CompensatedSum()

  init(at model: LogisticModel, penalty: Double) {
    self.model = model
    weightSlopes += penalty * model.weight
    weightCurvatures += penalty
  }

  /// Adds one observation at a distance from the model's centre.
  mutating func add(_ bend: LossBend, at distance: Double) {
    let weight = bend.weight
    heightSlopes.add(weight, times: bend.unitSlope)
    weightSlopes.add(weight, times: bend.unitSlope * distance)
    heightCurvatures.add(weight, times: bend.unitCurvature)
    mixedCurvatures.add(weight, times: bend.unitCurvature * distance)
    weightCurvatures.add(weight, times: bend.unitCurvature * distance * distance)
  }

  /// The step to the minimum of the expansion; nil where rounding has left no curvature to divide by.
  var newtonStep: NewtonStep? {
    guard heightCurvature > 0 else { return nil }
    let tilt = mixedCurvature / heightCurvature
    let curvature = weightCurvature - tilt * mixedCurvature
    guard curvature > 0 else { return nil }
    let slope = weightSlope - tilt * heightSlope
    let height = -heightSlope / heightCurvature
    let weight = -slope / curvature
    // Products of a derivative and a change, not squares of derivatives, which would underflow first.
    return NewtonStep(
      height: height - tilt * weight,
      weight: weight,
      decrement: -heightSlope * height - slope * weight)
  }
}

/// A change of a model's line: of its height at the centre and of its slope.
struct NewtonStep {
  let height: Double
  let weight: Double
  /// The square of the Newton decrement: twice what the expansion promises to gain.
  let decrement: Double

  /// The largest change of a logit anywhere on a range of `x`.
  func reach(over range: ClosedRange<Double>, from centre: Double) -> Double {
    // The change is linear in x, so it is largest at an end.
    max(
      (height + weight * (range.lowerBound - centre)).magnitude,
      (height + weight * (range.upperBound - centre)).magnitude)
  }

  /// The model after this fraction of the step.
  func applied(to model: LogisticModel, fraction: Double) -> LogisticModel {
    LogisticModel(
      weight: model.weight + fraction * weight,
      centre: model.centre,
      logitAtCentre: model.logitAtCentre + fraction * height)
  }
}
