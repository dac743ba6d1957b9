import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// How the recorded runs of the circles network ended: loss and accuracy of both halves, a mark a run, and what the
/// rule behind the rings scores on average on new points.
@Sendable func thirtyRuns(_ context: PictureContext) -> Picture {
  let runs = CirclesRun.all
  guard !runs.isEmpty else { return Picture(Scene([])) }
  let training = runs.map { (seed: $0.seed, loss: $0.trainingLoss, accuracy: $0.trainingAccuracy) }
  let test = runs.map { (seed: $0.seed, loss: $0.testLoss, accuracy: $0.testAccuracy) }
  let marks =
    ruleMarks(context) + ends(training, "end on training half", .plain, ink: .accent, context)
    + ends(test, "end on test half", .positive, ink: .curve, context)
    + [
      caption(training, wording("learning.thirty-runs.training-half"), context),
      caption(test, wording("learning.thirty-runs.test-half"), context),
    ]
  let losses = (training + test).map(\.loss) + (ruleOnAverage.map { [$0.loss] } ?? [])
  let accuracies = (training + test).map(\.accuracy)
  let x = roundedOutward(
    from: context.inUnit(losses.min() ?? 0), to: context.inUnit(losses.max() ?? 1))
  let y = roundedOutward(from: accuracies.min() ?? 0, to: (accuracies.max() ?? 1) + 0.004)
  let plot = Plot(
    x: Axis(
      "loss of a run", title: wording("learning.thirty-runs.x-axis", ["unit": context.unit.name]),
      from: x.lower, to: x.upper),
    y: Axis("accuracy of a run", title: wording("learning.thirty-runs.y-axis"), from: y.lower, to: y.upper),
    marks: marks)
  return Picture(
    Scene([Panel("runs", .plot(plot))]), via: [Scene([])],
    motion: Motion(duration: 1.2, staggered: ["end on training half", "end on test half"]))
}

private typealias End = (seed: UInt64, loss: Double, accuracy: Double)

private var ruleOnAverage: NetworkScore? { TrueRule.of(.circles)?.expectation }

private func ends(_ ends: [End], _ role: Role, _ symbol: Symbol, ink: Ink, _ context: PictureContext)
  -> [Mark]
{
  ends.map { end in
    let place = DataPoint(context.inUnit(end.loss), end.accuracy)
    return Mark(MarkID(role, Int(clamping: end.seed)), .bar(.dot(place, symbol: symbol)), ink: ink)
  }
}

/// The name of a half, over its most accurate run.
private func caption(_ ends: [End], _ name: String, _ context: PictureContext) -> Mark {
  let highest = ends.max { $0.accuracy < $1.accuracy }
  let place = DataPoint(context.inUnit(highest?.loss ?? 0), highest?.accuracy ?? 0)
  return Mark(
    MarkID(Role("name of \(name)")),
    .caption(
      Caption([name], at: place, sides: [.above, .aboveRight, .right, .aboveLeft, .left], bold: true)),
    ink: .text)
}

private func ruleMarks(_ context: PictureContext) -> [Mark] {
  guard let best = ruleOnAverage else { return [] }
  let loss = context.inUnit(best.loss)
  let text =
    wording(
      "learning.thirty-runs.rule-with-numbers",
      ["loss": context.lossText(best.loss, 4), "accuracy": fixed(best.accuracy, 4)])
  return [
    Mark(MarkID("best loss"), .rule(Rule(.vertical, at: loss, faint: true)), ink: .guide),
    Mark(MarkID("best accuracy"), .rule(Rule(.horizontal, at: best.accuracy, faint: true)), ink: .guide),
    Mark(
      MarkID("best caption"),
      .caption(
        Caption(
          [
            text, wording("learning.thirty-runs.rule"),
            wording("learning.thirty-runs.rule-short"),
          ],
          at: DataPoint(loss, best.accuracy),
          sides: [.belowRight, .right, .aboveRight, .below])), ink: .muted),
  ]
}

extension Placeholder {
  /// The recorded runs of the circles network.
  static let aboutRuns: [Placeholder] = [
    Placeholder("runs") { _ in numberWord(CirclesRun.all.count) },
    Placeholder("circles epochs") { _ in "\(NetworkRecipe.circles.epochs)" },
    Placeholder("lowest run loss") { context in
      CirclesRun.all.map(\.trainingLoss).min().map { context.lossText($0, 4) } ?? wording("parts.values.none")
    },
    Placeholder("highest run loss") { context in
      CirclesRun.all.map(\.trainingLoss).max().map { context.lossText($0, 4) } ?? wording("parts.values.none")
    },
    Placeholder("runs more accurate") { _ in
      wording("learning.thirty-runs.more-accurate", ["count": Count(CirclesRun.moreAccurateThanBest)])
    },
  ]
}

extension NamedFact {
  static let aboutRecordedRuns: [NamedFact] = [
    NamedFact("best run is most accurate") { _ in CirclesRun.moreAccurateThanBest == 0 }
  ]
}

extension CirclesRun {
  /// How many runs are more accurate on the test half than the one with the lowest loss there.
  fileprivate static var moreAccurateThanBest: Int {
    guard let best = all.min(by: { $0.testLoss < $1.testLoss }) else { return 0 }
    return all.count { $0.testAccuracy > best.testAccuracy }
  }
}
