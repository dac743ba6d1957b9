import RealModule

/// How a library computes the mean log loss of predictions: its rule, in its documented order of operations, in
/// Double. At p = 0 and p = 1, and for what is no probability, they differ.
public enum LibraryLoss: Sendable, Hashable, CaseIterable {
  /// −(y·log p + (1 − y)·log(1 − p)) as it is written: infinite where p is exactly wrong, NaN where it is exactly
  /// right.
  case plainFormula
  /// scikit-learn 1.9 clips p to the machine's epsilon, 2⁻⁵², and refuses what is no probability.
  case scikitLearn
  /// Keras 3 clips p to 1e−7, whatever p is.
  case keras3
  /// Keras 2 clips p to 1e−7 and adds 1e−7 again inside the logarithms; a logit it hands to TensorFlow, which does
  /// neither.
  case keras2
  /// PyTorch 2 lets no logarithm fall below −100, and refuses what is no probability.
  case pyTorch

  /// What Keras calls its fuzz factor.
  public static let kerasEpsilon = 1e-7
  /// What PyTorch lets no logarithm fall below.
  public static let pyTorchLowestLog = -100.0

  /// The mean loss in nats, summed in the order of the rows and divided last; NaN for no rows, where that is no
  /// error.
  ///
  /// - Throws: ``LibraryLossError`` where the library refuses to compute.
  public func meanLoss(_ rows: [PredictedRow]) throws(LibraryLossError) -> Double {
    try check(rows)
    // Minus zero is what changes nothing when it is added to: the library's −0 stays one.
    let sum = rows.reduce(-0.0) { $0 + loss($1) }
    return sum / Double(rows.count)
  }

  /// The loss in nats of a row whose logit the library is given; nil where it takes none.
  public func loss(logit: Double, label: Label) -> Double? {
    switch self {
    case .keras3, .keras2, .pyTorch: logLoss(logit: logit, label: label)
    case .plainFormula, .scikitLearn: nil
    }
  }

  /// The loss of one row in nats.
  private func loss(_ row: PredictedRow) -> Double {
    let epsilon = LibraryLoss.kerasEpsilon
    return switch self {
    case .plainFormula: formula(row.y, .log(row.probability), .log(1 - row.probability))
    case .scikitLearn: clippedLoss(row, to: .ulpOfOne, added: 0)
    case .keras3: clippedLoss(row, to: epsilon, added: 0)
    case .keras2: clippedLoss(row, to: epsilon, added: epsilon)
    case .pyTorch: clampedLoss(row)
    }
  }

  private func check(_ rows: [PredictedRow]) throws(LibraryLossError) {
    guard self == .scikitLearn || self == .pyTorch else { return }
    if rows.isEmpty, self == .scikitLearn { throw .noRows }
    for (index, row) in rows.enumerated() where !(0...1).contains(row.probability) {
      throw .notAProbability(index: index, value: row.probability)
    }
  }
}

/// A label and the probability that was predicted for the positive class, which may be no probability at all.
public struct PredictedRow: Sendable, Hashable {
  /// The actual class.
  public let label: Label
  /// The predicted probability of the positive class, as it was given; it may be NaN or lie outside 0…1.
  public let probability: Double

  /// A row of a label and a prediction.
  public init(_ label: Label, _ probability: Double) {
    self.label = label
    self.probability = probability
  }

  /// The probability of the row's own class.
  public var trueProbability: Double { label == .positive ? probability : 1 - probability }

  fileprivate var y: Double { Double(label.rawValue) }
}

/// Why a library computes no loss.
public enum LibraryLossError: Error, Sendable, Hashable {
  /// The library takes the mean of nothing for a mistake.
  case noRows
  /// The library refuses a prediction that is NaN or outside 0…1, in that row.
  case notAProbability(index: Int, value: Double)
}

private func formula(_ y: Double, _ log: Double, _ logOfOther: Double) -> Double {
  -(y * log + (1 - y) * logOfOther)
}

private func clippedLoss(_ row: PredictedRow, to epsilon: Double, added: Double) -> Double {
  let p = clipped(row.probability, epsilon)
  return formula(row.y, .log(p + added), .log(1 - p + added))
}

/// NaN stays NaN.
private func clipped(_ p: Double, _ epsilon: Double) -> Double {
  if p < epsilon { return epsilon }
  return p > 1 - epsilon ? 1 - epsilon : p
}

private func clampedLoss(_ row: PredictedRow) -> Double {
  let lowest = LibraryLoss.pyTorchLowestLog
  let log = max(.log(row.probability), lowest)
  let logOfOther = max(.log(onePlus: -row.probability), lowest)
  return (row.y - 1) * logOfOther + 0 - row.y * log
}
