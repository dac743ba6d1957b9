import CrossEntropy
import Insight
import TestSupport
import Testing

@testable import Lessons

struct CarefulChecksTests {
  private func checks(_ data: DataSet = .tenPoints, _ unit: LossUnit = .nats) throws -> CarefulChecks {
    CarefulChecks(try data.context(unit))
  }

  @Test("The checks of the ten points show the reference numbers")
  func reference() throws {
    let checks = try checks()
    #expect(checks.exponential.check.first == "p / 10: +2.3026")
    #expect(checks.smooth.check == ["−log 0 = ∞"])
    #expect(checks.sign.check.first == "mean log p = −0.3329")
    #expect(checks.bigger.check.first == "p = 0.5: 0.6931 ≥ 0.6109")
    #expect(checks.minimum.check == ["0.3329 > 0.3052"])
    #expect(checks.distance.check.first == "p = 0.5: 0.0823 ≠ 0.0872")
    #expect(checks.convex.check.first == "w = 1: 0.3133, 5: 0.0067")
    #expect(checks.calibrated.check.first == "H(q, p) least at 0.7")
    #expect(checks.accuracy.check.first == "3/3: 0.6733, 2/3: 0.2445")
  }

  @Test("In bits they are the same checks in bits")
  func bits() throws {
    #expect(try checks(.tenPoints, .bits).exponential.check.first == "p / 10: +3.3219")
    #expect(try checks(.tenPoints, .bits).bigger.check.first == "p = 0.5: 1.0000 ≥ 0.8813")
  }

  @Test("Whatever the data, the signs between the numbers are true", arguments: DataSet.all)
  func signs(data: DataSet) throws {
    for unit in LossUnit.allCases {
      let checks = try checks(data, unit)
      let bigger = try numbers(checks.bigger.check[1], " ≥ ")
      #expect(bigger[0] >= bigger[1])
      let distance = try #require(checks.distance.check.last)
      let parts = distance.split(separator: " ≠ ")
      #expect(parts.count == 2 && parts[0] != parts[1], "\(distance)")
      let minimum = try #require(checks.minimum.check.first)
      guard !minimum.hasPrefix("½") else { continue }
      let isEqual = minimum.contains("=")
      let pair = try numbers(minimum, isEqual ? " = " : " > ")
      #expect(isEqual ? pair[0] == pair[1] : pair[0] > pair[1], "\(minimum)")
    }
  }

  @Test("Where there is no free fit, what is minimised is named instead")
  func separable() throws {
    #expect(try checks(.separable).minimum.check == ["½w² + C · Σ loss"])
  }

  private func numbers(_ text: String, _ sign: String) throws -> [Double] {
    let numbers = text.split(separator: sign).compactMap { Double($0) }
    try #require(numbers.count == 2, "\(text)")
    return numbers
  }
}
