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

  /// Seconds that the words of this step take to be read without haste, at 160 words a minute.
  private var readingTime: Double {
    guard let step, let context else { return 3 }
    var text = isAnswered ? "" : step.said.filled(context)
    if let question {
      text += " " + (isAnswered ? question.answer : question.ask).filled(context)
    }
    let words = text.split(separator: " ").count
    return 3 + Double(words) / (160.0 / 60)
  }
}
