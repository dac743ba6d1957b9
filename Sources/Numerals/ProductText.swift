import RealModule

/// A small product in forms that get shorter, none of which reads 0 unless it is: three decimals, without the leading
/// zero, two decimals or one digit and a power of ten.
public func productTexts(_ product: Double) -> [String] {
  let three = product == 0 ? "0" : significant(product)
  let two = product > 0 && product < 0.005 ? [scientific(product, 0)] : shorteningTexts(product)
  return [three, three.hasPrefix("0.") ? String(three.dropFirst()) : three] + two
}

/// The product of probabilities whose losses, in nats, have this sum; in powers of ten also where it is smaller
/// than any number of the machine.
public func productText(ofLosses sum: Double) -> String {
  let product = Double.exp(-sum)
  guard product < .leastNormalMagnitude, sum.isFinite else {
    return product > 0 && product < 0.5 ? significant(product) : probabilityText(product, 2)
  }
  let digits = sum / .log(10)
  let power = digits.rounded(.up)
  let leading = Double.exp10(power - digits).rounded()
  return leading < 10 ? "\(fixed(leading, 0))e−\(fixed(power, 0))" : "1e−\(fixed(power - 1, 0))"
}
