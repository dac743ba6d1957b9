/// Whether two numbers agree but for `tolerance`, relative to the expected one; equal infinities agree.
func isClose(_ number: Double, _ expected: Double, within tolerance: Double = 1e-14) -> Bool {
  number == expected || (number - expected).magnitude <= tolerance * expected.magnitude
}

/// Whether two lists are as long and agree number by number.
func areClose(_ numbers: [Double], _ expected: [Double], within tolerance: Double = 1e-14) -> Bool {
  numbers.count == expected.count && zip(numbers, expected).allSatisfy { isClose($0, $1, within: tolerance) }
}
