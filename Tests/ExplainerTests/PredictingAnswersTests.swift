import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// A lesson about the ten points, whose model makes two mistakes and has a loss below a coin's.
private let lesson = """
  title: Mine
  steps:
    - id: mistakes
      title: First
      scene: all-bars
      said: Look at the bars.
      question:
        ask: Is the model ever wrong?
        answer: It makes {mistakes} {mistakes|mistake|mistakes}.
        choices:
          - {words: "Yes", when: has mistakes}
          - {words: "No"}
    - id: coin
      title: Second
      scene: loss-bars
      said: Look at the losses.
      question:
        ask: Where does the mean lie, against {coin loss}?
        answer: It is {mean loss}.
        choices:
          - {words: Above, when: mean above coin}
          - {words: Below, when: mean below coin}
          - {words: Neither}
    - id: open
      title: Third
      scene: loss-bars
      said: Look again.
      question: {ask: Why?, answer: Because.}
    - id: recap
      title: Last
      scene: mean-loss
      said: That was it.
  """

extension State {
  fileprivate static func asking(_ id: String = "mistakes", size: Size = Size(columns: 80, rows: 24)) throws
    -> State
  {
    try State.course(at: id, chapters: [Chapter(yaml: lesson, name: "mine", file: "mine.yaml")]).resized(size)
  }

  fileprivate func typing(_ text: String) -> State { after(text.map { Key.character($0) }) }

