import CrossEntropy
import Doors
import Explainer
import Insight
import Lessons
import Numerals
import TestSupport
import Testing
import Words

@Suite("The course as lines of text")
struct PlainSessionTests {
  private func session(at id: String? = nil) throws -> PlainSession {
    PlainSession(state: try State.course(at: id)) { _ in .written(SavedFiles(points: "experiment.csv")) }
  }

  @Test("next goes through the whole course, and tells each step under its heading")
  func wholeCourse() throws {
    var session = try session()
    var told = session.opening()
    let steps = try Course.chapters().flatMap(\.steps)
    // A question takes one more.
    for _ in 0..<2 * steps.count { told += session.answer(to: "next") }
    for chapter in try Course.chapters() {
      let headings = chapter.steps.indices.map { "Step \($0 + 1) of \(chapter.steps.count): " }
      for heading in headings {
        #expect(told.contains { $0.hasPrefix(heading) }, "\(chapter.name) \(heading)")
      }
    }
    for line in told { #expect(line.allSatisfy { $0.isASCII && $0 >= " " && $0 <= "~" }, "\(line)") }
  }

  @Test("An empty line goes on, as Enter does")
  func enter() throws {
    var session = try session()
    #expect(session.answer(to: "").first?.hasPrefix("Step 2 of ") == true)
    #expect(session.answer(to: "p").first?.hasPrefix("Step 1 of ") == true)
  }

  @Test("A point that is moved tells what the loss was and is")
  func movedPoint() throws {
    var session = try session(at: "mean")
    var rows = DataSet.tenPoints.observations
    rows[3].x = 0.5
    let (before, after) = (try Facts(DataSet.tenPoints.observations), try Facts(rows))
    let (first, second) = (fixed(before.summary.meanLoss, 4), fixed(after.summary.meanLoss, 4))
    let told = session.answer(to: "point 4 x 0.5")
    #expect(told.contains("Loss \(first) to \(second) nats"))
    #expect(told.contains { $0.hasPrefix("Point 4, x 0.5, red") })
    #expect(!told.contains { $0.hasPrefix("Axis across") }, "what is as it was is not told again")
    #expect(session.answer(to: "undo").contains("Loss \(second) to \(first) nats"))
  }

  @Test("w is set to the last digit, and b stays what it was")
  func weight() throws {
    var session = try session(at: "mean")
    let bias = try #require(session.state.context?.facts.model.bias)
    _ = session.answer(to: "w 1.2345678")
    #expect(session.state.context?.facts.model.weight == 1.2345678)
    #expect(session.state.context?.facts.model.bias == bias)
    #expect(session.answer(to: "w much").contains { $0.contains("'much'") })
    _ = session.answer(to: "fit")
    #expect(session.state.context?.facts.model == (try Facts(DataSet.tenPoints.observations)).model)
  }

  @Test("A point is added where it is said, in one change that can be undone")
  func addedPoint() throws {
    var session = try session(at: "mean")
    _ = session.answer(to: "add 0.123456")
    #expect(session.state.context?.facts.points.contains { $0.x == 0.123456 } == true)
    _ = session.answer(to: "undo")
    #expect(session.state.context?.facts.points.count == 10)
  }

  @Test("An answer that was predicted is told with its loss, and so is a vote")
  func predicted() throws {
    var session = try session(at: "together")
    let asked = session.answer(to: "ask")
    #expect(asked.first?.hasPrefix("Question: ") == true)
    let count = asked.count { $0.hasPrefix("Answer ") }
    try #require(count > 1)
    let even = Array(repeating: "1", count: count).joined(separator: " ")
    let told = session.answer(to: "votes \(even)")
    #expect(told.contains { $0.hasPrefix("Answer: ") })
    #expect(told.contains { $0.contains(fixed(negativeLog(1 / Double(count)), 4)) })
    #expect(
      session.answer(to: "predictions").contains { $0.contains(fixed(negativeLog(1 / Double(count)), 4)) })
  }

  @Test("Where no question waits, votes and probabilities are told so")
  func noQuestion() throws {
    var session = try session(at: "split")
    #expect(session.state.openAnswerCount == 0)
    let nothing = [wording("plain.session.no-question")]
    #expect(session.answer(to: "votes 12 8") == nothing)
    #expect(session.answer(to: "predict 0.7") == nothing)
  }

