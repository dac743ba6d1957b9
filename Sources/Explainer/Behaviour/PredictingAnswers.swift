import CrossEntropy
import Lessons
import Words

/// Questions are predictions: before an answer is shown, each of those that are offered can be given a probability.
extension State {
  /// Opens the scale of an open question, or closes it. Where no question waits, shows the predictions so far.
  mutating func togglePrediction() {
    if case .predictions = overlay { return overlay = nil }
    if answerScale != nil { return answerScale = nil }
    guard let question = openChoices, let context else { return showPredictions() }
    guard question.rightChoice(context) != nil else {
      return say(wording("screen.predicting.not-one-right"))
    }
    leaveExperiment()
    movement = nil
    autoPlay = nil
    typedNumber = ""
    answerScale = AnswerScale(answers: question.choices.count, from: prediction?.judged.forecast)
  }

  private mutating func showPredictions() {
    if hasPredictions { return overlay = .predictions(firstRow: 0) }
    say(
      question == nil
        ? wording("screen.predicting.no-question")
        : hasOpenQuestion
          ? wording("screen.predicting.no-choices")
          : wording("screen.predicting.answered"))
  }

  /// Shows the answer with the loss of what was predicted. What cannot be read is asked for again.
  mutating func commitPrediction() {
    guard let scale = answerScale else { return }
    guard scale.isReadable else {
      answerScale?.dropTyped()
      return say(wording("screen.predicting.no-probability", ["typed": scale.typed]))
    }
    answer(predicting: scale.forecast)
  }

  /// What next does at the scale: a clicker is never held up. A scale that nobody has moved predicts nothing.
  mutating func answerFromScale() {
    guard let scale = answerScale else { return }
    answer(predicting: scale.isTouched ? scale.forecast : nil)
  }

  private mutating func answer(predicting forecast: Forecast?) {
    answerScale = nil
    isAnswered = true
    guard let forecast, let step, let question, let context,
      let right = question.rightChoice(context), forecast.probabilities.count == question.choices.count
    else { return }
    let prediction = Prediction(
      ask: question.ask.filled(context), rightWords: question.choices[right].words.filled(context),
      judged: JudgedForecast(forecast, rightAnswer: right))
    benches[place.chapter].predict(prediction, of: step.id)
  }

  /// Esc at the scale: drops what is typed, then leaves.
  mutating func escapeScale() {
    if answerScale?.typed.isEmpty == false { answerScale?.dropTyped() } else { answerScale = nil }
  }
}
