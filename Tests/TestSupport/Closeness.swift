/// Whether a number is there and agrees with the expected one but for `tolerance`, relative to the expected one;
/// equal infinities agree.
public func isClose(_ number: Double?, _ expected: Double, within tolerance: Double = 1e-14) -> Bool {
  guard let number else { return false }
  return number == expected || (number - expected).magnitude <= tolerance * expected.magnitude
}

/// Whether two lists are as long and agree number by number.
public func areClose(_ numbers: [Double], _ expected: [Double], within tolerance: Double = 1e-14) -> Bool {
  numbers.count == expected.count && zip(numbers, expected).allSatisfy { isClose($0, $1, within: tolerance) }
}
