import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct PredictingAnswersTests {
  @Test("A class of one gets the log loss that a spreadsheet gives")
  func spreadsheet() throws {
    var state = try State.asking()
    state = state.typing("=12/20").after(.enter)
    #expect(state.isAnswered && state.text.contains("It makes two mistakes."))
    // =-LN(0.6)
    #expect(state.text.contains("You gave “Yes” 0.60. Your loss is 0.5108 nats."))
    state = state.after(.right).typing("=20").after(.down).typing("30").after(.enter)
    // The first was typed, the second, too; =-LN(0.3)
    #expect(state.text.contains("You gave “Below” 0.30. Your loss is 1.2040 nats."))
    state = state.after(.right, .right, .right)
    #expect(state.step?.id == "recap")
    // =AVERAGE(-LN(0.6);-LN(0.3)), =AVERAGE(LN(2);LN(3)); the second favourite, Neither, was wrong:
    // =AVERAGE(-LN(0.5);-LN(0.25))
    let score = try state.score()
    #expect(abs(score.meanLoss - 0.857399214045963) < 1e-14)
    #expect(abs(score.coinLoss - 0.895879734614028) < 1e-14)
    #expect(abs(score.halfLoss - 1.03972077083992) < 1e-14)
    #expect(score.sureLoss == .infinity)
    let words = state.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains("Your log loss on 2 questions: 0.8574 nats"))
    #expect(words.contains("an even guess 0.8959, always one half 1.0397, always sure ∞"))
    #expect(words.contains("Your largest loss, 1.2040: Where does the mean lie, against 0.6931?"))
  }

  @Test("Twelve votes of twenty are a probability of 0.6, and the arrows move on from there")
  func votes() throws {
    let state = try State.asking().typing("=12/20")
    #expect(state.answerScale?.forecast.probabilities == [0.6, 0.4])
    #expect(state.text.contains("12/20 = 0.60") && state.text.contains("0.40"))
    #expect(state.after(.right).answerScale?.forecast.probabilities == [0.65, 0.35])
    #expect(abs((state.after("H").answerScale?.forecast[0] ?? 0) - 0.59) < 1e-12)
  }

  @Test("Without the scale next shows the answer and then goes on, and nothing is recorded")
  func clicker() throws {
    for key in [.pageDown, .right, " ", .enter, "n"] as [Key] {
      let answered = try State.asking().after(key)
      #expect(answered.isAnswered && !answered.text.contains("Your loss"))
      #expect(answered.after(key).step?.id == "coin" && !answered.hasPredictions)
    }
  }

  @Test("A clicker is not held up by an open scale either: one that was moved counts, another does not")
  func clickerAtScale() throws {
    let untouched = try State.asking().after("=", .pageDown)
    #expect(untouched.isAnswered && untouched.answerScale == nil && !untouched.hasPredictions)
    let moved = try State.asking().typing("=0.9").after(.pageDown)
    #expect(moved.isAnswered && moved.prediction?.probability == 0.9)
    let halfTyped = try State.asking().typing("=12/").after(.pageDown)
    #expect(halfTyped.isAnswered)
  }

  @Test("Esc first drops what is typed, then leaves; = leaves, too; the question stays open")
  func escape() throws {
    let typed = try State.asking().typing("=0.9")
    let dropped = typed.after(.escape)
    #expect(dropped.answerScale?.forecast == Forecast(even: 2))
    for left in [dropped.after(.escape), typed.after("=")] {
      #expect(left.answerScale == nil && left.hasOpenQuestion && !left.hasPredictions)
      #expect(left.bench?.canUndo == false)
    }
  }

  @Test("A scale that is opened stops auto-play, for nobody knows how long an answer takes")
  func stopsAutoPlay() throws {
    let state = try State.asking().after("a", "=")
    #expect(state.answerScale != nil && state.autoPlay == nil && state.nextTick == nil)
  }

  @Test("Enter with what is no probability says so, and does not answer")
  func unreadable() throws {
    let state = try State.asking().typing("=12/").after(.enter)
    #expect(state.hasOpenQuestion && state.answerScale != nil)
    #expect(state.text.contains("12/ is no probability"))
    #expect(state.typing("12/20").after(.enter).prediction?.probability == 0.6)
  }

  @Test("Certain and right costs 0, certain and wrong costs infinitely much, and the page says it")
  func certain() throws {
    let right = try State.asking().typing("=1").after(.enter)
    #expect(right.text.contains("Your loss is 0.0000 nats.") && right.prediction?.judged.loss == 0)
    let wrong = try State.asking().typing("=0").after(.enter)
    #expect(wrong.text.contains("Your loss is ∞") && wrong.prediction?.judged.loss == .infinity)
    let recap = wrong.after(.end)
    #expect(recap.text.contains("Your log loss on one question: ∞ nats"))
  }

  @Test("Undo asks again, redo answers again, in one order with other changes")
  func undo() throws {
    var state = try State.asking().typing("=0.8").after(.enter)
    state = state.after("u")
    #expect(state.hasOpenQuestion && !state.hasPredictions)
    state = state.after(.control("r"))
    #expect(state.isAnswered && state.prediction?.probability == 0.8)
    state = state.after("e", "\t", " ", .escape)
    let changed = try state.facts.summary
    state = state.after("u")
    #expect(try state.facts.summary != changed)
    #expect(state.hasPredictions)
    #expect(!state.after("u").hasPredictions)
    let back = state.after("u").after(.control("r")).after(.control("r"))
    #expect(back.hasPredictions)
    #expect(try back.facts.summary == changed)
  }

  @Test("Another prediction ends what could be done again")
  func newFuture() throws {
    let undone = try State.asking().typing("=0.8").after(.enter, "u")
    #expect(undone.bench?.canRedo == true)
    let again = undone.typing("=0.6").after(.enter)
    #expect(again.bench?.canRedo == false && again.after(.control("r")).prediction?.probability == 0.6)
    #expect(again.after("u").bench?.canUndo == false)
  }

  @Test("Taking all changes of the data back keeps what was predicted")
  func reset() throws {
    let state = try State.asking().typing("=0.8").after(.enter, "e", "\t", " ", "x")
    #expect(state.hasPredictions && state.bench?.hasEdits == false)
  }

  @Test("An answer keeps the truth of its time, whatever becomes of the data, and another can take its place")
  func truthOfItsTime() throws {
    let yaml = askingLesson.replacingFirst("steps:", with: "data: {x: [1, 2, 3, 4], y: [0, 0, 1, 1]}\nsteps:")
    var state = try State.asking().typing("=0.8").after(.enter)
    let chapter = try Chapter(yaml: yaml, name: "mine", file: "mine.yaml")
    state = state.after(.chapterRead("mine", .read(chapter)))
    // These four the model gets right.
    #expect(try state.facts.summary.mistakes == 0)
    #expect(state.prediction?.judged.rightAnswer == 0 && state.prediction?.probability == 0.8)
    state = state.after(.right, .left).typing("=").after(.enter)
    #expect(state.prediction?.judged.rightAnswer == 1)
    #expect(abs((state.prediction?.probability ?? 0) - 0.2) < 1e-12)
  }

  @Test("A question without choices, one that is answered, and a step without one say so at =")
  func nothingToPredict() throws {
    #expect(try State.asking("open").after("=").text.contains("no answers to choose from"))
    #expect(try State.asking().after(.right, "=").text.contains("before it"))
    #expect(try State.asking("recap").after("=").text.contains("Here is no question"))
  }

  @Test("Where the data leave no single answer right, the scale does not open")
  func unclear() throws {
    let yaml = askingLesson.replacingFirst("words: \"No\"", with: "words: \"No\", when: weighted")
    let chapter = try Chapter(yaml: yaml, name: "mine", file: "mine.yaml").told(with: Samples.separable)
    let state = try State.course(at: "mistakes", chapters: [chapter]).after("=")
    #expect(state.answerScale == nil && state.text.contains("not exactly one"))
  }

  @Test("An experiment and a scale exclude each other")
  func experiment() throws {
    // There = types a number.
    #expect(try State.asking().after("e", "=").answerScale == nil)
    let state = try State.asking().after("e").after(.togglePrediction)
    #expect(!state.isExperimenting && state.answerScale != nil)
    #expect(state.after("e").answerScale == nil && state.after("e").isExperimenting)
  }
}
