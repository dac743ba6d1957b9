import TestSupport
import Testing

@testable import CrossEntropy

struct WideSumTests {
  private static let sizes = [1, 3e-300, 1e300, .leastNonzeroMagnitude, .greatestFiniteMagnitude, -2.5]

  @Test("A number comes back as it was", arguments: sizes + [0, -0.0, 3 * Double.leastNonzeroMagnitude, -1])
  func numbers(number: Double) {
    #expect(ScaledNumber(number).value.bitPattern == number.bitPattern)
  }

  @Test("A root of squares is right for numbers of any size, in any order", arguments: sizes)
  func norm(scale: Double) {
    for numbers in [[3.0, 4], [4, 3], [0, 3, -4, 0]] {
      var squares = WideSum()
      for number in numbers { squares.addSquare(of: number, times: scale) }
      #expect(isClose((squares.number.squareRoot / ScaledNumber(scale.magnitude)).value, 5))
    }
  }

  @Test("What is lost beside a large number does not matter, and what is not is kept")
  func mixed() {
    var sum = WideSum()
    for (factor, number) in [(1e-300, 1e-300), (1e300, 3e300), (1e-9, 1e9), (1e300, 4e300), (1, 0)] {
      sum.add(factor, times: number)
    }
    var unit = WideSum()
    unit.add(1e300, times: 1e300)
    #expect(isClose(sum.divided(by: unit), 7))
    #expect(sum.value == .infinity && WideSum().value == 0)
  }

  @Test("Products that would vanish, or leave the range of numbers, keep their ratio")
  func ratios() {
    var (small, large) = (WideSum(), WideSum())
    for _ in 0..<3 { small.add(.leastNonzeroMagnitude, times: 1e-300) }
    small.add(.leastNonzeroMagnitude, times: 4e-300)
    large.add(.leastNonzeroMagnitude, times: 28e-300)
    #expect(isClose(small.divided(by: large), 0.25))
    large = WideSum()
    large.add(1e308, times: 1e308)
    #expect(small.divided(by: large) == 0 && large.divided(by: small) == .infinity)
  }

  @Test("Small terms survive large ones that cancel")
  func cancellation() {
    var sum = WideSum()
    for number in [1, 1e25, 2, -1e25] { sum.add(1e-200, times: number) }
    #expect(isClose(sum.value, 3e-200))
  }

  @Test("A logarithm has no range to leave")
  func logarithm() {
    var sum = WideSum()
    sum.add(1e-300, times: 1e-300)
    #expect(isClose(sum.number.log, -600 * 2.302585092994045684))
  }

  @Test("Infinity stays infinity")
  func infinity() {
    var unit = WideSum()
    unit.add(1e300, times: 1e300)
    let least = Double.leastNonzeroMagnitude
    for numbers in [[1, .infinity, 1e300], [.infinity, least, 1.7e308], [least, .infinity, 1.7e308]] {
      for factor in [least, 1.7e308] {
        var sum = WideSum()
        for number in numbers { sum.add(number.isFinite ? number : factor, times: number) }
        #expect(sum.value == .infinity && sum.divided(by: unit) == .infinity)
        var other = unit
        other.add(sum)
        #expect(other.value == .infinity)
      }
    }
  }
}
