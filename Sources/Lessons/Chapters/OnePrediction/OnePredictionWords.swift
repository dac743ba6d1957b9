import CrossEntropy
import Numerals
import RealModule
import Words

extension Placeholder {
  /// What is said of one prediction, which the dials p, z and frequency choose.
  static let aboutOnePrediction: [Placeholder] = [
    Placeholder("p", reads: .p) { trimmed($0.dial(.p), 4) },
    Placeholder("green loss of p", reads: .p) {
      $0.lossText(PredictedPair(probability: $0.dial(.p)).loss(.positive))
    },
    Placeholder("red loss of p", reads: .p) {
      $0.lossText(PredictedPair(probability: $0.dial(.p)).loss(.negative))
    },
    Placeholder("loss at nine in ten") { $0.lossText(negativeLog(0.9)) },
    Placeholder("z", reads: .z) { trimmed($0.dial(.z), 3) },
    Placeholder("p of z", reads: .z) { probabilityText(sigmoid($0.dial(.z)), 3) },
    Placeholder("green loss of z", reads: .z) { $0.lossText(logLoss(logit: $0.dial(.z), label: .positive)) },
    Placeholder("red loss of z", reads: .z) { $0.lossText(logLoss(logit: $0.dial(.z), label: .negative)) },
    Placeholder("green slope", reads: .z) {
      fixed($0.inUnit(PredictedPair(logit: $0.dial(.z)).slope(.positive)), 2)
    },
    Placeholder("red slope", reads: .z) {
      fixed($0.inUnit(PredictedPair(logit: $0.dial(.z)).slope(.negative)), 2)
    },
    Placeholder("steepest slope") { $0.lossText(1) },
    Placeholder("frequency", reads: .frequency) { trimmed($0.dial(.frequency), 3) },
    Placeholder("frequency as percent", reads: .frequency) { percent($0.dial(.frequency)) },
    Placeholder("entropy of frequency", reads: .frequency) {
      $0.lossText(binaryEntropy(share: $0.dial(.frequency)), 4)
    },
    Placeholder("expected loss at nine in ten", reads: .frequency) {
      $0.lossText(crossEntropy(share: $0.dial(.frequency), predicted: 0.9), 4)
    },
  ]
}
