import CrossEntropy
import Drawing
import Insight
import Numerals
import TestSupport
import Testing

@testable import Lessons

struct ByHandTests {
  private typealias Edit = (inout Experiment) -> Void

  private func chapter() throws -> Chapter { try Chapter.shipped("by-hand") }

  private func scene(_ id: String, _ unit: LossUnit = .nats, _ edit: Edit = { _ in }) throws -> Scene {
    let chapter = try chapter()
    return try chapter.step(id).picture(chapter.context(unit, edit)).scene
  }

  private func said(_ id: String, _ unit: LossUnit = .nats, _ edit: Edit = { _ in }) throws -> String {
    let chapter = try chapter()
    return try chapter.step(id).said.filled(chapter.context(unit, edit))
  }

  private func set(_ item: Int, to observation: Observation?) throws -> (inout Experiment) -> Void {
    let data = try chapter().data
    return { $0.edits.set(item, to: observation, in: data) }
  }

  @Test("The chapter keeps its four predictions whatever data a reader brings")
  func data() throws {
    let chapter = try chapter()
    #expect(chapter.keepsData && chapter.data.kind == .predictions)
    #expect(TableOfFour.isShown(by: try chapter.context().handRows))
    let walk = [
      "table", "by-hand-1", "by-hand-2", "by-hand-3", "by-hand-4", "sum-and-mean", "computed",
      "code-by-hand", "edges", "stable", "recap-hand",
    ]
    #expect(chapter.order(of: walk) == walk)
  }

  @Test("The table grows by the loss of one row with each step")
  func growing() throws {
    let losses = ["0.1054", "0.2231", "0.2231", "0.5108"]
    for worked in 0...4 {
      let table = try #require(try scene(worked == 0 ? "table" : "by-hand-\(worked)").table)
      let expected = losses.prefix(worked) + Array(repeating: "?", count: 4 - worked)
      #expect(table.texts.map(\.last) == Array(expected))
      #expect(table.texts.map { $0[2] } == ["0.9", "0.2", "0.8", "0.4"])
      #expect(table.rows.map { $0.emphasis == .lit } == (1...4).map { $0 == worked })
    }
  }

  @Test(
    "In each row the half that stays is lit, with the numbers put in, and its loss is big",
    arguments: [
      (1, 1, "1 · log 0.9", "0.1054"), (2, 3, "1 · log(1 − 0.2)", "0.2231"), (3, 1, "1 · log 0.8", "0.2231"),
      (4, 3, "1 · log(1 − 0.4)", "0.5108"),
    ])
  func rows(number: Int, litTerm: Int, numbers: String, loss: String) throws {
    let scene = try scene("by-hand-\(number)")
    let lit = try #require(scene.formula).terms.filter(\.isLit)
    #expect(lit.map(\.id) == [litTerm] && lit.first?.rows.last == numbers)
    #expect(scene.headline?.items.map(\.text) == [loss])
  }

  @Test("The table says of each row what stays of the formula, for red with one minus p")
  func stays() throws {
    let texts = try #require(scene("sum-and-mean").table?.texts)
    #expect(texts.prefix(4).map { $0[3] } == ["−log 0.9", "−log(1 − 0.2)", "−log 0.8", "−log(1 − 0.4)"])
    #expect(texts.prefix(4).map { $0[4] } == ["0.1054", "0.2231", "0.2231", "0.5108"])
  }

  @Test("What is said of a row holds its term, its loss and what is special about it")
  func rowWords() throws {
    #expect(try said("by-hand-1").contains("What stays is log 0.9 = −0.1054."))
    #expect(try said("by-hand-1").contains("the loss is 0.1054 nats"))
    #expect(try said("by-hand-2").contains("−log 0.8 = 0.2231 nats"))
    #expect(try said("by-hand-3").contains("An earlier row with the other label has the same loss"))
    #expect(try said("by-hand-4").contains("−log 0.6 = 0.5108 nats. It is the largest loss"))
    #expect(try said("by-hand-4", .bits).contains("−log₂ 0.6 = 0.7370 bits"))
  }

  @Test("The row with the largest loss is the answer to the question, unless several have it")
  func largest() throws {
    let chapter = try chapter()
    let answer = try #require(chapter.step("table").question).answer
    #expect(try answer.filled(chapter.context()).hasPrefix("Row 4") == true)
    #expect(try answer.filled(chapter.context()).hasSuffix("got the lowest probability, 0.6."))
    let edit = try set(3, to: Observation(x: logit(ofProbability: 0.2), label: .negative))
    #expect(try answer.filled(chapter.context(.nats, edit)).hasSuffix("got the lowest probability, 0.8."))
  }

