import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

struct StableFormulaTests {
  private func scene(z: Double) throws -> Scene {
    let chapter = try Chapter.shipped("by-hand")
    return try chapter.step("stable").picture(chapter.context(dials: ["z": z])).scene
  }

  @Test("The plain formula breaks at 37, the stable one never")
  func table() throws {
    let rows = try #require(scene(z: 36).table).texts
    #expect(rows.map { $0[0] } == ["10", "37", "1000", "36"])
    #expect(rows.map { $0[1] }.suffix(3) == ["1.0", "1.0", "0.9999999999999998"])
    // log(1 + e¹⁰) with fifty digits is 10.0000453989; 1 − σ(36) is 2⁻⁵² in double precision, and 52·log 2 is 36.0437.
    #expect(rows.map { $0[2] } == ["10.000045", "∞", "∞", "36.043653"])
    #expect(rows.map { $0[3] } == ["10.000045", "37.000000", "1000.000000", "36.000000"])
  }

  @Test("A loss that is lost is marked, and no other", arguments: [0.0, 36, 37])
  func marked(z: Double) throws {
    let rows = try #require(scene(z: z).table).rows
    let marked = rows.map { $0.entries.map { $0.ink == .accent } }
    #expect(marked.map { $0[2] } == [false, true, true, z == 37])
    #expect(marked.allSatisfy { !$0[0] && !$0[1] && !$0[3] })
  }

  @Test("The dial's row is lit, and its logit is any", arguments: [0.0, 20, 60])
  func dial(z: Double) throws {
    let row = try #require(scene(z: z).table?.rows.last)
    #expect(row.emphasis == .lit)
    #expect(LossOfRed(logit: z).stable.isFinite)
  }

  @Test("Both formulas agree where p has digits enough", arguments: [0.0, 1, 5, 10])
  func agreement(z: Double) {
    let loss = LossOfRed(logit: z)
    #expect(isClose(loss.plain, loss.stable, within: 1e-9))
  }

  @Test("From 36.74 on a double takes σ for 1, and no sooner")
  func certain() throws {
    // Half the distance from 1 to the double below it is 2⁻⁵⁴, which is e to the −37.43; σ rounds earlier, where
    // e⁻ᶻ added to 1 is no longer seen: 2⁻⁵³ is e to the −36.737.
    #expect(LossOfRed.firstThatBreaks == 36.74)
    #expect(LossOfRed(logit: 36.73).plain.isFinite && LossOfRed(logit: 36.74).plain == .infinity)
    let chapter = try Chapter.shipped("by-hand")
    let question = try #require(chapter.step("stable").question)
    #expect(question.answer.filled(try chapter.context()).hasPrefix("From 36.74 on."))
  }
}
