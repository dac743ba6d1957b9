import RealModule

/// A small product in forms that get shorter: three decimals, then without the leading zero.
public func productTexts(_ product: Double) -> [String] {
  let three = significant(product)
  let two = shorteningTexts(product)
  return [three, three.hasPrefix("0.") ? String(three.dropFirst()) : three] + two
}

/// The product of probabilities whose losses, in nats, have this sum; in powers of ten also where it is smaller
/// than any number of the machine.
public func productText(ofLosses sum: Double) -> String {
  let product = Double.exp(-sum)
  guard product < .leastNormalMagnitude, sum.isFinite else {
    return product < 0.5 ? significant(product) : probabilityText(product, 2)
  }
  let power = (sum / .log(10)).rounded()
  return "1e−" + (Int(exactly: power).map(countText) ?? trimmed(power, 0))
}
