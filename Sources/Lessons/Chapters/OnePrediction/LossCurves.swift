import CrossEntropy
import Drawing
import Insight
import RealModule
import Words

/// One prediction, and what it costs for either label.
struct PredictedPair {
  let logit: Double
  let probability: Double

  init(probability: Double) {
    self.probability = probability
    logit = CrossEntropy.logit(ofProbability: probability)
  }

  init(logit: Double) {
    self.logit = logit
    probability = sigmoid(logit)
  }

  /// In nats.
  func loss(_ label: Label) -> Double { logLoss(logit: logit, label: label) }

  /// dloss/dz = p − y, in nats for each unit of the logit.
  func slope(_ label: Label) -> Double { label == .positive ? -sigmoid(-logit) : probability }
}

extension Label {
  /// The positive class stands first.
  static let inOrder: [Label] = [.positive, .negative]

  /// The two curves are told apart also without colours.
  var stroke: Stroke { self == .positive ? .solid : .dashed }
  /// The item of everything in the pictures of one prediction that belongs to the label.
  var item: Int { self == .positive ? 0 : 1 }
}

extension PictureContext {
  /// The plot of a prediction, which is not to be squeezed by its headline.
  func onePredictionPanel(_ plot: Plot) -> Panel { Panel("points", .plot(plot), minimumRows: 9) }

  /// An axis of losses up to so many nats.
  func onePredictionLossAxis(upTo nats: Double) -> Axis {
    Axis(
      "loss", title: wording("one-prediction.loss-curves.y-axis", ["unit": unit.name]), from: 0,
      to: inUnit(nats))
  }

  /// The loss of a prediction for either label in big type.
  func pairHeadline(_ pair: PredictedPair) -> Headline {
    let items = Label.inOrder.map { label in
      Headline.Item(
        lossText(pair.loss(label)),
        captions: [
          label == .positive
            ? wording("one-prediction.loss-curves.if-green") : wording("one-prediction.loss-curves.if-red")
        ],
        symbol: label.symbol)
    }
    return Headline(items, floating: true)
  }

  /// The dots of a prediction on its two curves, and the line through both.
  func pairDots(_ pair: PredictedPair, at x: Double) -> [Mark] {
    let height = inUnit(max(pair.loss(.positive), pair.loss(.negative)))
    let line = Rule(.vertical, at: x, to: height, faint: true)
    let dots = Label.inOrder.map { label in
      let place = DataPoint(x, inUnit(pair.loss(label)))
      return Mark(MarkID(.probe, label.item), .bar(.dot(place, symbol: label.symbol)), ink: label.ink)
    }
    return [Mark(MarkID("probe line"), .rule(line), ink: .guide)] + dots
  }

  /// What the lines of the two curves stand for.
  func pairLegend(_ names: [Label: [String]]) -> [LegendEntry] {
    Label.inOrder.map { LegendEntry($0.stroke, names[$0] ?? [], ink: $0.ink) }
  }
}
