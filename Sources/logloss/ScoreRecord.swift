import CrossEntropy
import DataFiles
import Insight

/// A score as JSON. What does not exist is null; infinite numbers are strings.
struct ScoreRecord: Encodable {
  let file: ScoredFile

  private enum Key: String, CodingKey {
    case read, count, positives, accuracy, skill, brier, infinite, worst, reliability, model, clip
    case weightSum = "weight_sum"
    case meanLossNats = "mean_loss_nats"
    case meanLossBits = "mean_loss_bits"
    case standardErrorNats = "standard_error_nats"
    case baseRateEntropyNats = "base_rate_entropy_nats"
  }

  func encode(to encoder: any Encoder) throws {
    let summary = file.scored.summary
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(ReadingRecord(file: file.name, report: file.contents.report), forKey: .read)
    try container.encode(summary.count, forKey: .count)
    try container.encode(summary.positives, forKey: .positives)
    try container.encode(summary.weightSum, forKey: .weightSum)
    try container.encode(summary.meanLoss, forKey: .meanLossNats)
    try container.encode(LossUnit.bits.value(fromNats: summary.meanLoss), forKey: .meanLossBits)
    try container.encode(summary.standardError, forKey: .standardErrorNats)
    try container.encode(summary.baseRateEntropy, forKey: .baseRateEntropyNats)
    try container.encode(summary.skill, forKey: .skill)
    try container.encode(summary.brierScore, forKey: .brier)
    try container.encode(summary.accuracy, forKey: .accuracy)
    try container.encode(summary.infiniteCount, forKey: .infinite)
    try container.encode(file.scored.worst.map { WorstRecord(file: file, point: $0) }, forKey: .worst)
    try container.encode(summary.reliability.map(BinRecord.init), forKey: .reliability)
    try container.encode(ModelRecord(file.scored), forKey: .model)
    try container.encodeIfPresent(file.scored.clip, forKey: .clip)
  }
}

private struct WorstRecord: Encodable {
  /// The file of that line, where the table lies in several.
  let file: String?
  let line: Int
  let label: Int
  let probability: Double
  let loss: Double

  init(file: ScoredFile, point: Point) {
    self.file = file.part(of: point)
    line = file.line(of: point)
    label = point.label.rawValue
    probability = point.probability
    loss = point.loss
  }
}

private struct BinRecord: Encodable {
  let bin: ReliabilityBin

  private enum Key: String, CodingKey {
    case from, to, count
    case meanProbability = "mean_probability"
    case sharePositive = "share_positive"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(bin.from, forKey: .from)
    try container.encode(bin.to, forKey: .to)
    try container.encode(bin.count, forKey: .count)
    try container.encode(bin.meanProbability, forKey: .meanProbability)
    try container.encode(bin.sharePositive, forKey: .sharePositive)
  }
}

private struct ModelRecord: Encodable {
  let model: LogisticModel
  let penalty: InverseRegularization

  /// The fit; nil where none was made.
  init?(_ scored: ScoredModel) {
    guard case .fitted(let penalty) = scored.origin else { return nil }
    (model, self.penalty) = (scored.model, penalty)
  }

  private enum Key: String, CodingKey {
    case w, b
    case inverseRegularization = "C"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(model.weight, forKey: .w)
    try container.encode(model.bias, forKey: .b)
    if case .finite(let value) = penalty {
      try container.encode(value, forKey: .inverseRegularization)
    } else {
      try container.encodeNil(forKey: .inverseRegularization)
    }
  }
}

/// A comparison as JSON; the difference is the second file's loss minus the first's.
struct PairRecord: Encodable {
  let pair: ScoredPair

  private enum Key: String, CodingKey {
    case first, second, pairing
    case differenceNats = "difference_nats"
    case differenceBits = "difference_bits"
    case standardErrorNats = "difference_standard_error_nats"
  }

  func encode(to encoder: any Encoder) throws {
    let difference = pair.difference
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(ScoreRecord(file: pair.first), forKey: .first)
    try container.encode(ScoreRecord(file: pair.second), forKey: .second)
    try container.encode(PairingRecord(pair), forKey: .pairing)
    try container.encode(difference.mean, forKey: .differenceNats)
    try container.encode(difference.mean.map(LossUnit.bits.value(fromNats:)), forKey: .differenceBits)
    try container.encode(difference.standardError, forKey: .standardErrorNats)
  }
}

/// How the rows were brought together.
private struct PairingRecord: Encodable {
  let by: String
  let key: String?
  /// Names, or numbers of columns without one; nil where there is none.
  let differing: [String]?

  init(_ pair: ScoredPair) {
    key = pair.key
    by = key == nil ? "position" : "key"
    differing = pair.differing.isEmpty ? nil : pair.differing.map { $0.name ?? "\($0.number)" }
  }
}