  @Test("A row that stands alone, or beside its equal, is not called the one with the largest loss")
  func noLargest() throws {
    let chapter = try chapter()
    let data = chapter.data
    func holds(_ rows: [Int]) throws -> [Bool] {
      let context = try chapter.context {
        for item in 0..<4 where !rows.contains(item) { $0.edits.set(item, to: nil, in: data) }
      }
      return try ["first", "second"].map {
        try #require(Vocabulary.all.fact("\($0) row has the largest loss")).holds(context)
      }
    }
    #expect(try holds([3]) == [false, false])
    // 0.1054 and 0.5108; 0.2231 twice.
    #expect(try holds([0, 3]) == [false, true])
    #expect(try holds([1, 2]) == [false, false])
  }

  @Test("The sum and the mean are those of the reference, and the slip in print is a note")
  func mean() throws {
    let scene = try scene("sum-and-mean")
    #expect(scene.headline?.items.map(\.text) == ["0.2656"])
    #expect(scene.table?.rows.last?.isTotal == true && scene.table?.texts.last?.last == "1.0625")
    let words = try said("sum-and-mean")
    #expect(words.contains("add up to 1.0625. Divided by four") && words.hasSuffix("0.2656 nats."))
    let chapter = try chapter()
    let notes = try chapter.step("sum-and-mean").notes.filled(chapter.context())
    #expect(notes.contains("p = 0.1") && notes.contains("0.8149"))
  }

  @Test("In bits nothing is said of a number that was rounded in nats")
  func bits() throws {
    #expect(try said("sum-and-mean", .bits).contains("add up to 1.5328. Divided by four"))
    #expect(try said("sum-and-mean", .bits).hasSuffix("0.3832 bits."))
    let chapter = try chapter()
    let notes = try chapter.step("sum-and-mean").notes.filled(chapter.context(.bits))
    #expect(!notes.contains("too coarse") && notes.contains("1.1757"))
  }

  @Test("A flipped label changes its row, and the slip in print is no longer spoken of")
  func flipped() throws {
    let logit = logit(ofProbability: 0.9)
    let edit = try set(0, to: Observation(x: logit, label: .negative))
    #expect(try scene("by-hand-1", .nats, edit).formula?.terms.filter(\.isLit).map(\.id) == [3])
    #expect(try said("by-hand-1", .nats, edit).contains("This row is red: the first half"))
    #expect(try said("by-hand-1", .nats, edit).contains("2.3026 nats"))
    #expect(try !said("by-hand-4", .nats, edit).contains("largest"))
    let chapter = try chapter()
    let notes = try chapter.step("sum-and-mean").notes.filled(chapter.context(.nats, edit))
    #expect(!notes.contains("0.8149") && !notes.contains("slip"))
  }

  @Test("With three rows the fourth step says that there is none, and all rows are worked")
  func missingRow() throws {
    let edit = try set(1, to: nil)
    let scene = try scene("by-hand-4", .nats, edit)
    #expect(try said("by-hand-4", .nats, edit) == "There is no fourth row.")
    #expect(scene.headline == nil && scene.formula == nil)
    #expect(scene.table?.texts.allSatisfy { $0.last != "?" } == true)
    #expect(try said("by-hand-2", .nats, edit).contains("This row is green"))
    #expect(try said("sum-and-mean", .nats, edit).contains("Divided by three"))
  }

  @Test("Rows beyond the fourth are worked with it")
  func moreRows() throws {
    let edit = try set(4, to: Observation(x: 0, label: .positive))
    #expect(try scene("by-hand-3", .nats, edit).table?.texts.map(\.last).suffix(2) == ["?", "?"])
    #expect(try scene("by-hand-4", .nats, edit).table?.texts.last?.last == "0.6931")
    #expect(try said("by-hand-4", .nats, edit).contains("The other rows go the same way"))
    #expect(try !said("by-hand-4", .nats, edit).contains("largest"))
  }

  @Test(
    "A row repeats another only if that stands above it, has the other label and the same loss",
    arguments: [
      // The labels and the probabilities of green, and which rows repeat another.
      ([(1, 0.8), (0, 0.2), (1, 0.8), (0, 0.4)], [2, 3]), ([(1, 0.8), (1, 0.8), (0, 0.3), (0, 0.3)], []),
      ([(0, 0.25), (1, 0.25), (1, 0.75), (1, 0.5)], [3]),
      ([(0, 0.1), (1, 0.5), (0, 0.5), (1, 0.9)], [3, 4]),
    ])
  func repeats(rows: [(label: Int, p: Double)], expected: [Int]) throws {
    let observations = rows.map {
      Observation(x: logit(ofProbability: $0.p), label: $0.label == 1 ? .positive : .negative)
    }
    let data = LessonData(.predictions, observations)
    let context = PictureContext(facts: try Facts(data, Experiment(data)))
    let found = try handRowNames.enumerated().filter { _, name in
      try #require(Vocabulary.all.fact("\(name) row repeats another")).holds(context)
    }
    #expect(found.map { $0.offset + 1 } == expected)
  }

  @Test("A probability just below 1 is not written as 1")
  func nearlyCertain() throws {
    #expect(shortProbability(0.999999) == "0.999999" && shortProbability(1) == "1")
    #expect(shortProbability(0.9) == "0.9" && shortProbability(0) == "0")
  }
}
