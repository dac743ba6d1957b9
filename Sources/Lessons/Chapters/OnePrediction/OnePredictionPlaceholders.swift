import CrossEntropy
import Numerals
import RealModule

extension Placeholders {
  /// What is said of one prediction, which the dials p, z and truth choose.
  static let onePredictionTexts: [String: Value] = [
    "p": { trimmed($0.dial("p"), 4) },
    "green loss of p": { $0.lossText(PredictedPair(probability: $0.dial("p")).loss(.positive)) },
    "red loss of p": { $0.lossText(PredictedPair(probability: $0.dial("p")).loss(.negative)) },
    "loss at nine in ten": { $0.lossText(negativeLog(0.9)) },
    "z": { trimmed($0.dial("z"), 3) },
    "p of z": { probabilityText(sigmoid($0.dial("z")), 3) },
    "green loss of z": { $0.lossText(logLoss(logit: $0.dial("z"), label: .positive)) },
    "red loss of z": { $0.lossText(logLoss(logit: $0.dial("z"), label: .negative)) },
    "green slope": { fixed($0.inUnit(PredictedPair(logit: $0.dial("z")).slope(.positive)), 2) },
    "red slope": { fixed($0.inUnit(PredictedPair(logit: $0.dial("z")).slope(.negative)), 2) },
    "steepest slope": { $0.lossText(1) },
    "truth": { trimmed($0.dial("truth"), 3) },
    "entropy of truth": { $0.lossText(binaryEntropy(share: $0.dial("truth")), 4) },
    "expected loss at nine in ten": {
      $0.lossText(crossEntropy(share: $0.dial("truth"), predicted: 0.9), 4)
    },
  ]
}
