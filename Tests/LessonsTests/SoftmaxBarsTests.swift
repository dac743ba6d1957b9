import CrossEntropy
import Drawing
import Insight
import Numerals
import TestSupport
import Testing

@testable import Lessons

struct SoftmaxBarsTests {
  private func context(_ logits: [Double] = [2, 1, 0], _ unit: LossUnit = .nats) throws -> PictureContext {
    let dials = Dictionary(uniqueKeysWithValues: zip(["z of cat", "z of dog", "z of bird"], logits))
    return try Chapter.shipped("why-the-logarithm").context(unit, dials: dials)
  }

  private func heights(_ logits: [Double]) throws -> [Int: Double] {
    let scene = try Course.step("softmax").picture(try context(logits)).scene
    let bars = scene.allMarks.compactMap { mark -> (Int, Double)? in
      guard mark.id.role == "animal", case .bar(let bar) = mark.shape else { return nil }
      return (mark.id.item, bar.high)
    }
    return Dictionary(uniqueKeysWithValues: bars)
  }

  /// e², e and 1 over their sum, with fifty digits; σ(2) beside them.
  @Test("The bars are the softmax of the dials, and those of two classes σ(z) and the rest")
  func bars() throws {
    let heights = try heights([2, 1, 0])
    let expected = [0: 0.665240955774822, 1: 0.244728471054798, 2: 0.090030573170380, 10: 0.880797077977882]
    for (item, height) in expected { #expect(isClose(heights[item], height, within: 1e-12)) }
    #expect(isClose(heights[11], 1 - 0.880797077977882, within: 1e-12))
  }

  @Test("The loss is −log of what the cat was given, in either unit")
  func loss() throws {
    for (unit, text) in [(LossUnit.nats, "0.4076"), (.bits, "0.5881")] {
      let context = try context([2, 1, 0], unit)
      let step = try Course.step("softmax")
      #expect(step.picture(context).scene.headline?.items.map(\.text) == [text])
      #expect(try #require(step.question).answer.filled(context).contains(text))
    }
  }

  @Test("Dog and bird may change places, or all logits move together: the loss stays")
  func indifferent() throws {
    let texts = try [[2, 1, 0], [2, 0, 1], [5, 4, 3]].map { logits in
      try Course.step("softmax").picture(try context(logits)).scene.headline?.items.first?.text
    }
    #expect(Set(texts) == ["0.4076"])
  }
}
