import Drawing
import Explainer
import Lessons
import Words

/// A plot in lines of words. What it is about comes first: what is lit and the lines that are named, then curves, then
/// everything from left to right, and the axes last.
struct PlotWords {
  private let plot: Plot
  private let setting: PictureWords.Setting
  private let x: Quantity
  private let y: Quantity
  private let things: Things
  private let ticks: PlotTicks

  init(_ plot: Plot, _ setting: PictureWords.Setting, _ ticks: PlotTicks) {
    (self.plot, self.setting, self.ticks) = (plot, setting, ticks)
    x = Quantity(plot.x, setting.context)
    y = Quantity(plot.y, setting.context)
    things = Things(plot, x: x, y: y)
  }

  /// What it shows, without its marks.
  var title: String {
    switch (y.isRead, x.isRead) {
    case (true, true): wording("plain.plots.both", ["y": y.title, "x": x.title])
    case (true, false): y.title
    case (false, _): x.title
    }
  }

  var lines: [String] {
    let lit = things.things.filter { $0.isAccent && !isPoint($0) }
    let others = things.things.filter { !$0.isAccent || isPoint($0) }
    return lit.map(line) + things.rules.compactMap(line) + things.curves.map(line)
      + others.filter { !isPoint($0) }.lumped(isFew: isFew).map(line) + others.filter(isPoint).map(line)
      + things.scatters.flatMap(lines) + things.fields.map(line) + things.words.map(line) + keys + axes
  }

  private func isPoint(_ thing: Thing) -> Bool { setting.point(thing) != nil }

  private func line(_ thing: Thing) -> String {
    ThingWords(thing, x: x, y: y, setting).line
  }

  /// Many bars without words fill an area, or are as high as nobody can read: they are told together.
  private func line(_ lump: Lump) -> String {
    guard let first = lump.things.first, lump.things.count > 1 else {
      return lump.things.map(line).first ?? ""
    }
    let words = ThingWords(first, x: x, y: y, setting)
    let bars = lump.things.flatMap { $0.bars.map(\.bar) }
    let xs = bars.map { $0.readX ?? $0.x }
    let across = x.isRead ? [x.range(xs.min() ?? 0, xs.max() ?? 0)] : []
    let upward = y.isRead ? [y.range(bars.map(\.low).min() ?? 0, bars.map(\.high).max() ?? 0)] : []
    return sentence(
      wording("plain.things.many", ["count": "\(lump.things.count)", "thing": words.noun]), across + upward,
      [])
  }

  /// Whether so many things of one kind are told one by one.
  private func isFew(_ things: [Thing]) -> Bool {
    let bars = things.flatMap { $0.bars.map(\.bar) }
    guard bars.allSatisfy({ !$0.isDot && !$0.lies }) else { return true }
    return y.isRead ? things.count <= mostBars : things.count < 2
  }

  // Rules

  /// A guide with its name. One without a name that only leads to a mark says nothing new.
  private func line(_ rule: Line<Rule>) -> String? {
    let names = rule.captions + legendNames { $0.isRule && $0.ink == rule.ink }
    guard !names.isEmpty || !leads(rule.shape) else { return nil }
    let (quantity, place) =
      rule.shape.direction == .horizontal
      ? (y, wording("plain.plots.line-across")) : (x, wording("plain.plots.line-up"))
    guard quantity.isRead || !names.isEmpty else { return nil }
    let isSaid = names.contains { quantity.isMentioned(rule.shape.value, in: $0) }
    let reading = quantity.isRead && !isSaid ? quantity.reading(rule.shape.value) : ""
    return sentence(place, [reading].filter { !$0.isEmpty }, names)
  }

  private func leads(_ rule: Rule) -> Bool {
    things.things.contains { thing in
      thing.bars.contains { part in
        rule.direction == .vertical
          ? [part.bar.x, part.bar.x - part.bar.width / 2, part.bar.x + part.bar.width / 2].contains {
            x.isAt($0, rule.value)
          }
          : y.isAt(part.bar.high, rule.value) || y.isAt(part.bar.low, rule.value)
      }
    }
  }

  // Curves

  private func line(_ curve: Line<Curve>) -> String {
    let names = legendNames { !$0.isRule && $0.ink == curve.ink && $0.stroke == curve.shape.stroke }
    let words = CurveWords(curve.shape, x: x, y: y)
    let name = (names + curve.captions).joined(separator: "; ")
    let subject =
      name.isEmpty ? wording("plain.plots.curve") : wording("plain.plots.named-curve", ["name": name])
    return words.readings.isEmpty
      ? subject : "\(subject), \(words.title): \(words.readings.joined(separator: ", "))"
  }

  private func legendNames(_ isMeant: (LegendEntry) -> Bool) -> [String] {
    plot.legend.filter(isMeant).compactMap(\.texts.first)
  }

  // What has no place of its own