  fileprivate func score() throws -> ForecastScore {
    try #require(predictions(of: place.chapter).map(\.prediction).score)
  }
}

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
    let yaml = lesson.replacingFirst("steps:", with: "data: {x: [1, 2, 3, 4], y: [0, 0, 1, 1]}\nsteps:")
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

  @Test("What was predicted stays through other chapters")
  func chapters() throws {
    let second = lesson.replacingFirst("title: Mine", with: "title: Other")
      .replacingFirst("id: mistakes", with: "id: other")
    var state = try State.course(chapters: [
      Chapter(yaml: lesson, name: "mine", file: "mine.yaml"),
      Chapter(yaml: second, name: "other", file: "other.yaml"),
    ])
    state = state.typing("=0.8").after(.enter, .end, .right).typing("=0.7").after(.enter)
    #expect(state.place.chapter == 1)
    #expect(state.predictions(of: 0).count == 1 && state.predictions(of: 1).count == 1)
    #expect(state.after("u").predictions(of: 0).count == 1)
  }

  @Test("A last step that asks shows the score with its answer, not before")
  func scoreAfterTheAnswer() throws {
    let short = try #require(lesson.indices.first { lesson[$0...].hasPrefix("  - id: open") })
    let chapter = try Chapter(yaml: String(lesson[..<short]), name: "mine", file: "mine.yaml")
    let asked = try State.course(at: "mistakes", chapters: [chapter]).typing("=0.8").after(.enter, .right)
    #expect(asked.step?.id == "coin" && asked.hasOpenQuestion && !asked.showsScore)
    #expect(!asked.text.contains("Your log loss") && !asked.hints.contains { $0.words == "predictions" })
    let answered = asked.after(.right)
    #expect(answered.showsScore && answered.text.contains("Your log loss on one question: 0.2231"))
    #expect(answered.hints.contains { $0.words == "predictions" })
  }

  @Test("Of several predictions the costliest is lit on their page, of one none")
  func costliest() throws {
    func isLit(_ state: State, _ words: String) throws -> Bool {
      let page = view(state)
      let row = try #require(page.lines.firstIndex { $0.contains(words) })
      return try #require(page.row(row).first { $0.character != " " }).style == Style(.accent, bold: true)
    }
    let one = try State.asking().typing("=0.8").after(.enter)
    #expect(try !isLit(one.after("="), "1.1  Is the model"))
    // −log 0.8 = 0.2231 and −log 0.3 = 1.2040.
    let two = one.after(.right).typing("=20").after(.down).typing("30").after(.enter, "=")
    #expect(try !isLit(two, "1.1  Is the model") && isLit(two, "1.2  Where does"))
  }

  @Test("The bars of the score are as long as its losses, and an infinite one is as long as any can be")
  func scoreBars() throws {
    let first = try State.asking().typing("=12/20").after(.enter, .right)
    let state = first.typing("=20").after(.down).typing("30").after(.enter, .end)
    let predictions = state.predictions(of: 0).map(\.prediction)
    let symbols = state.settings.symbols
    let lines = predictions.scoreLines(.nats, symbols, columns: 80).dropFirst()
    let bars = lines.map { line in
      line.parts.map(\.text).joined().count { $0 == symbols.heavyLine }
    }
    // 0.8574, 0.8959 and 1.0397 of 1.0397, in thirtieths; ∞ is all of them.
    #expect(bars == [25, 26, 30, 30])
  }

  @Test("The page of predictions stops at its last row, so that the next key up moves it")
  func scrolling() throws {
    let page = try State.asking().typing("=0.8").after(.enter, "=")
    // All of it is to be seen at once.
    #expect(page.overlay == .predictions(firstRow: 0) && page.lastPredictionRow == 0)
    #expect(page.after(.down, .end).overlay == .predictions(firstRow: 0))
    // Three rows are for the title, the air under it and the keys.
    let small = page.resized(Size(columns: 80, rows: 8))
    let smaller = page.resized(Size(columns: 80, rows: 7))
    #expect(small.lastPredictionRow > 1 && smaller.lastPredictionRow == small.lastPredictionRow + 1)
    let last = small.after(.end)
    #expect(last.overlay == .predictions(firstRow: small.lastPredictionRow))
    #expect(last.after(.up).overlay == .predictions(firstRow: small.lastPredictionRow - 1))
    #expect(last.after(.home).overlay == .predictions(firstRow: 0))
  }

  @Test("A question without choices, one that is answered, and a step without one say so at =")
  func nothingToPredict() throws {
    #expect(try State.asking("open").after("=").text.contains("no answers to choose from"))
    #expect(try State.asking().after(.right, "=").text.contains("before it"))
    #expect(try State.asking("recap").after("=").text.contains("Here is no question"))
  }

  @Test("Where the data leave no single answer right, the scale does not open")
  func unclear() throws {
    let yaml = lesson.replacingFirst("words: \"No\"", with: "words: \"No\", when: weighted")
    let chapter = try Chapter(yaml: yaml, name: "mine", file: "mine.yaml").told(with: Samples.separable)
    let state = try State.course(at: "mistakes", chapters: [chapter]).after("=")
    #expect(state.answerScale == nil && state.text.contains("not exactly one"))
  }

  @Test("A click on the question opens the scale, and one on its bar moves it")
  func mouse() throws {
    for size in [Size(columns: 60, rows: 20), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)] {
      var state = try State.asking(size: size)
      state = try state.clicked(on: "Is the model")
      #expect(state.answerScale != nil)
      let row = try #require(view(state).lines.firstIndex { $0.contains("loss if so") }) - 1
      let line = Array(view(state).lines[row])
      let first = try #require(line.firstIndex(of: state.settings.symbols.heavyLine))
      let last = try #require(line.lastIndex(of: state.settings.symbols.lightLine))
      let ends: [(Int, Double)] = [(first, 0), (last, 1)]
      for (column, probability) in ends {
        let mouse = Mouse(gesture: .press, row: row, column: column)
        let action = try #require(state.meaning(of: mouse))
        #expect(state.after(action).answerScale?.forecast[0] == probability)
      }
    }
  }

  @Test(
    "The ends of each answer's bar give it nothing and everything", arguments: ["Above", "Below", "Neither"])
  func barsOfThree(answer: String) throws {
    for size in [Size(columns: 60, rows: 20), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)] {
      let state = try State.asking("coin", size: size).after("=")
      let lines = view(state).lines
      let row = try #require(lines.firstIndex { $0.contains(answer) })
      let start = try #require(lines[row].columnOfFirst(answer))
      let line = Array(lines[row])
      let glyphs = [state.settings.symbols.heavyLine, state.settings.symbols.lightLine]
      let bar = line.indices.filter { $0 >= start && glyphs.contains(line[$0]) }
      let (first, last) = (try #require(bar.first), try #require(bar.last))
      #expect(last - first >= 7)
      for (column, probability) in [(first, 0.0), (last, 1)] {
        let action = state.meaning(of: Mouse(gesture: .press, row: row, column: column))
        let scale = state.after(try #require(action)).answerScale
        #expect(scale.map { $0.forecast[$0.chosen] } == probability)
        #expect(scale?.chosen == ["Above", "Below", "Neither"].firstIndex(of: answer))
      }
      for column in [first - 1, last + 1] {
        let action = try #require(state.meaning(of: Mouse(gesture: .press, row: row, column: column)))
        #expect(state.after(action).answerScale?.isTouched == false)
      }
    }
  }

  @Test("The answer, the scale and the score are on the page, in every size and in plain characters")
  func pages() throws {
    for size in [Size(columns: 60, rows: 20), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)] {
      for symbols in [SymbolSet.quadrants, .ascii] {
        var state = try State.asking(size: size)
        state.settings.symbols = symbols
        state = state.after("=")
        #expect(state.text.contains("Yes") && state.text.contains("No") && state.text.contains("0.50"))
        #expect(state.text.contains("loss if so 0.6931"))
        state = state.after(.enter, .right, "=")
        for words in ["Above", "Below", "Neither", "0.33", "loss if so", "1.0986"] {
          #expect(state.text.contains(words), "\(size): \(words)\n\(state.text)")
        }
        state = state.after(.enter, .end)
        #expect(state.text.contains("0.8959") && state.text.contains("always"), "\(size)\n\(state.text)")
        state = state.after("=")
        #expect(state.text.contains("Your predictions") && state.text.contains("1.2  Where does"))
        #expect(!state.after(.escape).text.contains("Your predictions"))
      }
    }
  }

  @Test("Print shows question and answer as ever, and no scale")
  func print() throws {
    var state = try State.asking()
    let size = Size(columns: 80, rows: 30)
    let before = state.printedPage(at: state.place, size: size)
    let text = before.lines.joined(separator: "\n")
    #expect(text.contains("Is the model ever wrong?") && text.contains("It makes two mistakes."))
    state = state.after("=")
    #expect(state.printedPage(at: state.place, size: size) == before)
  }

  @Test("At the scale the keys of a step's number are digits of a probability, and Esc gives them back")
  func digits() throws {
    let state = try State.asking()
    #expect(state.meaning(of: "3") == .digit(3) && state.meaning(of: ".") == .toggleBlank)
    let open = state.after("=")
    #expect(open.meaning(of: "3") == .typePrediction("3") && open.meaning(of: ".") == .typePrediction("."))
    #expect(open.after("?").meaning(of: "3") == nil)
  }

  @Test("Every key that the status line offers at the scale does what stands beside it")
  func hints() throws {
    let state = try State.asking("coin").after("=")
    #expect(state.hints.contains { $0.words == "answer" && $0.action == .commitPrediction })
    #expect(state.hints.contains { $0.words == "choose" })
    // Two answers share one slider, so there is none to choose.
    #expect(try !State.asking().after("=").hints.contains { $0.words == "choose" })
    #expect(try State.asking().hints.contains { $0.key == "=" && $0.words == "predict" })
    #expect(try !State.asking("open").hints.contains { $0.key == "=" })
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

extension State {
  /// The state after a click on the first cell of a text on the page.
  fileprivate func clicked(on text: String) throws -> State {
    let lines = view(self).lines
    let row = try #require(lines.firstIndex { $0.contains(text) })
    let column = try #require(lines[row].columnOfFirst(text))
    return after(try #require(meaning(of: Mouse(gesture: .press, row: row, column: column))))
  }
}

extension String {
  fileprivate func columnOfFirst(_ text: String) -> Int? {
    indices.first { self[$0...].hasPrefix(text) }.map { columnWidth(of: String(self[..<$0])) }
  }

  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    guard let start = indices.first(where: { self[$0...].hasPrefix(part) }) else { return self }
    return String(self[..<start]) + other + String(self[start...].dropFirst(part.count))
  }
}
