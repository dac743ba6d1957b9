import TestSupport
import Testing

@testable import Lessons

struct DialTests {
  private let probe = Dial("probe", 0.001...1, .step(0.01), start: 0.5)
  private let rate = Dial("rate", 0.001...10, .factor(10), start: 0.1, unit: "per step")

  private func values(_ dial: Dial, from start: Double, _ direction: Int, isFine: Bool = false, _ count: Int)
    -> [Double]
  {
    (0..<count).reduce(into: [start]) { values, _ in
      values.append(dial.value(after: values.last ?? start, direction: direction, isFine: isFine))
    }
  }

  @Test("A dial with a step goes over round values, without debris")
  func steps() {
    #expect(values(probe, from: 0.28, 1, 3) == [0.28, 0.29, 0.3, 0.31])
    #expect(values(probe, from: 0.5, -1, isFine: true, 2) == [0.5, 0.499, 0.498])
    for (index, value) in values(probe, from: 0.01, 1, 99).enumerated() {
      #expect(value == Double(index + 1) / 100)
    }
  }

  @Test("A dial stops at the ends of its range and comes back to round values")
  func ends() {
    #expect(values(probe, from: 0.02, -1, 3) == [0.02, 0.01, 0.001, 0.001])
    #expect(probe.value(after: 0.001, direction: 1, isFine: false) == 0.01)
    #expect(values(probe, from: 0.99, 1, 2) == [0.99, 1, 1])
  }

  @Test("A dial with a factor multiplies and divides")
  func factors() {
    #expect(values(rate, from: 0.1, 1, 3) == [0.1, 1, 10, 10])
    #expect(values(rate, from: 0.1, -1, 3) == [0.1, 0.01, 0.001, 0.001])
    let fine = rate.value(after: 0.1, direction: 1, isFine: true)
    #expect(isClose(fine, 0.19))
    #expect(isClose(rate.value(after: fine, direction: -1, isFine: true), 0.1))
  }

  @Test("Steps larger than one are multiples of themselves")
  func largeSteps() {
    let epochs = Dial("epochs", 0...200, .step(25), start: 100)
    #expect(values(epochs, from: 100, 1, 5) == [100, 125, 150, 175, 200, 200])
    #expect(epochs.value(after: 110, direction: -1, isFine: false) == 100)
    #expect(epochs.value(after: 100, direction: 1, isFine: true) == 102.5)
  }
}
