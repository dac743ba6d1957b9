/// The observations whose predicted probability of the positive class lies in one part of 0…1, such as a tenth: what
/// was predicted there, and what came.
public struct ReliabilityBin: Sendable, Hashable {
  /// The least probability of the bin.
  public let from: Double
  /// Where the next bin begins; 1 itself belongs to the last bin.
  public let to: Double
  /// How many observations count here.
  public let count: Int
  /// The sum of their sample weights.
  public let weight: Double
  /// Their weighted mean probability; nil in an empty bin, and where all its weights vanish beside others that are 10³⁰⁰
  /// times as large.
  public let meanProbability: Double?
  /// Their weighted share of positives; nil where there is no mean.
  public let sharePositive: Double?

  init(index: Int, sums: ReliabilitySums, scale: Double) {
    self.init(from: Double(index) / 10, to: Double(index + 1) / 10, sums: sums, scale: scale)
  }

  /// - Parameter scale: What the weights in the sums were multiplied by.
  init(from: Double, to: Double, sums: ReliabilitySums, scale: Double) {
    self.from = from
    self.to = to
    count = sums.count
    let positive = sums.positiveWeight.value
    let weight = positive + sums.negativeWeight.value
    self.weight = weight / scale
    // Rounding must not take a mean out of the bin's whole range, 0…1.
    meanProbability = weight > 0 ? min(1, sums.probability.value / weight) : nil
    sharePositive = weight > 0 ? positive / weight : nil
  }
}

/// The weighted sums of one ``ReliabilityBin``.
struct ReliabilitySums {
  var count = 0
  var positiveWeight = CompensatedSum()
  var negativeWeight = CompensatedSum()
  var probability = CompensatedSum()

  @inline(__always)
  mutating func add(probability p: Double, label: Label, weight w: Double, rows: Int) {
    count += rows
    positiveWeight += label == .positive ? w : 0
    negativeWeight += label == .positive ? 0 : w
    if rows == 1 { probability += w * p } else { probability.add(w, times: p) }
  }

  /// Which of so many bins a probability belongs to.
  ///
  /// A probability that came by way of its logit has lost its last digits: 0.3 must not fall into the bin below.
  @inline(__always)
  static func index(of probability: Double, in count: Int = 10) -> Int {
    min(count - 1, Int(probability * Double(count) * (1 + 0x1p-50)))
  }
}