  private func lines(_ scatter: Scatter) -> [String] {
    [(Symbol.positive, setting.context.green), (.negative, setting.context.red), (.plain, "")].compactMap {
      symbol, name in
      let points = scatter.points.filter { $0.symbol == symbol && x.shows($0.x) && y.shows($0.y) }
      guard let first = points.first else { return nil }
      let xs = points.reduce((first.x, first.x)) { (min($0.0, $1.x), max($0.1, $1.x)) }
      let ys = points.reduce((first.y, first.y)) { (min($0.0, $1.y), max($0.1, $1.y)) }
      return sentence(
        wording("plain.plots.small-points", ["points": Count(digits: points.count), "class": name]),
        [x.range(xs.0, xs.1), y.range(ys.0, ys.1)], [])
    }
  }

  private func line(_ field: Field) -> String {
    let title = plot.colorScale?.title ?? ""
    let known = field.values.indices.filter { !field.values[$0].isNaN }
    guard let least = known.min(by: { field.values[$0] < field.values[$1] }),
      let most = known.max(by: { field.values[$0] < field.values[$1] })
    else { return wording("plain.plots.empty-shades", ["title": title]) }
    return wording(
      "plain.plots.shades",
      ["title": title, "lowest": place(least, in: field), "highest": place(most, in: field)])
  }

  private func place(_ index: Int, in field: Field) -> String {
    let columns = max(1, field.columns)
    let place = DataPoint(
      Field.middle(index % columns, of: field.columns, in: field.x),
      Field.middle(index / columns, of: field.rows, in: field.y))
    return [x.reading(place.x), y.reading(place.y)].joined(separator: ", ")
  }

  /// Words in the picture. Where they stand is said where that is a number.
  private func line(_ words: (caption: Caption, text: String)) -> String {
    let place =
      (x.isRead && x.shows(words.caption.point.x) ? [x.reading(words.caption.point.x)] : [])
      + (y.isRead && y.shows(words.caption.point.y) ? [y.reading(words.caption.point.y)] : [])
    return sentence(wording("plain.plots.label"), place, [words.text])
  }

  /// What kinds of lines and shades mean, where no mark has said it.
  private var keys: [String] {
    let unused = plot.legend.filter { entry in
      entry.isRule
        ? !things.rules.contains { $0.ink == entry.ink }
        : !things.curves.contains { $0.ink == entry.ink && $0.shape.stroke == entry.stroke }
    }
    let legend = unused.compactMap(\.texts.first).map { wording("plain.plots.legend", ["text": $0]) }
    guard let scale = plot.colorScale, let first = scale.texts.first, let last = scale.texts.last else {
      return legend
    }
    let between = scale.texts.dropFirst().dropLast().map { wording("plain.plots.over", ["value": $0]) }
      .joined()
    return legend + [
      wording(
        "plain.plots.scale", ["title": scale.title, "first": first, "between": between, "last": last])
    ]
  }

  // Axes

  private var axes: [String] {
    [
      axis(wording("plain.axes.across"), plot.x, ticks.x),
      axis(wording("plain.axes.upward"), plot.y, ticks.y),
    ].compactMap(\.self)
  }

  private func axis(_ name: String, _ axis: Axis, _ ticks: [String]) -> String? {
    let title = axis.title.isEmpty ? axis.shortTitle ?? "" : axis.title
    guard axis.ticks != .hidden, !(title.isEmpty && ticks.isEmpty) else { return nil }
    let marked = ticks.isEmpty ? "" : wording("plain.axes.marked", ["values": ticks.joined(separator: ", ")])
    return sentence(name, [], [title, marked].filter { !$0.isEmpty })
  }
}

/// More bars than these that have no words are an area.
private let mostBars = 20

/// Things that are told in one line.
private struct Lump {
  var things: [Thing]
}

extension [Thing] {
  /// Things of one kind that follow each other without words of their own, together where they are too many.
  fileprivate func lumped(isFew: ([Thing]) -> Bool) -> [Lump] {
    var runs: [[Thing]] = []
    var places: [String: Int] = [:]
    for thing in self {
      guard thing.captions.isEmpty, thing.labels.isEmpty, let part = thing.bars.first else {
        runs.append([thing])
        continue
      }
      let kind = "\(part.role.name) \(part.bar.symbol)"
      if let place = places[kind] {
        runs[place].append(thing)
      } else {
        places[kind] = runs.count
        runs.append([thing])
      }
    }
    return runs.flatMap { run in isFew(run) ? run.map { Lump(things: [$0]) } : [Lump(things: run)] }
  }
}

/// A line of the picture: what it speaks of, what is read there, and what is written there.
func sentence(_ subject: String, _ readings: [String], _ names: [String]) -> String {
  let read = ([subject] + readings.filter { !$0.isEmpty }).joined(separator: ", ")
  let written = names.filter { !$0.isEmpty }.joined(separator: "; ")
  return written.isEmpty ? read : "\(read): \(written)"
}
