import CrossEntropy
import Drawing
import Insight
import Numerals
import RealModule
import Words

/// Three classes for one photo of a cat: their probabilities and the loss, for which only the actual class counts.
/// Beside it two classes, of which the sigmoid is made.
@Sendable func softmaxBars(_ context: PictureContext) -> Picture {
  let animals = Animals(context)
  let headline = Headline(
    context.lossText(animals.loss, 4),
    captions: ["\(context.unit.name), −\(context.logarithm) p(\(Animals.names[Animals.actual]))"],
    floating: true)
  let panels = [
    Panel(
      "animals",
      .plot(
        plot(
          animals.three, title: wording("why-the-logarithm.softmax-bars.three-classes"),
          short: wording("why-the-logarithm.softmax-bars.three-classes-short"), first: 0)), share: 1.5,
      minimumColumns: 30),
    Panel(
      "two classes",
      .plot(
        plot(
          animals.two, title: wording("why-the-logarithm.softmax-bars.two-classes"),
          short: wording("why-the-logarithm.softmax-bars.two-classes-short"), first: 10)),
      minimumColumns: 20),
  ]
  return Picture(
    Scene([Panel("softmax", .row(panels))], headline: headline),
    motion: Motion(duration: 1.0, staggered: ["animal"]))
}

/// The classes of the photo, their logits on dials.
struct Animals {
  static let names = [
    wording("why-the-logarithm.softmax-bars.cat"), wording("why-the-logarithm.softmax-bars.dog"),
    wording("why-the-logarithm.softmax-bars.bird"),
  ]
  /// The photo shows a cat.
  static let actual = 0

  private let logits: [Double]

  init(_ context: PictureContext) { logits = DialName.logitsOfAnimals.map(context.dial) }

  /// A class, its logit and its probability.
  typealias Class = (name: String, logit: Double, probability: Double)

  var three: [Class] { zip(zip(Animals.names, logits), softmax(logits)).map { ($0.0, $0.1, $1) } }

  /// The first class against all else, whose logit is 0.
  var two: [Class] {
    let pair = [logits[Animals.actual], 0]
    return zip(
      zip([Animals.names[Animals.actual], wording("why-the-logarithm.softmax-bars.other")], pair),
      softmax(pair)
    ).map { ($0.0, $0.1, $1) }
  }

  /// In nats.
  var loss: Double { logLoss(logits: logits, actual: Animals.actual) }
}

private func plot(_ classes: [Animals.Class], title: String, short: String, first: Int) -> Plot {
  let x = Axis(
    "class in \(title)", title: "", from: -0.5, to: Double(classes.count) - 0.5, ticks: .none, evenUnits: true
  )
  let marks = classes.enumerated().flatMap { slot, animal in
    let isActual = slot == Animals.actual
    let bar = Bar(x: Double(slot), width: 0.6, low: 0, high: animal.probability, symbol: .plain)
    let caption = Caption(
      [probabilityText(animal.probability, 3), probabilityText(animal.probability, 2)],
      at: DataPoint(Double(slot), animal.probability), sides: [.above, .over], bold: isActual)
    return [
      Mark(MarkID("animal", first + slot), .bar(bar), ink: isActual ? .accent : .curve),
      Mark(MarkID("animal's p", first + slot), .caption(caption), ink: isActual ? .accent : .text),
    ]
  }
  let names = row("animal's name", classes, first) { slot, animal in
    slot == Animals.actual
      ? [wording("why-the-logarithm.softmax-bars.actual", ["name": animal.name]), animal.name] : [animal.name]
  }
  let logits = row("animal's z", classes, first) { ["z = \(trimmed($1.logit, 2))", trimmed($1.logit, 2)] }
  return Plot(
    x: x, y: Axis("probability", title: title, shortTitle: short, from: 0, to: 1), marks: marks,
    labelRows: [names, logits])
}

private func row(
  _ role: Role, _ classes: [Animals.Class], _ first: Int, texts: (Int, Animals.Class) -> [String]
) -> LabelRow {
  LabelRow(
    role,
    entries: classes.enumerated().map { slot, animal in
      LabelRow.Entry(
        item: first + slot, x: Double(slot), texts: texts(slot, animal),
        ink: slot == Animals.actual ? .accent : .text, bold: slot == Animals.actual)
    })
}
