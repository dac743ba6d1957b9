import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

struct RewritingTests {
  private func text(_ formula: Formula) -> String { formula.terms.flatMap(\.rows).joined(separator: " ") }

  @Test("The sums of the classes stand under their half, and are divided by ten in the last line")
  func tenPoints() throws {
    let lines = RewrittenLoss(try DataSet.tenPoints.context())
    let captions = lines.byClass(hasSums: true).terms.map(\.caption).filter { !$0.isEmpty }
    #expect(captions == [["−1.5172"], ["−1.8119"]])
    #expect(text(lines.inNumbers).contains("1.5172 + 1.8119 ─────────────── 10 =  0.3329 nats"))
  }

  @Test("No line has the cross-entropy of one p for all points beside an equals sign")
  func onlyEquals() throws {
    for data in DataSet.all {
      let lines = RewrittenLoss(try data.context())
      for line in [lines.ofOnePoint, lines.overPoints, lines.byClass(hasSums: true), lines.asOne] {
        #expect(!text(line).contains("H(q, p)"))
      }
      #expect(text(lines.ofOnePoint).hasPrefix("H(qᵢ, pᵢ)") && text(lines.overPoints).hasPrefix("loss"))
    }
  }

  @Test("In bits the logarithm has base two")
  func bits() throws {
    let lines = RewrittenLoss(try DataSet.tenPoints.context(.bits))
    #expect(text(lines.overPoints).contains("log₂ pᵢ(actual class)"))
    #expect(text(lines.inNumbers).hasSuffix("0.4803 bits"))
  }

  @Test("Rows that count more have their weight in the formula, and the weights are its divisor")
  func weighted() throws {
    let observations = DataSet.tenPoints.observations.enumerated().map { index, observation in
      Observation(x: observation.x, label: observation.label, sampleWeight: index == 0 ? 3 : 1)
    }
    let lines = RewrittenLoss(PictureContext(facts: try Facts(observations)))
    #expect(text(lines.overPoints).contains("W") && text(lines.overPoints).contains("wᵢ · H(qᵢ, pᵢ)"))
    #expect(text(lines.inNumbers).contains(" 12 "))
    #expect(!text(lines.asOne).contains("N"))
  }

  @Test("All terms of a picture have numbers of their own, so that the lines can be written one by one")
  func termIDs() throws {
    for picture in [rewritingByClass, rewritingAsOne] {
      let ids = picture(try DataSet.tenPoints.context()).scene.panels.flatMap { panel -> [Int] in
        guard case .formula(let formula) = panel.content else { return [] }
        return formula.terms.map(\.id)
      }
      #expect(!ids.isEmpty && Set(ids).count == ids.count)
    }
  }
}
