import CrossEntropy
import RealModule

/// How far one press of a key moves something, so that it suits the data whether x is near a millionth or a
/// million.
public struct DataScale: Sendable, Hashable {
  /// The least finite x; 0 where there is none.
  public let lower: Double
  /// The greatest finite x; 0 where there is none.
  public let upper: Double

  /// The scale of the data as they were brought.
  public init(_ data: LessonData) {
    var lower = Double.infinity
    var upper = -Double.infinity
    for observation in data.observations where observation.x.isFinite {
      // A row that counts for none is none.
      if data.weightMeaning == .count, observation.sampleWeight == 0 { continue }
      lower = min(lower, observation.x)
      upper = max(upper, observation.x)
    }
    self.lower = lower <= upper ? lower : 0
    self.upper = lower <= upper ? upper : 0
  }

  /// The exponent of ten of a coarse step of x: a tenth of the greatest power of ten within the range.
  private var exponentOfX: Int { exponent(range) - 1 }

  /// A range to go by, also where all x are equal.
  private var range: Double {
    let range = upper - lower
    return range > 0 && range.isFinite ? range : max(1, abs(upper))
  }

  /// x after a step to the right (direction 1) or to the left (−1), on round numbers. What is at infinity comes
  /// back to the edge of the data.
  public func x(after x: Double, direction: Int, isFine: Bool) -> Double {
    guard x.isFinite else { return (x > 0) == (direction < 0) ? (x > 0 ? upper : lower) : x }
    return stepped(x, exponent: exponentOfX - (isFine ? 1 : 0), direction: direction)
  }

  /// The nearest place that fine steps reach.
  public func rounded(_ x: Double) -> Double {
    let power = Double.pow(10, abs(exponentOfX - 1))
    let rounded = exponentOfX - 1 < 0 ? (x * power).rounded() / power : (x / power).rounded() * power
    return rounded.isFinite ? rounded : x
  }

  /// A weight after a step; one step bends the curve visibly and no more.
  public func weight(after weight: Double, direction: Int, isFine: Bool) -> Double {
    stepped(weight, exponent: exponent(10 / range) - 1 - (isFine ? 1 : 0), direction: direction)
  }

  /// A bias after a step.
  public func bias(after bias: Double, direction: Int, isFine: Bool) -> Double {
    stepped(bias, exponent: isFine ? -2 : -1, direction: direction)
  }

  /// The x about which the curve turns when its weight is changed: 0, or the middle of data that are far from it.
  public var pivot: Double {
    let middle = lower + (upper - lower) / 2
    return abs(middle) > 20 * range ? middle : 0
  }
}

/// The exponent of the greatest power of ten that is not above a number.
private func exponent(_ value: Double) -> Int {
  guard value > 0, value.isFinite else { return 0 }
  return Int(Double.log10(value).rounded(.down))
}

/// The next multiple of a power of ten in a direction. Dividing by whole powers of ten keeps 0.3 from becoming
/// 0.30000000000000004.
package func stepped(_ before: Double, exponent: Int, direction: Int) -> Double {
  let power = Double.pow(10, abs(exponent))
  let units = exponent < 0 ? before * power : before / power
  guard units.isFinite, power.isFinite, abs(units) < 1e15 else { return before }
  let next = nextWhole(after: units, direction: direction)
  let value = exponent < 0 ? next / power : next * power
  // One step beyond the greatest number there is none.
  return value.isFinite ? value : before
}

/// The next whole number in a direction.
package func nextWhole(after units: Double, direction: Int) -> Double {
  let near = units.rounded()
  // What is off by a rounding only is whole, also where numbers are large.
  let isWhole = abs(units - near) < max(1e-6, 2 * units.ulp)
  return isWhole ? near + Double(direction) : direction > 0 ? units.rounded(.up) : units.rounded(.down)
}
