/// A count with a comma between thousands: 1,000,000.
public func countText(_ count: Int) -> String {
  let digits = Array(String(count.magnitude))
  let grouped = digits.enumerated().map { index, digit in
    let left = digits.count - index
    return index > 0 && left % 3 == 0 ? ",\(digit)" : "\(digit)"
  }
  return (count < 0 ? "−" : "") + grouped.joined()
}
