import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// For each tenth of what was predicted, how often positives came, with its interval; the dots lie where they were
/// predicted, and on their way to where they belong.
@Sendable func recalibrationPicture(_ context: PictureContext) -> Picture {
  let part = context.dial(.recalibrated)
  let rest = calibrationScene(context, part: part)
  var start = calibrationScene(context, part: 0)
  // On the way no other number is to be read than at its end.
  start.headline = rest.headline
  return Picture(
    rest, via: part == 0 ? [] : [start],
    motion: Motion(duration: 1.2, staggered: [.tenth], spread: 0.3))
}

private func calibrationScene(_ context: PictureContext, part: Double) -> Scene {
  let way = context.facts.partlyRecalibrated(by: part)
  let tenths = context.facts.summary.reliability.filter { $0.count > 0 }.map { Tenth($0, way) }
  let marks =
    [diagonal] + tenths.flatMap(\.intervalMarks) + (way.map { [curve($0)] } ?? [])
    + tenths.map(\.tail) + tenths.map(\.dot)
  let x = Axis(
    "probability",
    title: wording("in-practice.recalibration-picture.x-axis", ["green": context.green]),
    from: 0, to: 1)
  let y = Axis(
    "share", title: wording("in-practice.recalibration-picture.y-axis", ["green": context.green]), from: 0,
    to: 1)
  let legend = [
    LegendEntry(
      .solid,
      [
        wording("in-practice.recalibration-picture.recalibrated-curve"),
        wording("in-practice.recalibration-picture.recalibrated"),
      ]),
    LegendEntry(.dotted, [wording("in-practice.recalibration-picture.calibrated")], ink: .guide),
  ]
  let plot = Plot(x: x, y: y, marks: marks, legend: way == nil ? [] : legend)
  return Scene([Panel("points", .plot(plot), minimumRows: 9)], headline: headline(context, way, part))
}

private func headline(_ context: PictureContext, _ way: PartlyRecalibrated?, _ part: Double) -> Headline {
  let words =
    part == 0 || way == nil
    ? wording("in-practice.recalibration-picture.as-predicted")
    : part == 1
      ? wording("in-practice.recalibration-picture.recalibrated")
      : wording("in-practice.recalibration-picture.on-the-way")
  return Headline(
    context.lossText(way?.meanLoss ?? context.facts.summary.meanLoss, 4),
    captions: ["\(context.unit.name), \(words)", words], floating: true)
}

private let diagonal = Mark(
  MarkID("diagonal"), .curve(Curve(points: [DataPoint(0, 0), DataPoint(1, 1)])), ink: .guide)

/// From what is predicted on the way to what the recalibration makes of it.
private func curve(_ way: PartlyRecalibrated) -> Mark {
  let points = (0..<240).map { index in
    let z = 7 - 14 * Double(index) / 239
    return DataPoint(sigmoid(z), way.remaining.probability(at: z))
  }
  return Mark(MarkID(.model, 0), .curve(Curve(points: points)), ink: .curve)
}

/// The predictions of one tenth, where they were and where they are on the way.
private struct Tenth {
  private let bin: ReliabilityBin
  private let item: Int
  private let before: Double
  private let place: DataPoint

  init(_ bin: ReliabilityBin, _ way: PartlyRecalibrated?) {
    self.bin = bin
    item = Int((bin.from * 10).rounded())
    before = bin.meanProbability ?? 0
    place = DataPoint(
      way.flatMap { $0.means[Int((bin.from * 10).rounded())] } ?? before, bin.sharePositive ?? 0)
  }

  var dot: Mark {
    Mark(MarkID(.tenth, item), .bar(.dot(place, symbol: .plain)), ink: .accent)
  }

  /// From where the dot was.
  var tail: Mark {
    let (from, to) = (min(before, place.x), max(before, place.x))
    let rule = Rule(.horizontal, at: place.y, from: from, to: to, faint: true)
    return Mark(MarkID("tail", item), .rule(rule), ink: .accent)
  }

  /// Chance alone moves a share of few rows far.
  var intervalMarks: [Mark] {
    guard let interval = bin.shareInterval() else { return [] }
    let rule = Rule(.vertical, at: place.x, from: interval.lower, to: interval.upper, faint: true)
    return [Mark(MarkID("interval", item), .rule(rule), ink: .guide)]
  }
}
