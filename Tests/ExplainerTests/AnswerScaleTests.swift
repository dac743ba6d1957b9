import CrossEntropy
import Testing

@testable import Explainer

struct AnswerScaleTests {
  private func typed(_ text: String, _ scale: inout AnswerScale) {
    for character in text { scale.type(character) }
  }

  @Test(
    "A probability may be typed in many ways",
    arguments: [
      ("0.6", 0.6), (".6", 0.6), ("0,6", 0.6), ("60", 0.6), ("60%", 0.6), ("12/20", 0.6), ("0", 0), ("1", 1),
      ("1%", 0.01), ("100", 1), ("0/20", 0), ("20/20", 1), ("1.0", 1), ("0.5%", 0.005),
    ])
  func readable(text: String, probability: Double) { #expect(typedProbability(text) == probability) }

  @Test(
    "What is no probability is none",
    arguments: [
      "", ".", "/", "%", "12/", "/20", "12/0", "21/20", "1/2/3", "101", "1.5", "0.1.2", "6%0", "%%", "1/2%",
      "99999999999",
    ])
  func unreadable(text: String) { #expect(typedProbability(text) == nil) }

  @Test("Two answers share one slider")
  func slider() {
    var scale = AnswerScale(answers: 2)
    scale.move(1, isFine: false)
    #expect(abs(scale.forecast[0] - 0.55) < 1e-12 && abs(scale.forecast[1] - (1 - 0.55)) < 1e-12)
    scale.move(-1, isFine: true)
    #expect(abs(scale.forecast[0] - 0.54) < 1e-12 && abs(scale.forecast[1] - (1 - 0.54)) < 1e-12)
    scale.choose(by: 1)
    scale.move(-1, isFine: false)
    #expect(scale.forecast.probabilities == [0.5, 0.5] && scale.chosen == 0)
    for _ in 0..<30 { scale.move(1, isFine: false) }
    #expect(scale.forecast.probabilities == [1, 0])
    for _ in 0..<30 { scale.move(-1, isFine: false) }
    #expect(scale.forecast.probabilities == [0, 1])
  }

  @Test("Of two answers the slider is the first's, whichever is given a probability")
  func sliderOfTheFirst() {
    var scale = AnswerScale(answers: 2)
    scale.set(0.3, of: 1)
    #expect(abs(scale.forecast[0] - 0.7) < 1e-12 && scale.forecast[1] == 0.3 && scale.chosen == 0)
    scale.move(1, isFine: false)
    #expect(abs(scale.forecast[0] - 0.75) < 1e-12)
    var three = AnswerScale(answers: 3)
    three.set(0.3, of: 1)
    #expect(three.forecast[1] == 0.3 && three.chosen == 1)
  }

  @Test("What is typed is shown as soon as it can be read, and taken back with its last character")
  func live() {
    var scale = AnswerScale(answers: 2)
    typed("12/20", &scale)
    #expect(scale.forecast.probabilities == [0.6, 0.4] && scale.isReadable)
    scale.deleteTyped()
    scale.deleteTyped()
    #expect(!scale.isReadable && scale.forecast == Forecast(even: 2) && scale.typed == "12/")
    for _ in 0..<5 { scale.deleteTyped() }
    #expect(scale.isReadable && scale.forecast == Forecast(even: 2))
  }

  @Test("Typing on the way to a probability does not undo what the others had")
  func wayThrough() {
    var scale = AnswerScale(answers: 3, from: Forecast([0.2, 0.6, 0.2]))
    // On the way stands 1, which leaves nothing for the others.
    typed("1/5", &scale)
    #expect(zip(scale.forecast.probabilities, [0.2, 0.6, 0.2]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test("Votes for one answer after the other stay what they are")
  func votes() {
    var scale = AnswerScale(answers: 3)
    typed("12/20", &scale)
    scale.choose(by: 1)
    typed("5/20", &scale)
    scale.choose(by: 1)
    typed("3/20", &scale)
    #expect(zip(scale.forecast.probabilities, [0.6, 0.25, 0.15]).allSatisfy { abs($0 - $1) < 1e-12 })
    scale.choose(by: 1)
    #expect(scale.chosen == 0)
    scale.choose(by: -1)
    #expect(scale.chosen == 2)
  }

  @Test("A scale that goes on from an earlier forecast has it, unless the question has changed")
  func earlier() throws {
    let forecast = try #require(Forecast([0.7, 0.3]))
    #expect(AnswerScale(answers: 2, from: forecast).forecast == forecast)
    #expect(AnswerScale(answers: 3, from: forecast).forecast == Forecast(even: 3))
  }
}
