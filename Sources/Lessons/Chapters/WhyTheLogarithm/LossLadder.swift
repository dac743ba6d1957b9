import CrossEntropy
import Drawing

/// What knowing more is worth: the mean losses of a coin, of the shares alone, of the model and of the free fit, on
/// one axis, the greatest on top.
@Sendable func lossLadder(_ context: PictureContext) -> Picture {
  let rungs = ladderRungs(context)
  let longest = rungs.map(\.loss).filter(\.isFinite).max() ?? 0
  // Half of the axis is for the bars, half for their names.
  let reach = max(context.inUnit(longest), 1e-9)
  let x = Axis(
    "loss", title: context.unit.rawValue, from: 0, to: 1.9 * reach,
    ticks: .at(RoundTicks(from: 0, to: reach, atMost: 5).values))
  let y = Axis("rung", title: "", from: 0, to: Double(rungs.count + 1), ticks: .hidden)
  let marks = rungs.enumerated().flatMap { index, rung in
    rungMarks(rung, height: Double(rungs.count - index), reach: reach, context)
  }
  let mean = Headline(
    context.lossText(context.facts.summary.meanLoss, 4),
    captions: clipCaptions(context) + ["\(context.unit.rawValue), the mean loss of this model"],
    centred: true)
  return Picture(
    Scene([Panel("points", .plot(Plot(x: x, y: y, marks: marks)))], headline: mean),
    motion: Motion(duration: 1.1, staggered: ["rung", "rung end", "rung caption"]))
}

/// A loss that can be had, and by what.
struct LadderRung: Sendable, Hashable {
  let item: Int
  /// In nats.
  let loss: Double
  /// The longest first.
  let names: [String]
}

/// The rungs, the greatest loss first.
func ladderRungs(_ context: PictureContext) -> [LadderRung] {
  let facts = context.facts
  var rungs = [
    LadderRung(item: 0, loss: facts.coinLoss, names: ["a coin", "coin"]),
    LadderRung(
      item: 1, loss: facts.summary.baseRateEntropy, names: ["the shares alone, H(q)", "shares, H(q)"]),
    LadderRung(item: 2, loss: facts.summary.meanLoss, names: ["this model", "model"]),
  ]
  if case .byHand = facts.origin, let fitted = facts.fitted {
    rungs.append(LadderRung(item: 3, loss: fitted.meanLoss, names: ["this model, fitted", "fitted"]))
  }
  if let free = facts.unpenalised, free.meanLoss < facts.summary.meanLoss - visibleLoss {
    rungs.append(LadderRung(item: 4, loss: free.meanLoss, names: ["the fit without penalty", "no penalty"]))
  }
  return rungs.sorted { ($1.loss, $0.item) < ($0.loss, $1.item) }
}

/// A line as long as the loss, a dot at its end, and its name.
private func rungMarks(_ rung: LadderRung, height: Double, reach: Double, _ context: PictureContext) -> [Mark]
{
  let isModel = rung.item == 2
  let length = rung.loss.isFinite ? context.inUnit(rung.loss) : 1.05 * reach
  let place = DataPoint(length, height)
  let line = Rule(.horizontal, at: height, from: 0, to: length, faint: true)
  let number = context.lossText(rung.loss, 4)
  let caption = Caption(
    rung.names.map { "\(number)  \($0)" } + [number], at: place, sides: [.right], bold: isModel)
  return [
    Mark(MarkID("rung", rung.item), .rule(line), ink: isModel ? .accent : .curve),
    Mark(MarkID("rung end", rung.item), .bar(.dot(place, symbol: .plain)), ink: isModel ? .accent : .curve),
    Mark(MarkID("rung caption", rung.item), .caption(caption), ink: isModel ? .accent : .text),
  ]
}
