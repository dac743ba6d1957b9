import CrossEntropy
import Drawing
import Insight
import Lessons

extension State {
  /// The same course where a session left it, standing still.
  ///
  /// - Parameters:
  ///   - reading: The session. The state has all chapters that it names, told with the same data.
  ///   - keepsTheme: Whether the theme stays as it is, because its user has chosen one.
  /// - Throws: ``SessionError`` where the course or the data are not those of the session; nothing is changed then.
  public mutating func restore(_ reading: SessionReading, keepsTheme: Bool = false) throws {
    var state = self
    let session = reading.session
    guard let place = place(of: session.step) else {
      let ids = chapters.flatMap(\.steps).map(\.id)
      throw reading.error(
        .unknownStep(session.step, nearest: nearestNames(to: session.step, among: ids)), at: .step)
    }
    for index in session.chapters.indices { try state.restore(session.chapters[index], index, reading) }
    state.stand(at: place)
    state.settings.unit = session.unit
    if !keepsTheme {
      state.settings.theme = .named(session.theme)
      state.settings.questions.remove(.background)
    }
    state.hasNotes = session.hasNotes
    state.isAnswered = session.isAnswered
    try state.restoreChoice(of: session, reading)
    state.restoreRun(of: session)
    self = state
  }

  private mutating func restore(_ kept: Session.Bench, _ index: Int, _ reading: SessionReading) throws {
    guard let chapter = chapters.firstIndex(where: { $0.name == kept.chapter }) else {
      throw reading.error(.unknownChapter(kept.chapter), at: .chapter(index))
    }
    let data = benches[chapter].data
    guard data.fingerprint == kept.data else {
      throw reading.error(.changedData(chapter: kept.chapter), at: .data(index))
    }
    if let wrong = kept.wrongPoint(in: data) {
      throw reading.error(.noSuchPoint(wrong + 1), at: .changes(index))
    }
    do {
      try benches[chapter].restore(
        kept.experiment(with: data, after: benches[chapter].experiment), kept.predictions,
        canUndo: kept.canUndo)
    } catch {
      throw reading.error(.unusable(sentence(error)), at: .changes(index))
    }
  }

  /// At a place as if it had been entered long ago.
  private mutating func stand(at place: Place) {
    self.place = place
    (movement, departure, autoPlay, overlay, reply) = (nil, nil, nil, nil, nil)
    (answerScale, numberField, held) = (nil, nil, nil)
    (typedNumber, isBlank, isGreeting) = ("", false, false)
    trainings = [:]
  }

  private mutating func restoreChoice(of session: Session, _ reading: SessionReading) throws {
    if let followed = session.followed, bench?.facts.point(followed) == nil {
      throw reading.error(.noSuchPoint(followed + 1), at: .point)
    }
    followed = session.followed
    experimenting = session.experimenting
    if case .dial(let name)? = session.experimenting?.control, !hasDial(name) {
      throw reading.error(.nothingToMove(name), at: .experiment)
    }
  }

  /// A dial may have been chosen at another step of the chapter.
  private func hasDial(_ name: String) -> Bool {
    chapters.flatMap(\.steps).flatMap(\.dials).contains { $0.name == name }
  }

  private mutating func restoreRun(of session: Session) {
    prepareTraining(at: place)
    guard let run = session.run, let id = step?.id, var play = trainings[id] else { return }
    play.session.go(to: run.epoch)
    play.changeSpeed(by: run.speed - play.speed)
    trainings[id] = play
  }
}

extension Session.Bench {
  /// A point that these data cannot have, by its item; nil where there is none.
  fileprivate func wrongPoint(in data: LessonData) -> Int? {
    let added = points.filter { $0.key >= data.observations.count }
    let removed = points.filter { $0.value == nil }
    let count = data.observations.count + added.count - removed.count
    let isTooMany = !added.isEmpty && count > LessonData.mostSinglePoints
    return points.sorted { $0.key < $1.key }.first { item, observation in
      let isSound =
        observation.map {
          ($0.x.isFinite || data.kind == .predictions) && $0.sampleWeight.isFinite && $0.sampleWeight >= 0
        }
        ?? true
      return data.isGrouped || !isSound || isTooMany || item > data.observations.count + mostAdded
    }?.key
  }

  /// The experiment with the data of its chapter.
  ///
  /// - Parameter start: The experiment before anything was changed.
  fileprivate func experiment(with data: LessonData, after start: Experiment) -> Experiment {
    var experiment = Experiment(data)
    for (item, observation) in points { experiment.edits.set(item, to: observation, in: data) }
    experiment.inverseRegularization = inverseRegularization
    experiment.handSet = handSet
    experiment.lastFit = lastFit ?? start.lastFit
    experiment.dials = dials
    return experiment
  }
}

/// Each point that was ever added has a number of its own; nobody adds more in one session.
private let mostAdded = 10_000
