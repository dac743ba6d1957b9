public import CrossEntropy

/// Where a model comes from; words about it depend on that.
public enum ModelOrigin: Sendable, Hashable {
  /// Fitted to the data at hand.
  case fitted(InverseRegularization)
  /// The model of the last fit, because the data at hand allow none.
  case kept(InverseRegularization, because: ModelError)
  /// Its weight and bias were set by hand.
  case byHand
  /// The sigmoid itself, for predictions that are given.
  case predictions
  /// The predictions, their logits stretched and shifted by hand.
  case recalibrated
}

/// A model and where it comes from.
package struct ModelChoice: Sendable {
  package let model: LogisticModel
  package let origin: ModelOrigin

  /// The model that an experiment asks for.
  ///
  /// - Parameter guess: where the fit begins; nil for nowhere special.
  /// - Throws: `ModelError` where the data allow no fit and there has been none before.
  package init(_ data: LessonData, _ experiment: Experiment, _ rows: DataRows, guess: LogisticModel?)
    throws(ModelError)
  {
    if let handSet = experiment.handSet {
      model = handSet
      origin = data.kind == .predictions ? .recalibrated : .byHand
    } else if data.kind == .predictions {
      model = LogisticModel(weight: 1, bias: 0)
      origin = .predictions
    } else {
      self = try ModelChoice(fitting: rows.observations, experiment, guess: guess)
    }
  }

  /// What is predicted for the rows: given probabilities speak for themselves, as long as nothing is made of them.
  package func predictions(of rows: DataRows, clip: Double?) -> Predictions {
    Predictions(
      rows.observations, model: model, given: origin == .predictions ? rows.given : nil, clip: clip,
      weightMeaning: rows.weightMeaning)
  }

  private init(fitting observations: [Observation], _ experiment: Experiment, guess: LogisticModel?)
    throws(ModelError)
  {
    let penalty = experiment.inverseRegularization
    do {
      model = try fitLogisticRegression(
        observations, inverseRegularization: penalty,
        startingFrom: guess)
      origin = .fitted(penalty)
    } catch {
      guard let lastFit = experiment.lastFit else { throw error }
      model = lastFit
      origin = .kept(penalty, because: error)
    }
  }
}
