import Drawing
import Insight
import Lessons
import Numerals
import Words

/// A run as it is shown: where it is, whether it runs, and how fast.
struct TrainingPlay: Sendable {
  var session: TrainingSession
  var isRunning = false
  /// The place of the speed among those of the training.
  var speed: Int
  /// The part of an epoch that has been waited for.
  private var owed = 0.0

  init(_ session: TrainingSession) {
    self.session = session
    speed = session.settings.training.firstSpeed
  }

  /// Epochs a second.
  var epochsPerSecond: Double {
    let speeds = session.settings.training.speeds
    return speeds.indices.contains(speed) ? speeds[speed] : 1
  }

  /// Seconds until the next epoch is due or, where epochs follow each other fast, several of them.
  var nextPicture: Double { max((epochsPerPicture - owed) / epochsPerSecond, 1 / framesPerSecond) }

  /// A run is followed by its numbers and needs fewer pictures than what moves, six a second at most unless it is
  /// hurried: one with its decision map costs as much as several epochs.
  private var epochsPerPicture: Double { min(5, max(1, (epochsPerSecond / 6).rounded(.down))) }

  /// Lets time pass. However long that was, at most a few epochs are trained, so that keys are soon answered.
  mutating func advance(by seconds: Double) {
    guard isRunning else { return }
    owed = min(owed + max(0, seconds) * epochsPerSecond, TrainingPlay.mostEpochsAtOnce)
    // A clock that is early by a hair must not wait for the same epoch again.
    let epochs = (owed + 1e-6).rounded(.down)
    guard epochs >= 1 else { return }
    owed -= epochs
    session.go(to: session.epoch + Int(epochs))
    if session.isAtEnd { isRunning = false }
  }

  private static let mostEpochsAtOnce = 8.0

  mutating func toggle() {
    // At the end, running starts over.
    if !isRunning, session.isAtEnd { session.go(to: 0) }
    isRunning.toggle()
    owed = 0
  }

  mutating func step(by epochs: Int) {
    isRunning = false
    session.go(to: session.epoch + epochs)
  }

  mutating func changeSpeed(by places: Int) {
    speed = min(max(0, speed + places), session.settings.training.speeds.count - 1)
  }
}

extension State {
  /// The run of this step.
  var trainingPlay: TrainingPlay? { step.flatMap { trainings[$0.id] } }

  /// Makes the run that a step shows, or makes it anew where its dials or its data have changed.
  mutating func prepareTraining(at place: Place) {
    guard let step = step(at: place), let training = step.training, benches.indices.contains(place.chapter)
    else { return }
    let bench = benches[place.chapter]
    let settings = TrainingSettings(
      training, dials: dialValues(of: step, bench), experiment: bench.experiment)
    guard trainings[step.id]?.session.settings != settings else { return }
    let speed = trainings[step.id]?.speed
    trainings[step.id] = TrainingSession(settings, bench.data, bench.facts).map(TrainingPlay.init)
    if let speed { trainings[step.id]?.speed = speed }
  }

  /// Goes to the end of the run of this step, as it is printed.
  mutating func finishTraining() {
    prepareTraining(at: place)
    guard let id = step?.id else { return }
    trainings[id]?.session.go(to: .max)
  }

  mutating func toggleTraining() {
    train { $0.toggle() }
  }

  mutating func stepTraining(by epochs: Int) {
    train { $0.step(by: epochs) }
  }

  mutating func changeTrainingSpeed(by places: Int) {
    train { $0.changeSpeed(by: places) }
    if let play = trainingPlay {
      say(wording("screen.training.speed", ["epochs": trimmed(play.epochsPerSecond, 1)]))
    }
  }

  private mutating func train(_ change: (inout TrainingPlay) -> Void) {
    guard let id = step?.id, var play = trainings[id] else {
      return say(wording("screen.training.nothing"))
    }
    movement = nil
    change(&play)
    trainings[id] = play
  }

  /// Lets the run of this step go on.
  mutating func advanceTraining(by seconds: Double) {
    guard movement == nil, let id = step?.id, trainings[id]?.isRunning == true else { return }
    trainings[id]?.advance(by: seconds)
  }
}
