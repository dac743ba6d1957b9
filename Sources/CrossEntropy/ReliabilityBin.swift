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
  /// Their weighted mean probability; nil in an empty bin.
  public let meanProbability: Double?
  /// Their weighted share of positives; nil in an empty bin.
  public let sharePositive: Double?

  init(index: Int, sums: ReliabilitySums) {
    self.init(from: Double(index) / 10, to: Double(index + 1) / 10, sums: sums)
  }

  init(from: Double, to: Double, sums: ReliabilitySums) {
    self.from = from
    self.to = to
    count = sums.count
    let weight = sums.weight.value
    self.weight = weight
    meanProbability = sums.count == 0 ? nil : sums.probability.value / weight
    // Both sums round; a bin of positives only has a share of 1 all the same.
    sharePositive = sums.count == 0 ? nil : min(1, sums.positiveWeight.value / weight)
  }
}

extension ReliabilityBin {
  /// Which of so many bins of one width a probability belongs to, from 0 on; tenths unless another number is given.
  package static func place(of probability: Double, in count: Int = 10) -> Int {
    ReliabilitySums.index(of: probability, in: count)
  }
}

/// The weighted sums of one ``ReliabilityBin``.
struct ReliabilitySums {
  var count = 0
  var weight = CompensatedSum()
  var positiveWeight = CompensatedSum()
  var probability = CompensatedSum()

  @inline(__always)
  mutating func add(probability p: Double, label: Label, weight w: Double) {
    count += 1
    weight += w
    positiveWeight += label == .positive ? w : 0
    probability += w * p
  }

  /// Which of so many bins a probability belongs to.
  ///
  /// A probability that came by way of its logit has lost its last digits: 0.3 must not fall into the bin below.
  @inline(__always)
  static func index(of probability: Double, in count: Int = 10) -> Int {
    min(count - 1, Int(probability * Double(count) * (1 + 0x1p-50)))
  }
}
