import CrossEntropy
import Drawing
import Insight
import Lessons
import Numerals
import Words

/// One thing of a plot as a line: "Point 4, x 0.2, red, probability of its class 0.299, loss 1.21 nats".
struct ThingWords {
  private let thing: Thing
  private let x: Quantity
  private let y: Quantity
  private let setting: PictureWords.Setting
  /// The point that it stands for; nil where it is something else.
  private let point: Point?

  init(_ thing: Thing, x: Quantity, y: Quantity, _ setting: PictureWords.Setting) {
    (self.thing, self.x, self.y, self.setting) = (thing, x, y, setting)
    point = setting.point(thing)
  }

  private var context: PictureContext { setting.context }

  var line: String {
    guard let point else { return sentence(noun, readings, captions + labels) }
    return ([subject(point)] + readings + labels + captions + known(point)).joined(separator: ", ")
  }

  // What it is

  private func subject(_ point: Point) -> String {
    let name = thing.symbol == .plain ? "" : point.isPositive ? context.green : context.red
    if let group = point.group {
      return wording(
        "plain.things.group",
        [
          "number": "\(point.item + 1)", "points": Count(digits: group.count), "class": name,
          "x": context.titleOfX, "low": trimmed(group.lower, 2), "high": trimmed(group.upper, 2),
        ])
    }
    let words = wording(
      "plain.things.point",
      ["number": "\(point.item + 1)", "x": context.titleOfX, "value": trimmed(point.x, 3)])
    return [words, name, weight(point)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func weight(_ point: Point) -> String {
    context.facts.points.contains { $0.sampleWeight != 1 }
      ? wording("plain.things.weight", ["weight": trimmed(point.sampleWeight, 4)]) : ""
  }

  /// What it is called.
  var noun: String {
    let isDot = thing.bars.allSatisfy(\.bar.isDot)
    let noun =
      thing.bars.isEmpty
      ? wording("plain.things.text") : isDot ? wording("plain.things.dot") : wording("plain.things.bar")
    switch thing.symbol {
    case .positive: return wording("plain.things.of-class", ["thing": noun, "class": context.green])
    case .negative: return wording("plain.things.of-class", ["thing": noun, "class": context.red])
    case .plain: return noun
    }
  }

  // What is read of its marks

  private var readings: [String] {
    thing.bars.flatMap { readings(of: $0.bar) }
  }

  private func readings(of bar: Bar) -> [String] {
    let isAcross = point == nil && x.isRead && !(bar.isDot && mentions(bar.x))
    let across = isAcross ? [placeAcross(bar)] : []
    guard y.isRead, !isKnown(bar), !(bar.isDot && mentions(bar.high)) else { return across }
    return across + [height(bar)]
  }

  private func placeAcross(_ bar: Bar) -> String {
    let hasWidth = bar.lies || bar.widthIsValue
    guard bar.readX == nil, hasWidth else { return x.reading(bar.readX ?? bar.x) }
    return x.range(bar.x - bar.width / 2, bar.x + bar.width / 2)
  }

  private func height(_ bar: Bar) -> String {
    if let value = bar.readHeight { return y.reading(value) }
    if bar.isDot || bar.low == y.lower || bar.low == 0 {
      return y.named(y.inUnit(written(bar.high) ?? y.number(bar.high)))
    }
    // What hangs is read at its lower end.
    if bar.hangs, bar.high == y.upper { return y.reading(bar.low) }
    return y.range(bar.low, bar.high)
  }

  /// Whether what is written at it has a number of its place in it.
  private func mentions(_ value: Double) -> Bool {
    thing.captions.contains { x.isMentioned(value, in: $0.text) }
  }

  /// The number that is written at a mark, where it is that of its height.
  private func written(_ value: Double) -> String? {
    thing.captions.map(\.text).first { isNumber($0, value) }
  }

  private var captions: [String] {
    let heights = thing.bars.map(\.bar.high)
    let x = point.map(\.x)
    return thing.captions.map(\.text).filter { text in
      // What was said as a height, or as the point's own x, loss or probability.
      let isHeight = y.isRead && heights.contains { isNumber(text, $0) }
      return !isHeight && !(x.map { isNumber(text, $0) } ?? false)
    }
  }

  private var labels: [String] {
    thing.labels.filter { !isXOfPoint($0) }.map { $0.title.isEmpty ? $0.text : "\($0.title) \($0.text)" }
  }

  private func isXOfPoint(_ label: (role: Role, title: String, text: String)) -> Bool {
    point != nil && label.role == xOfPoint
  }

  // What is known of the point by now

  private func known(_ point: Point) -> [String] {
    guard let detail = setting.detail else { return [] }
    var parts: [String] = []
    if detail >= .probability, !saysInRow(point.trueProbability) {
      let p = probabilityText(point.trueProbability, 3)
      parts.append(
        point.group == nil
          ? wording("plain.things.probability", ["p": p]) : wording("plain.things.mean-probability", ["p": p])
      )
    }
    if detail >= .loss, !saysInRow(inUnit(point.loss)) {
      let (loss, unit) = (lossText(point), context.unit.name)
      parts.append(
        point.group == nil
          ? wording("plain.things.loss", ["loss": loss, "unit": unit])
          : wording("plain.things.mean-loss", ["loss": loss, "unit": unit]))
    }
    return parts
  }

  private func lossText(_ point: Point) -> String {
    let loss = inUnit(point.loss)
    // Only what is no loss at all reads 0.
    return thing.captions.map(\.text).first { isNumber($0, loss) && (Double($0) != 0 || loss == 0) }
      ?? smallText(loss)
  }

  /// Two decimals, or more where they would read 0.
  private func smallText(_ loss: Double) -> String {
    let text = fixed(loss, 2)
    return loss > 0 && Double(text) == 0 ? trimmed(loss, 4) : loss == 0 ? "0" : text
  }

  /// Whether a row under the plot gives the same number its own name.
  private func saysInRow(_ value: Double) -> Bool {
    thing.labels.contains { label in
      !rowsOfOtherNumbers.contains(label.role) && isNumber(label.text, value)
    }
  }

  /// Whether a mark is as high as what is said of its point anyway.
  private func isKnown(_ bar: Bar) -> Bool {
    guard let point, let detail = setting.detail else { return false }
    switch y.kind {
    case .probability:
      // A dot that waits in the row of its class says no probability.
      if bar.isDot, detail >= .probability { return !y.isAt(bar.high, point.probability) }
      return detail >= .probability && bar.low == 0 && y.isAt(bar.high, point.trueProbability)
        && !isOfPositive(point)
    case .loss: return detail >= .loss && (bar.isDot || y.isAt(bar.high, inUnit(point.loss)))
    case .other: return false
    }
  }

  /// p of the positive class is said by its own name, also where it is that of the actual class.
  private func isOfPositive(_ point: Point) -> Bool {
    point.isPositive && !y.name.isEmpty && y.name != wording("plain.things.actual-name")
  }

  private func inUnit(_ nats: Double) -> Double { context.unit.value(fromNats: nats) }
}

/// Rows under a plot whose numbers may be equal to a point's loss or probability by chance.
private let rowsOfOtherNumbers: Set<Role> = [
  xOfPoint, Role("weight of point"), Role("running sum"), Role("running product"),
]

/// The row of the points' own x.
private let xOfPoint = Role("x of point")
