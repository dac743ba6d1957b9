import CrossEntropy
import Insight
import Words

/// Data, a model and dials that the words of a lesson are tried with.
struct LessonExample {
  /// What they are, for authors; empty for the lesson as it begins.
  let name: String
  let context: PictureContext
}

extension Chapter {
  /// The step as the chapter begins, and after each change that a class would try: a label flipped, a model set by
  /// hand, C moved, dials at their ends, a training at its end, bits.
  ///
  /// - Throws: `ModelError` where the chapter's data allow no fit.
  func ownExamples(of step: Step) throws(ModelError) -> [LessonExample] {
    let start = try Facts(data, Experiment(data))
    // A change that leaves nothing to compute is none that a class sees.
    let changed = changes(start).compactMap { change in
      (try? Facts(data, change.experiment)).map { (name: change.name, facts: $0) }
    }
    let dials = step.triedDials
    return ([(name: "", facts: start)] + changed).flatMap { name, facts in
      [LossUnit.nats, .bits].flatMap { unit in
        dials.map { dial in
          let names = [name, unit == .bits ? wording("authoring.lesson-examples.in-bits") : "", dial.name]
            .filter { !$0.isEmpty }
          return LessonExample(
            name: names.joined(separator: ", "),
            context: PictureContext(facts: facts, unit: unit, dials: dial.values))
        }
      }
    } + trainedExamples(of: step, start)
  }

  /// The step with data that somebody could bring: few or many, of one class, weighted, predictions of all kinds.
  func broughtExamples(of step: Step) -> [LessonExample] {
    guard step.training == nil else { return [] }
    let dials = step.triedDials.first?.values ?? [:]
    return BroughtExample.all.compactMap { example in
      // Some have no fit of their own, and keep one.
      (try? Facts(example.data, example.experiment)).map {
        LessonExample(name: example.name, context: PictureContext(facts: $0, dials: dials))
      }
    }
  }

  private func changes(_ start: Facts) -> [(name: String, experiment: Experiment)] {
    func experiment(_ change: (inout Experiment) -> Void) -> Experiment {
      var experiment = Experiment(data)
      experiment.lastFit = start.fitted?.model
      change(&experiment)
      return experiment
    }
    let model = start.model
    let byHand = [(0, 0), (-1, 0), (3, 0), (1, 2)].map { weight, bias in
      (
        wording("authoring.lesson-examples.by-hand"),
        experiment {
          $0.handSet = LogisticModel(weight: weight * model.weight, bias: model.bias + bias)
        }
      )
    }
    let flipped = data.observations.indices.prefix(LessonData.mostSinglePoints).map { item in
      (
        wording("authoring.lesson-examples.point-flipped", ["number": "\(item + 1)"]),
        experiment {
          var observation = data.observations[item]
          observation.label = observation.label.opposite
          $0.edits.set(item, to: observation, in: data)
        }
      )
    }
    let penalties: [(String, InverseRegularization)] = [
      (wording("authoring.lesson-examples.no-penalty"), .none), ("C = 0.01", .finite(0.01)),
      ("C = 100", .finite(100)),
    ]
    return byHand + flipped
      + penalties.map { name, penalty in (name, experiment { $0.inverseRegularization = penalty }) }
  }

  private func trainedExamples(of step: Step, _ facts: Facts) -> [LessonExample] {
    guard let training = step.training else { return [] }
    return step.triedDials.flatMap { dial -> [LessonExample] in
      let settings = TrainingSettings(training, dials: dial.values, experiment: Experiment(data))
      guard var session = TrainingSession(settings, data, facts) else { return [] }
      return [0, 1, training.epochCount].map { epoch in
        session.go(to: epoch)
        return LessonExample(
          name: (dial.name.isEmpty ? "" : dial.name + ", ")
            + wording("authoring.lesson-examples.epoch", ["epoch": "\(epoch)"]),
          context: PictureContext(facts: facts, dials: dial.values, training: session.view))
      }
    }
  }
}

extension Step {
  /// All dials at their starts, and one after the other at its ends and in between.
  fileprivate var triedDials: [(name: String, values: [String: Double])] {
    let start = Dictionary(dials.map { ($0.name, $0.start) }) { first, _ in first }
    return [("", start)]
      + dials.flatMap { dial in
        let range = dial.range
        return [range.lowerBound, (range.lowerBound + range.upperBound) / 2, range.upperBound].map { value in
          (
            wording("authoring.lesson-examples.moved", ["dial": dial.name]),
            start.merging([dial.name: value]) { _, moved in moved }
          )
        }
      }
  }
}
