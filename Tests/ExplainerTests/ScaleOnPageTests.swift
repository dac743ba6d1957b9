import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// The scale of a question as it is seen, pointed at and offered.
struct ScaleOnPageTests {
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

  @Test("Under each end of the slider stands what its answer costs if it is so")
  func costs() throws {
    let state = try State.asking().typing("=0.8")
    let line = try #require(view(state).lines.first { $0.contains("loss if so") })
    // −log 0.8 at the left and −log 0.2 at the right.
    let numbers = line.split(separator: " ").compactMap { Double($0) }
    #expect(numbers == [0.2231, 1.6094])
    let bits = try #require(
      view(State.asking().after("B").typing("=0.8")).lines.first { $0.contains("loss if so") })
    #expect(bits.split(separator: " ").compactMap { Double($0) } == [0.3219, 2.3219])
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
}
