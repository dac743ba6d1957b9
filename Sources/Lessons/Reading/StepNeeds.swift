import Insight

/// What a step has, to be compared with what its parts need.
struct StepNeeds {
  private let dials: [String]
  private let training: Training?
  private var read: Set<String> = []

  init(dials: [Dial], training: Training?) {
    self.dials = dials.map(\.name)
    self.training = training
  }

  /// What the step lacks of that, each thing once however many want it. Remembers which dials are read.
  mutating func lacking(_ all: [(needer: Needer, needs: Needs)]) -> [LessonError.Problem] {
    var problems: [LessonError.Problem] = []
    for (needer, needs) in all {
      for dial in needs.dials.map(\.rawValue) where read.insert(dial).inserted && !dials.contains(dial) {
        problems.append(.missingDial(dial, neededBy: needer))
      }
      let isTrained = training.map(needs.trainings.contains) ?? false
      if !needs.trainings.isEmpty, !isTrained {
        problems.append(.missingTraining(needs.trainings.map(\.rawValue), neededBy: needer))
      }
    }
    return problems
  }

  /// The places of the dials that nothing asked about has read.
  var unread: [Int] { dials.indices.filter { !read.contains(dials[$0]) } }
}

extension YAMLReader {
  /// Notes whatever a step lacks: dials and trainings that its figure, its words or its training need, and a reader
  /// for each of its dials.
  func checkNeeds(of step: Step, _ keys: YAMLFields) {
    var needs = StepNeeds(dials: step.dials, training: step.training)
    func check(_ all: [(needer: Needer, needs: Needs)], _ key: String) {
      for problem in needs.lacking(all) { note(error(problem, at: keys.node(key))) }
    }
    check([(.figure(step.figure.name), step.figure.needs)], "scene")
    if let training = step.training {
      check([(.training(training.rawValue), Needs(dials: training.dials))], "training")
    }
    check(step.title.needs, "title")
    check(step.said.flatMap(\.needs), "said")
    check(step.notes.flatMap(\.needs), "notes")
    if let question = step.question { check((question.ask + question.answer).flatMap(\.needs), "question") }
    for place in needs.unread {
      note(error(.unreadDial(step.dials[place].name), at: keys.node("dials").item(place)))
    }
  }
}
