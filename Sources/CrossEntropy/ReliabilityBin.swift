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

  init(index: Int, sums: ReliabilitySums<some WeightedSum>, scale: Double) {
    self.init(from: Double(index) / 10, to: Double(index + 1) / 10, sums: sums, scale: scale)
  }

  /// - Parameter scale: What the weights in the sums were multiplied by.
  init<Sum: WeightedSum>(from: Double, to: Double, sums: ReliabilitySums<Sum>, scale: Double) {
    self.from = from
    self.to = to
    count = sums.count
    var both = sums.positiveWeight
    both.add(sums.negativeWeight)
    weight = both.value / scale
    // Rounding must not take a mean out of the bin's whole range, 0…1.
    meanProbability = count > 0 ? min(1, sums.probability.divided(by: both) / Sum.lift) : nil
    sharePositive = count > 0 ? sums.positiveWeight.divided(by: both) : nil
  }
}

/// The weighted sums of one ``ReliabilityBin``.
struct ReliabilitySums<Sum: WeightedSum> {
  var count = 0
  var positiveWeight = Sum()
  var negativeWeight = Sum()
  /// Of probabilities, their weights multiplied by the sum's lift.
  var probability = Sum()

  @inline(__always)
  mutating func add(probability p: Double, label: Label, weight w: Double, rows: Int) {
    count += rows
    positiveWeight.add(label == .positive ? w : 0, times: 1, isExact: false)
    negativeWeight.add(label == .positive ? 0 : w, times: 1, isExact: false)
    probability.add(w * Sum.lift, times: p, isExact: rows > 1)
  }
}

/// Which of so many bins of one width a number in 0…1 lies in: exactly the one whose ends, as doubles, it lies between.
@inline(__always)
func bin(of number: Double, in count: Int) -> Int {
  let index = min(count - 1, Int(number * Double(count)))
  // The product was rounded.
  if number < Double(index) / Double(count) { return index - 1 }
  return index + 1 < count && number >= Double(index + 1) / Double(count) ? index + 1 : index
}

extension PredictionScore {
  /// Which of so many bins of one width the prediction belongs to.
  ///
  /// A given probability is compared as it is. One that came by way of its logit has lost its last digits: 0.3 must not
  /// fall into the bin below. But on which side of one half it lies, its logit tells.
  @inline(__always)
  func bin(of count: Int) -> Int {
    let raised = isFromLogit ? probability * (1 + 0x1p-50) : probability
    return CrossEntropy.bin(of: probability < 0.5 ? min(raised, 0.5.nextDown) : raised, in: count)
  }
}

extension Predictions {
  /// Which tenth the prediction for the observation at this place belongs to, from 0 on.
  ///
  /// - Precondition: There is one.
  package func tenth(at index: Int) -> Int { predicted(at: index).bin(of: 10) }
}
