import CrossEntropy
import Drawing
import Insight
import Lessons
import Numerals
import TestSupport
import Testing

@testable import Explainer

struct ExperimentRowsTests {
  /// The row of the controls and the row after it.
  private func rows(_ state: State, _ columns: Int = 100) -> [String] {
    let lines = view(state, Size(columns: columns, rows: 40)).lines
    let index = lines.firstIndex { $0.contains("w ") && $0.contains("▸") } ?? 0
    return lines[index...].prefix(2).map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test("What can be moved stands in one row with its values, what the arrows move marked")
  func controls() throws {
    let state = try State.experimenting("sigmoid")
    #expect(rows(state, 80)[0] == "▸ point x −2.2 w 0.9719 b 0.6555 C 1")
    #expect(rows(state.after("j", "j"), 80)[0] == "point x −2.2 w 0.9719 ▸ b 0.6555 C 1")
    #expect(
      rows(try State.experimenting("penalty"), 80)[0] == "▸ probe 0.5 point (Tab) w 0.9719 b 0.6555 C 1")
    #expect(rows(state.after("-"), 80)[0].hasPrefix("▸ cursor x −2.2"))
  }

  @Test("In a wide window they stand one under the other beside the picture")
  func beside() throws {
    let lines = view(try State.experimenting("sigmoid"), Size(columns: 120, rows: 36)).lines
    let first = try #require(lines.firstIndex { $0.hasSuffix("▸ point x −2.2") })
    #expect(lines[first + 1].hasSuffix("  w 0.9719") && lines[first + 3].hasSuffix("  C 1"))
  }

  @Test("Of predictions what is moved is a logit: a point's, and the cursor's")
  func logits() throws {
    let state = try State.about(Samples.predictions, "sigmoid").after("e", .tab)
    #expect(rows(state)[0].hasPrefix("▸ point logit −2, p 0.119 w 1 b 0"))
    #expect(rows(state.after("-"))[0].hasPrefix("▸ cursor logit −2 w 1 b 0"))
  }

  @Test("Under them stand the loss and what the change has done to it")
  func loss() throws {
    let byHand = try State.experimenting("sigmoid").after("j", .left)
    let loss = try byHand.facts.summary.meanLoss
    let change = loss - 0.332911409950390432
    #expect(change > 0)
    #expect(
      rows(byHand)[1]
        == "w and b set by hand: loss \(fixed(loss, 4)), +\(fixed(change, 4)) against the fit's 0.3329")
  }

  @Test("Where nothing was changed nothing is said of a change", arguments: ["sigmoid", "entropy", "mean"])
  func unchanged(id: String) throws {
    let state = try State.course(at: id).after("e")
    #expect(state.isExperimenting && !state.text.contains("model fitted"))
    #expect(state.after(.right, .left).text == state.text)
  }

  @Test("What is said beside them is one sentence, of the dial where it has one")
  func oneSentence() throws {
    let state = try State.course(at: "entropy").after("e", .right)
    let lines = state.text.split(separator: "\n").map { $0.trimmingPrefix(while: \.isWhitespace) }
    let row = try #require(lines.firstIndex { $0.hasPrefix("▸ share of green 0.51") })
    #expect(lines[row + 1].hasPrefix("A share of 0.51 has 0.6929."))
    #expect(!state.text.contains("Who predicts"))
  }

  @Test("The picture keeps its place and its headline when an experiment begins")
  func pictureStays() throws {
    for id in ["two-curves", "in-the-logit", "slope", "cross-entropy", "divergence", "mean"] {
      for size in [smallestSize, Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)] {
        let state = try State.course(at: id).resized(size)
        let experimenting = state.after("e")
        let (step, context) = try (#require(state.step), #require(state.context))
        let figure = StepLayout(state, step, context).figure
        #expect(StepLayout(experimenting, step, try #require(experimenting.context)).figure == figure)
      }
    }
  }

  @Test("The entropy in big digits is that of the dial once the dial is in use")
  func headlineFollows() throws {
    let state = try State.course(at: "entropy")
    func headline(_ state: State) -> String? {
      state.picture(at: state.place)?.scene.headline?.items.first?.text
    }
    // −0.7 log 0.7 − 0.3 log 0.3; −0.51 log 0.51 − 0.49 log 0.49.
    #expect(headline(state) == "0.6109")
    #expect(headline(state.after("e", .right)) == "0.6929")
    #expect(headline(state.after("e", .right, .escape)) == "0.6929")
    #expect(headline(state.after("e", .right, "x", .escape)) == "0.6109")
  }

  @Test("In bits the losses are in bits")
  func bits() throws {
    #expect(
      rows(try State.experimenting("sigmoid").after("B", .right, " "))[1].contains(
        " against 0.4803 at the start"))
  }

  @Test("What a change has done is in bits, too")
  func changeInBits() throws {
    let byHand = try State.experimenting("sigmoid").after("j", .left, "B")
    let bits = try LossUnit.bits.value(fromNats: byHand.facts.summary.meanLoss - TenPoints.meanLoss)
    let row = rows(byHand, 118)[1]
    #expect(row.contains("loss 0.4913, +\(fixed(bits, 4)) against the fit's 0.4803"))
  }

  @Test("From infinite to infinite is no change, from infinite to finite is an infinite one")
  func infinite() throws {
    var observations = Samples.predictions.observations
    observations[0].label = .positive
    let state = try State.about(LessonData(.predictions, observations), "sigmoid").after("e")
    #expect(
      rows(state.after(.tab, " "))[1] == "predictions as given: loss ∞ nats, ±0 against ∞ at the start")
    #expect(rows(state.after(" "))[1].contains(", −∞ against ∞ at the start"))
  }

  @Test("A clipped loss is said to be one")
  func clipped() throws {
    let data = LessonData(.predictions, Samples.predictions.observations, clip: 1e-7)
    #expect(rows(try State.about(data, "sigmoid").after("e", " "))[1].contains("(p clipped at 1e−7)"))
  }

  @Test("On the smallest screen the rows are short and whole")
  func smallest() throws {
    let state = try State.experimenting("sigmoid").after("j", .right)
    let lines = view(state, smallestSize).lines
    #expect(lines.contains { $0.contains("▸ w 1") && $0.contains("C 1") })
    let fitted = "0.3329"
    #expect(
      lines.contains { $0.contains("by hand: loss 0.33") && $0.contains("against the fit's \(fitted)") })
  }
}
