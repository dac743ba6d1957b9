import CrossEntropy
import Drawing
import Insight
import Numerals
import TestSupport
import Testing

@testable import Lessons

/// Figures and words about rows that do not all count the same.
struct WeightedFiguresTests {
  private static let rows = [
    Observation(x: 2, label: .positive, sampleWeight: 3),
    Observation(x: -1, label: .positive, sampleWeight: 0.5),
    Observation(x: 0.5, label: .negative, sampleWeight: 1),
    Observation(x: -3, label: .negative, sampleWeight: 2),
  ]

  private func context(_ data: LessonData, _ unit: LossUnit = .nats) throws -> PictureContext {
    PictureContext(facts: try Facts(data, Experiment(data)), unit: unit, dials: ["probe": 0.5])
  }

  private func weighted() throws -> PictureContext { try context(LessonData(.predictions, Self.rows)) }

  private func plain() throws -> PictureContext {
    try context(LessonData(.predictions, Self.rows.map { Observation(x: $0.x, label: $0.label) }))
  }

  private func losses() -> [Double] { Self.rows.map { logLoss(logit: $0.x, label: $0.label) } }

  private var weightedSum: Double { zip(Self.rows, losses()).map { $0.sampleWeight * $1 }.reduce(0, +) }

  @Test("The table by hand ends with the weighted sum, and says that it is one")
  func handTable() throws {
    func total(_ context: PictureContext) throws -> [String] {
      let table = try #require(Course.step("sum-and-mean").picture(context).scene.table)
      let texts = try #require(zip(table.rows, table.texts).first { $0.0.isTotal }).1
      return texts.filter { !$0.isEmpty }
    }
    #expect(try total(weighted()) == ["weighted sum", fixed(weightedSum, 4)])
    #expect(try total(plain()) == ["sum", fixed(losses().reduce(0, +), 4)])
  }

  @Test("The mean that is shown is the weighted one, in figure, headline and words")
  func mean() throws {
    let mean = weightedSum / 6.5
    let step = try Course.step("mean")
    let scene = step.picture(try weighted()).scene
    #expect(scene.headline?.items.map(\.text) == [fixed(mean, 4)])
    let levels = scene.allMarks.compactMap { mark -> Double? in
      guard mark.id.role == "mean", case .rule(let rule) = mark.shape else { return nil }
      return rule.value
    }
    #expect(levels.count == 1 && isClose(levels.first, mean))
    #expect(step.said.filled(try weighted()).contains(fixed(mean, 4)))
  }

  @Test("The sums of the classes are weighted, and so is what they are divided by")
  func classes() throws {
    let green = zip(Self.rows, losses()).map { $0.label == .positive ? $0.sampleWeight * $1 : 0 }.reduce(0, +)
    let context = try weighted()
    let texts = try Course.step("rewriting-2").picture(context).scene.formulas.flatMap(\.terms).flatMap(
      \.rows)
    #expect(texts.contains("\(fixed(green, 4)) + \(fixed(weightedSum - green, 4))"))
    #expect(texts.contains("6.5"))
    #expect(texts.contains { $0.contains("wᵢ") } && texts.contains("W"))
    let plain = try Course.step("rewriting-2").picture(plain()).scene.formulas.flatMap(\.terms).flatMap(
      \.rows)
    #expect(plain.contains("4") && plain.contains("N") && !plain.contains { $0.contains("wᵢ") })
  }

  @Test("The shares of the classes are those of the weights")
  func shares() throws {
    let context = try weighted()
    let vocabulary = Vocabulary.all
    func text(_ name: String) throws -> String { try #require(vocabulary.placeholder(name)).text(context) }
    #expect(try text("share of green") == fixed(3.5 / 6.5, 2) && text("share of red") == fixed(3 / 6.5, 2))
    #expect(try text("weight sum") == "6.5")
    #expect(try text("entropy") == fixed(binaryEntropy(share: 3.5 / 6.5), 4))
    #expect(try text("sum loss") == fixed(weightedSum, 3))
  }
}

extension Scene {
  /// The formulas of all panels.
  fileprivate var formulas: [Formula] {
    leafPanels.compactMap { panel in
      if case .formula(let formula) = panel.content { formula } else { nil }
    }
  }
}
