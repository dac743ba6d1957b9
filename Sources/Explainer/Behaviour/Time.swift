import Lessons

/// What passing time does: pictures move, and auto-play waits for its readers.
extension State {
  /// When the state wants to know that time has passed, in seconds after the moment that it last heard of; nil while it
  /// does not care.
  public var nextTick: Double? {
    if isBlank { return nil }
    if let movement { return pace.delayed(movement.nextFrame(speed: settings.speed)) }
    guard overlay == nil else { return nil }
    if let trainingPlay, trainingPlay.isRunning { return pace.delayed(trainingPlay.nextPicture) }
    return autoPlay.map { max(0, $0.remaining) }
  }

  mutating func advance(by seconds: Double) {
    secondsSinceKey += max(0, seconds)
    pace.advance(by: seconds)
    guard !isBlank else { return }
    if var movement {
      movement.elapsed += max(0, seconds) * settings.speed
      self.movement = movement.progress < 1 ? movement : nil
    } else if overlay == nil, trainingPlay?.isRunning == true {
      // Auto-play waits for the run.
      advanceTraining(by: seconds)
    } else if overlay == nil, var autoPlay {
      autoPlay.remaining -= max(0, seconds)
      self.autoPlay = autoPlay
      if autoPlay.remaining <= 0 { playOn() }
    }
  }

  mutating func toggleAutoPlay() {
    answerScale = nil
    autoPlay = autoPlay == nil ? AutoPlay(remaining: readingTime) : nil
  }

  mutating func restartAutoPlay() {
    if autoPlay != nil { autoPlay = AutoPlay(remaining: readingTime) }
  }

  private mutating func playOn() {
    let before = (place, isAnswered)
    stepForward()
    if before == (place, isAnswered) { autoPlay = nil }
  }

  private var readingTime: Double { readingTime(of: place, isAnswered: isAnswered) }

  /// Seconds that auto-play stays at a step altogether, with the answer to its question.
  func readingTime(of place: Place) -> Double {
    let isAsking = context(at: place).map { step(at: place)?.question?.isAsked($0) == true } ?? false
    return readingTime(of: place, isAnswered: false)
      + (isAsking ? readingTime(of: place, isAnswered: true) : 0)
  }

  /// Seconds that the words of a step take to be read without haste, at 160 words a minute.
  private func readingTime(of place: Place, isAnswered: Bool) -> Double {
    guard let step = step(at: place), let context = context(at: place) else { return 3 }
    var text = isAnswered ? "" : step.said.filled(context)
    if let question = step.question, question.isAsked(context) {
      text += " " + (isAnswered ? question.answer : question.ask).filled(context)
    }
    let words = text.split(separator: " ").count
    return 3 + Double(words) / (160.0 / 60)
  }
}