  @Test("A word that is no command is said again as far as one can listen to it")
  func longWord() throws {
    var session = try session()
    let word = String(repeating: "x", count: 200_000)
    for line in [word, "go " + word] {
      let told = session.answer(to: line).joined()
      #expect(told.contains("xxx") && told.count < 300)
    }
  }

  @Test("Probabilities that do not add up to 1 are refused")
  func refused() throws {
    var session = try session(at: "together")
    let count = session.answer(to: "ask").count { $0.hasPrefix("Answer ") }
    let typed = Array(repeating: "0.9", count: count).joined(separator: " ")
    #expect(session.answer(to: "predict \(typed)").contains { $0.contains("add up to") })
    #expect(session.answer(to: "predict 7.5").contains { $0.contains("predict") })
  }

  @Test("A misspelt command is answered with the nearest")
  func misspelt() throws {
    var session = try session()
    #expect(session.answer(to: "nxet").first?.contains("next") == true)
    #expect(session.answer(to: "go maen").first?.contains("mean") == true)
    #expect(session.answer(to: "99").first?.contains("'99'") == true)
  }

  @Test("More than twenty-five lines wait until more is typed, and none is lost")
  func pages() throws {
    var session = try session(at: "mean")
    var told = session.answer(to: "go article-numbers")
    #expect(told.count == 26)
    var lines = Array(told.dropLast())
    while told.last?.hasSuffix("type more.") == true {
      told = session.answer(to: "more")
      #expect(told.count <= 26)
      lines += told.last?.hasSuffix("type more.") == true ? Array(told.dropLast()) : told
    }
    #expect(lines.count { $0.hasPrefix("Row ") } == ClaimRow.all.count)
  }

  @Test("A training runs as many epochs as are asked for")
  func training() throws {
    var session = try session(at: "circles")
    #expect(session.answer(to: "train 5").first == "Epoch 5")
    #expect(session.answer(to: "train -2").first == "Epoch 3")
  }

  @Test("Places are found by number, by name, in the outline and by a word")
  func places() throws {
    var session = try session()
    _ = session.answer(to: "go 3.4")
    #expect(session.state.place == Place(chapter: 2, step: 3))
    _ = session.answer(to: "go learning")
    #expect(session.state.chapter?.name == "learning")
    #expect(session.answer(to: "outline 1").contains { $0.hasPrefix("1.1: ") })
    #expect(session.answer(to: "search entropy").contains { $0.hasPrefix("4.") })
    #expect(session.answer(to: "search zzyzx").first?.contains("zzyzx") == true)
  }

  @Test("Bits, notes, flipping, resetting, saving and quitting are those of the screen")
  func likeTheScreen() throws {
    var session = try session(at: "mean")
    let bits = try Facts(DataSet.tenPoints.observations).summary.meanLoss / negativeLog(0.5)
    #expect(session.answer(to: "bits").contains { $0.contains(fixed(bits, 4)) })
    #expect(session.answer(to: "notes").contains { $0.hasPrefix("Note: ") })
    _ = session.answer(to: "point 4 flip")
    #expect(session.state.context?.facts.summary.positives == 8)
    #expect(session.answer(to: "save").contains { $0.contains("experiment.csv") })
    _ = session.answer(to: "reset")
    #expect(session.state.context?.facts.summary.positives == 7)
    _ = session.answer(to: "quit")
    #expect(session.isFinished)
  }

  @Test("Changes that were not saved are asked about once")
  func unsaved() throws {
    var session = try session(at: "mean")
    _ = session.answer(to: "point 4 flip")
    #expect(session.answer(to: "quit").count == 1 && !session.isFinished)
    _ = session.answer(to: "quit")
    #expect(session.isFinished)
  }

  @Test(
    "Every command says something, whatever stands behind it",
    arguments: ["", "0", "4", "x", "-1 2", "1e999", "-9223372036854775808", "9223372036854775807"])
  func anything(argument: String) throws {
    var session = try session(at: "together")
    let words = session.answer(to: "help").compactMap {
      $0.split(whereSeparator: { " ,:".contains($0) }).first
    }
    for word in words where word != "quit" {
      #expect(!session.answer(to: "\(word) \(argument)").isEmpty, "\(word) \(argument)")
    }
  }
}
