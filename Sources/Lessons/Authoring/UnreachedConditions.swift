public import CrossEntropy
import Insight

extension Chapter {
  /// The conditions of a step's words that hold neither as the chapter begins nor after any of the changes that a
  /// class would try: a label flipped, a model set by hand, C moved, dials at their ends, a training at its end, bits.
  ///
  /// - Returns: the conditions as lessons write them, each once, in the order of the step.
  /// - Throws: `ModelError` where the chapter's data allow no fit.
  public func unreachedConditions(of step: Step) throws(ModelError) -> [String] {
    let conditions = step.passages.flatMap(\.conditions)
    guard !conditions.isEmpty else { return [] }
    let contexts = try triedContexts(of: step)
    var named: Set<Condition> = []
    return conditions.filter { condition in
      named.insert(condition).inserted && !contexts.contains { condition.holds($0) }
    }.map(\.text)
  }

  func triedContexts(of step: Step) throws(ModelError) -> [PictureContext] {
    let start = try Facts(data, Experiment(data))
    // A change that leaves nothing to compute is none that a class sees.
    let all = [start] + triedExperiments(start).compactMap { try? Facts(data, $0) }
    let dials = step.triedDials
    var contexts: [PictureContext] = []
    for facts in all {
      for unit in [LossUnit.nats, .bits] {
        contexts += dials.map { PictureContext(facts: facts, unit: unit, dials: $0) }
      }
    }
    return contexts + trainedContexts(of: step, start)
  }

  private func triedExperiments(_ start: Facts) -> [Experiment] {
    func experiment(_ change: (inout Experiment) -> Void) -> Experiment {
      var experiment = Experiment(data)
      experiment.lastFit = start.fitted?.model
      change(&experiment)
      return experiment
    }
    let model = start.model
    let byHand = [(0, 0), (-1, 0), (3, 0), (1, 2)].map { weight, bias in
      experiment {
        $0.handSet = LogisticModel(weight: weight * model.weight, bias: model.bias + bias)
      }
    }
    let flipped = data.observations.indices.prefix(LessonData.mostSinglePoints).map { item in
      experiment {
        var observation = data.observations[item]
        observation.label = observation.label.opposite
        $0.edits.set(item, to: observation, in: data)
      }
    }
    let penalties: [InverseRegularization] = [.none, .finite(0.01), .finite(100)]
    return byHand + flipped + penalties.map { penalty in experiment { $0.inverseRegularization = penalty } }
  }

  private func trainedContexts(of step: Step, _ facts: Facts) -> [PictureContext] {
    guard let training = step.training else { return [] }
    return step.triedDials.flatMap { dials -> [PictureContext] in
      let settings = TrainingSettings(training, dials: dials, experiment: Experiment(data))
      guard var session = TrainingSession(settings, data, facts) else { return [] }
      return [0, 1, training.epochCount].map { epoch in
        session.go(to: epoch)
        return PictureContext(facts: facts, dials: dials, training: session.view)
      }
    }
  }
}

extension Step {
  fileprivate var passages: [Passage] { said + notes + (question.map { $0.ask + $0.answer } ?? []) }

  /// All dials at their starts, and one after the other at its ends and in between.
  fileprivate var triedDials: [[String: Double]] {
    let start = Dictionary(dials.map { ($0.name, $0.start) }) { first, _ in first }
    return [start]
      + dials.flatMap { dial in
        let range = dial.range
        return [range.lowerBound, (range.lowerBound + range.upperBound) / 2, range.upperBound].map { value in
          start.merging([dial.name: value]) { _, moved in moved }
        }
      }
  }
}

extension Condition {
  /// As lessons write it.
  fileprivate var text: String { (isNegated ? "not " : "") + fact.name }
}
