import Drawing
import Numerals
import Words

/// A picture in words, for those who do not see it: every number that it shows, and the values behind its marks.
struct PictureInWords {
  /// What the two classes are called.
  let green: String
  let red: String

  /// All that a scene shows.
  func text(_ scene: Scene) -> String {
    sentences(scene).filter { !$0.isEmpty }.map(\.asSentence).joined(separator: " ")
  }

  /// The sentences about a scene, each whole by itself.
  private func sentences(_ scene: Scene) -> [String] {
    let numbers = scene.headline?.items.map { item in
      ([item.text] + item.captions.prefix(1)).joined(separator: " ")
    }
    return (numbers ?? []) + scene.panels.flatMap { sentences($0.content) }
  }

  private func sentences(_ content: Panel.Content) -> [String] {
    switch content {
    case .plot(let plot): sentences(plot)
    case .formula(let formula):
      [formula.spoken] + formula.terms.flatMap(\.rows) + formula.terms.flatMap(\.caption)
    case .banner(let lines): lines.map(\.words)
    case .table(let table): sentences(table)
    case .row(let panels), .column(let panels): panels.flatMap { sentences($0.content) }
    }
  }

  // MARK: Tables

  private func sentences(_ table: Table) -> [String] {
    let titles = table.columns.map { $0.titles.first ?? "" }
    return table.rows.map { row in
      zip(titles + Array(repeating: "", count: row.entries.count), row.entries).compactMap { title, entry in
        let words = [title, entry.symbol.map(name) ?? "", entry.texts.first ?? ""].filter { !$0.isEmpty }
        return words.isEmpty ? nil : words.joined(separator: " ")
      }.joined(separator: ", ")
    }
  }

  // MARK: Plots

  private func sentences(_ plot: Plot) -> [String] {
    let axes = [plot.y, plot.x].compactMap(sentence)
    let legend = plot.legend.compactMap(\.texts.first)
    let colors = plot.colorScale.map { [$0.title] + $0.texts } ?? []
    let rows = plot.labelRows.map { row in
      ([row.title] + row.entries.sorted { $0.x < $1.x }.compactMap(\.texts.first)).filter { !$0.isEmpty }
        .joined(separator: ", ")
    }
    let captions = plot.marks.compactMap { mark in
      if case .caption(let caption) = mark.shape { caption.texts.first } else { nil }
    }
    return axes + [legend, colors].map { $0.joined(separator: ", ") } + captions + marks(of: plot) + rows
  }

  private func sentence(_ axis: Axis) -> String? {
    guard axis.ticks != .hidden, !axis.title.isEmpty else { return nil }
    return wording(
      "export.picture-in-words.axis",
      ["title": axis.title, "lower": number(axis.lower), "upper": number(axis.upper)])
  }

  private func marks(of plot: Plot) -> [String] {
    let marks = plot.marks.compactMap { sentence($0, plot) }
    let most = PictureInWords.mostMarks
    guard marks.count > most else { return marks }
    return marks.prefix(most)
      + [wording("export.picture-in-words.more-marks", ["marks": Count(digits: marks.count - most)])]
  }

  /// More are not read out one by one.
  private static let mostMarks = 60

  private func sentence(_ mark: Mark, _ plot: Plot) -> String? {
    switch mark.shape {
    case .bar(let bar): sentence(bar, plot)
    case .curve(let curve): sentence(curve)
    case .scatter(let scatter): sentence(scatter)
    // Said by its legend, by the scale beside it, by ticks or by itself.
    case .field, .rule, .caption: nil
    }
  }

  private func sentence(_ bar: Bar, _ plot: Plot) -> String? {
    let place = plot.x.ticks == .hidden || plot.x.ticks == .none ? "" : " " + number(bar.x)
    if bar.width == 0, bar.low == bar.high {
      return wording(
        "export.picture-in-words.dot",
        ["class": name(bar.symbol), "place": place, "height": number(bar.high)])
    }
    let values = bar.low == 0 ? number(bar.high) : number(bar.low) + "–" + number(bar.high)
    return wording(
      "export.picture-in-words.bar", ["class": name(bar.symbol), "place": place, "height": values])
  }

  private func sentence(_ curve: Curve) -> String? {
    let points = curve.points.filter { $0.x.isFinite && $0.y.isFinite }
    guard let first = points.first, let last = points.last,
      let lowest = points.min(by: { $0.y < $1.y }), let highest = points.max(by: { $0.y < $1.y })
    else { return nil }
    var turns = [first]
    for turn in [lowest, highest].sorted(by: { $0.x < $1.x }) where turn != first && turn != last {
      turns.append(turn)
    }
    let places = (turns + [last]).map { "(\(number($0.x)), \(number($0.y)))" }
    return wording("export.picture-in-words.curve", ["places": places.joined(separator: ", ")])
  }

  private func sentence(_ scatter: Scatter) -> String {
    let counts = [Symbol.positive, .negative, .plain].compactMap { symbol -> String? in
      let count = scatter.points.count { $0.symbol == symbol }
      return count == 0
        ? nil
        : wording(
          "export.picture-in-words.points", ["points": Count(digits: count), "class": name(symbol)])
    }
    return counts.joined(separator: ", ")
  }

  private func name(_ symbol: Symbol) -> String {
    switch symbol {
    case .positive: green
    case .negative: red
    case .plain: wording("export.picture-in-words.no-class")
    }
  }

  private func number(_ value: Double) -> String { trimmed(value, 4) }
}

extension BannerLine {
  fileprivate var words: String {
    switch self {
    case .big(let text, _): text
    case .text(let text, _, _): text
    }
  }
}

extension String {
  /// With an end, so that what is read aloud pauses there.
  fileprivate var asSentence: String { last.map { ".?!…:;".contains($0) } == true ? self : self + "." }
}
