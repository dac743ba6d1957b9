import CrossEntropy
import Drawing
import Testing

@testable import Lessons

struct MachineLossesTests {
  private func scene(_ id: String) throws -> Scene {
    let chapter = try Chapter.shipped("by-hand")
    return try chapter.step(id).picture(chapter.context()).scene
  }

  private func said(_ id: String, _ unit: LossUnit = .nats) throws -> String {
    let chapter = try Chapter.shipped("by-hand")
    return try chapter.step(id).said.filled(chapter.context(unit))
  }

  private func notes(_ id: String, _ unit: LossUnit) throws -> String {
    let chapter = try Chapter.shipped("by-hand")
    return try chapter.step(id).notes.filled(chapter.context(unit))
  }

  @Test("Both results stand in full, and those digits are lit that differ")
  func digits() throws {
    let formula = try #require(try scene("computed").formula)
    let rows = formula.terms.map(\.rows)
    #expect(rows[0].map { $0.split(separator: " ").joined(separator: " ") } == ["plain", "Keras 2"])
    #expect(rows[1] == ["0.202736", "0.202736"])
    #expect(rows[2] == ["61557656092", "4925606956 "])
    #expect(formula.terms.map(\.isLit) == [false, false, true])
  }

  @Test("Row by row the difference is what was added over the probability of the actual class")
  func shortfalls() throws {
    let scene = try scene("computed")
    let texts = try #require(scene.table).texts
    #expect(texts.map { $0[2] } == ["1.11e−7", "1.11e−7", "1.25e−7", "1.25e−7", "1.43e−7", "1.23e−7"])
    #expect(texts.allSatisfy { $0[2] == $0[3] })
    #expect(scene.headline?.items.map(\.text) == ["1.23e−7"])
  }

  @Test("The results are said as they are, in nats whatever the unit", arguments: LossUnit.allCases)
  func words(unit: LossUnit) throws {
    let words = try said("computed", unit)
    #expect(words.contains("gives 0.20273661557656092, Keras 2 gives 0.2027364925606956."))
    #expect(try notes("computed", unit).contains("on average 1.23 × 10⁻⁷"))
    #expect(try notes("edges", unit).contains("36, 16.1, 15.4 or 100"))
  }

  @Test("Four libraries and the plain formula answer the cases at the edges")
  func edges() throws {
    let texts = try #require(try scene("edges").table).texts
    #expect(
      texts == [
        ["y = 1, p = 0", "∞", "∞", "36.0437", "16.1181", "15.4249", "100"],
        ["y = 1, p = 1", "0", "NaN", "2.22e−16", "1e−7", "−0", "0"],
        ["y = 1, p = 1.5", "–", "NaN", "error", "1e−7", "−0", "error"],
        ["y = 1, p = NaN", "–", "NaN", "error", "NaN", "NaN", "error"],
        ["no rows", "–", "NaN", "error", "NaN", "NaN", "NaN"],
        ["y = 0, z = 1000", "1000", "–", "–", "1000", "1000", "1000"],
        ["y = 0, p = σ(1000)", "1000", "∞", "36.0437", "16.1181", "15.4249", "100"],
      ])
  }

  @Test("What four libraries give for infinity is big")
  func headline() throws {
    #expect(try scene("edges").headline?.items.map(\.text) == ["36", "16", "15", "100"])
  }
}
