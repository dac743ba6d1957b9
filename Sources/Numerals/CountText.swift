/// A count with a comma between thousands: 1,000,000.
public func countText(_ count: Int) -> String {
  let digits = Array(String(count.magnitude))
  let grouped = digits.enumerated().map { index, digit in
    let left = digits.count - index
    return index > 0 && left % 3 == 0 ? ",\(digit)" : "\(digit)"
  }
  return (count < 0 ? "−" : "") + grouped.joined()
}

/// A number as it is written, with commas between the thousands of its whole part: 2,094.556.
public func withSeparators(_ text: String) -> String {
  let whole = text.prefix { $0.isASCII && $0.isNumber }
  guard whole.count > 3, !text.contains("e"), let count = Int(whole) else { return text }
  return countText(count) + text.dropFirst(whole.count)
}
