import Insight

/// The parts of a step that can need something, as far as they could be read, and what meets their needs.
struct StepParts {
  let figure: Figure?
  let training: Training?
  let title: Template
  let said: [Passage]
  let notes: [Passage]
  let question: Question?
  let dials: Dials
  /// Whether nothing was wrong with any part, so that all that they read is known.
  let isWhole: Bool
  /// Whether the step says nothing of a training, not even something unknown.
  let lacksTraining: Bool
}

/// What a step has, to be compared with what its parts need.
private struct StepNeeds {
  let parts: StepParts
  private(set) var read: Set<String> = []

  init(_ parts: StepParts) { self.parts = parts }

  /// What the step lacks of that, each thing once however many want it. Remembers which dials are read.
  mutating func lacking(_ all: [(needer: Needer, needs: Needs)]) -> [LessonError.Problem] {
    var problems: [LessonError.Problem] = []
    for (needer, needs) in all {
      for dial in needs.dials.map(\.rawValue) where read.insert(dial).inserted && parts.surelyLacks(dial) {
        problems.append(.missingDial(dial, neededBy: needer))
      }
      if !needs.trainings.isEmpty, parts.surelyTrainsNone(of: needs.trainings) {
        problems.append(.missingTraining(needs.trainings.map(\.rawValue), neededBy: needer))
      }
    }
    return problems
  }
}

extension StepParts {
  // What cannot be read may be what is needed.

  fileprivate func surelyLacks(_ dial: String) -> Bool { dials.isEveryNameKnown && !dials.has(dial) }

  fileprivate func surelyTrainsNone(of trainings: [Training]) -> Bool {
    training.map { !trainings.contains($0) } ?? lacksTraining
  }
}

extension YAMLReader {
  /// Notes whatever a step lacks: dials and trainings that its figure, its words or its training need, and a reader
  /// for each of its dials. What may be needed or there by a part that cannot be read is not held against the step.
  func checkNeeds(of parts: StepParts, _ keys: YAMLFields) {
    var needs = StepNeeds(parts)
    func check(_ all: [(needer: Needer, needs: Needs)], _ key: String) {
      for problem in needs.lacking(all) { note(problem, at: keys.node(key)) }
    }
    if let figure = parts.figure { check([(.figure(figure.name), figure.needs)], "scene") }
    if let training = parts.training {
      check([(.training(training.rawValue), Needs(dials: training.dials))], "training")
    }
    check(parts.title.needs, "title")
    check(parts.said.flatMap(\.needs), "said")
    check(parts.notes.flatMap(\.needs), "notes")
    if let question = parts.question { check(question.needs, "question") }
    guard parts.isWhole else { return }
    for (name, node) in parts.dials.named where !needs.read.contains(name) {
      note(.unreadDial(name), at: node)
    }
  }
}
