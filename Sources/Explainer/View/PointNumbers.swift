import CrossEntropy
import Drawing
import Insight
import Lessons
import Numerals
import Words

extension Frame {
  /// The numbers of the followed point, in one line.
  mutating func writePointNumbers(_ state: State, row: Int, column: Int) {
    guard state.step?.showsData == true, let context = state.context,
      let point = context.facts.point(state.followed)
    else { return }
    let symbols = state.settings.symbols
    let known = state.step?.pointDetail ?? .loss
    let symbol = symbols.glyph(point.isPositive ? .positive : .negative)
    let ink: Ink = point.isPositive ? .positive : .negative
    if known > .x { self[row, column] = Cell(symbol, Style(ink, bold: true)) }
    let room = size.columns - column - 3
    let text = pointNumbers(point, context, known).map(symbols.text).first { columnWidth(of: $0) <= room }
    write(text ?? "", row: row, column: column + 2, style: Style(.accent, bold: true))
  }
}

/// The point's numbers as far as the step has come, the longest form first.
func pointNumbers(_ point: Point, _ context: PictureContext, _ known: Step.PointDetail) -> [String] {
  if let group = point.group { return groupNumbers(point, group, context, known) }
  let name = context.titleOfX
  let probabilityName = "p(\(context.green))"
  var parts = ["\(name) = \(trimmed(point.x, 3))"]
  if known >= .label { parts.append(point.isPositive ? "\(context.green), y = 1" : "\(context.red), y = 0") }
  if known >= .probability {
    parts.append("\(probabilityName) \(fixed(point.probability, 4))")
    parts.append(wording("screen.point.p-actual", ["p": fixed(point.trueProbability, 4)]))
  }
  let brief = parts.filter { !$0.hasPrefix(probabilityName + " ") }
  guard known >= .loss else { return [parts.joined(separator: "  "), brief.joined(separator: "  ")] }
  let loss = wording("screen.point.loss", ["loss": fixed(context.unit.value(fromNats: point.loss), 4)])
  return [
    (parts + ["\(loss) \(context.unit.name)"]).joined(separator: "  "),
    (brief + [loss]).joined(separator: "  "),
  ]
}

/// A group's numbers: how many points it stands for, where they lie, and their means.
private func groupNumbers(
  _ point: Point, _ group: PointGroup, _ context: PictureContext, _ known: Step.PointDetail
) -> [String] {
  let colour = known > .x ? ((point.isPositive ? context.green : context.red) + " ") : ""
  let range = "\(context.titleOfX) \(trimmed(group.lower, 2))…\(trimmed(group.upper, 2))"
  let count = wording("screen.point.group", ["points": Count(digits: group.count), "colour": colour])
  var means: [String] = []
  if known >= .probability {
    means.append(wording("screen.point.mean-p-actual", ["p": fixed(point.trueProbability, 4)]))
  }
  if known >= .loss {
    means.append(
      wording("screen.point.mean-loss", ["loss": fixed(context.unit.value(fromNats: point.loss), 4)]))
  }
  return [([count, range] + means).joined(separator: "  "), ([count] + means).joined(separator: "  ")]
}
