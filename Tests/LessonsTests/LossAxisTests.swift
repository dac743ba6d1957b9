import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

struct LossAxisTests {
  private func context(_ logits: [Double], _ unit: LossUnit = .nats) throws -> PictureContext {
    let data = LessonData(.predictions, logits.map { Observation(x: $0, label: .positive) })
    return PictureContext(facts: try Facts(data, Experiment(data)), unit: unit)
  }

  @Test(
    "It ends a little above the largest loss, and well above it where another is infinite",
    arguments: [([0, 5], 1.15), ([0, -Double.infinity], 1.6), ([-Double.infinity, 0, 1], 1.6)]
      as [([Double], Double)])
  func upperEnd(logits: [Double], share: Double) throws {
    // σ(0) costs log 2, which is one bit.
    let axis = lossAxis(try context(logits))
    #expect(axis.lower == 0 && isClose(axis.upper, share * 0.693147180559945309))
    #expect(isClose(lossAxis(try context(logits, .bits)).upper, share))
  }

  @Test("A loss that it has to reach counts like one of the points, and without any loss there is an axis")
  func otherEnds() throws {
    #expect(isClose(lossAxis(try context([0]), reaching: 2).upper, 2.3))
    #expect(isClose(lossAxis(try context([0]), reaching: 0.5).upper, 1.15 * 0.693147180559945309))
    #expect(lossAxis(try context([.infinity])).upper == 1e-3)
    #expect(lossAxis(try context([-.infinity])).upper == 1e-3)
  }
}
