import CrossEntropy
import Drawing
import Numerals
import Words

/// The scale of a question as lines: one slider for two answers, a bar each for more.
struct ScalePage {
  private let scale: AnswerScale
  /// The answers, as the symbols can show them.
  private let words: [String]
  private let unit: LossUnit
  private let symbols: SymbolSet
  private let columns: Int

  init(_ scale: AnswerScale, _ words: [String], _ unit: LossUnit, _ symbols: SymbolSet, columns: Int) {
    (self.scale, self.words, self.unit, self.symbols) = (scale, words, unit, symbols)
    self.columns = max(1, columns)
  }

  var lines: [SaidLines.Line] { words.count == 2 ? sliderLines : barLines }

  // One slider

  private var sliderLines: [SaidLines.Line] {
    let labels = words.indices.map(label)
    let isOneRow = labels.map { columnWidth(of: $0) }.reduce(2, +) <= columns
    let above = isOneRow ? [spread(labels[0], labels[1], Style(.text, bold: true))] : wrappedLines(labels[0])
    let below = isOneRow ? [] : wrappedLines(labels[1])
    return above + [barLine(0, columns: columns)] + below
      + [spread(lossIfSo(0), lossIfSo(1), Style(.muted))]
  }

  private func wrappedLines(_ text: String) -> [SaidLines.Line] {
    wrapped(text, columns: columns).map { SaidLines.Line(text: $0, style: Style(.text, bold: true)) }
  }

  /// An answer with its probability.
  private func label(_ answer: Int) -> String { words[answer] + "  " + number(answer) }

  private func lossIfSo(_ answer: Int) -> String { symbols.text(lossHeader + " " + loss(answer)) }

  /// Two texts at the ends of a line, or the first alone where there is no room.
  private func spread(_ left: String, _ right: String, _ style: Style) -> SaidLines.Line {
    let gap = columns - columnWidth(of: left) - columnWidth(of: right)
    guard gap > 0 else { return SaidLines.Line(text: left, style: style) }
    return SaidLines.Line(text: left + String(repeating: " ", count: gap) + right, style: style)
  }

  // A bar for each answer

  private var barLines: [SaidLines.Line] {
    let tails = words.indices.map { tail(number($0), symbols.text(loss($0))) }
    let header = tail("p", lossHeader)
    let label = words.map { columnWidth(of: $0) }.max() ?? 0
    let bar = min(widestBar, columns - label - columnWidth(of: header) - 5)
    let isOneRow = bar >= narrowestBar
    let width = isOneRow ? label + bar + columnWidth(of: header) + 5 : columns
    let top = SaidLines.Line(
      text: String(repeating: " ", count: max(0, width - columnWidth(of: header))) + header,
      style: Style(.muted))
    return [top]
      + words.indices.flatMap { answer -> [SaidLines.Line] in
        guard isOneRow else { return stacked(answer, tails[answer]) }
        let name = words[answer] + String(repeating: " ", count: label - columnWidth(of: words[answer]) + 2)
        var line = barLine(answer, columns: bar, indent: label + 4)
        line.parts = [mark(answer), SaidLines.Part(text: name, style: style(answer))] + line.parts
        line.parts.append(SaidLines.Part(text: " " + tails[answer], style: style(answer)))
        return [line]
      }
  }

  /// A probability and a loss in columns of their own.
  private func tail(_ probability: String, _ loss: String) -> String {
    let gap = max(1, lossHeader.count + 2 - columnWidth(of: loss))
    let room = words.indices.map { columnWidth(of: number($0)) }.max() ?? 0
    let left = String(repeating: " ", count: max(0, room - columnWidth(of: probability)))
    return left + probability + String(repeating: " ", count: gap) + loss
  }

  /// The name above its bar, where there is no room for both in a line.
  private func stacked(_ answer: Int, _ tail: String) -> [SaidLines.Line] {
    var names = wrapped(words[answer], columns: max(1, columns - 2)).map { text in
      SaidLines.Line(parts: [
        SaidLines.Part(text: "  ", style: Style(.text)), SaidLines.Part(text: text, style: style(answer)),
      ])
    }
    if !names.isEmpty { names[0].parts[0] = mark(answer) }
    var line = barLine(answer, columns: max(0, columns - 3 - columnWidth(of: tail)), indent: 2)
    line.parts = [SaidLines.Part(text: "  ", style: Style(.text))] + line.parts
    line.parts.append(SaidLines.Part(text: " " + tail, style: style(answer)))
    return names + [line]
  }

  private func mark(_ answer: Int) -> SaidLines.Part {
    SaidLines.Part(
      text: answer == scale.chosen ? symbols.text("▸") + " " : "  ", style: Style(.accent, bold: true),
      isChosen: answer == scale.chosen)
  }

  private func style(_ answer: Int) -> Style {
    answer == scale.chosen ? Style(.accent, bold: true) : Style(.text)
  }

  // What both have

  private func barLine(_ answer: Int, columns: Int, indent: Int = 0) -> SaidLines.Line {
    var line = SaidLines.Line(parts: shareParts(scale.forecast[answer], columns: columns, symbols))
    if words.count == 2, !line.parts.isEmpty { line.parts[0].isChosen = true }
    line.target = .bar(answer: answer, columns: indent..<indent + max(1, columns))
    return line
  }

  private func number(_ answer: Int) -> String { probabilityText(scale.forecast[answer], 2) }

  private func loss(_ answer: Int) -> String { lossText(scale.forecast.loss(of: answer), unit) }
}

/// Columns: longer bars are not read better.
private let widestBar = 40
private let narrowestBar = 8

/// Above or before what an answer costs where it is right.
private let lossHeader = wording("screen.scale.loss-if-so")

/// A share of a whole as a line, the share heavy.
func shareParts(_ share: Double, columns: Int, _ symbols: SymbolSet) -> [SaidLines.Part] {
  let columns = max(0, columns)
  let heavy = min(columns, max(0, Int((Double(columns) * min(1, max(0, share))).rounded())))
  return [
    SaidLines.Part(text: String(repeating: symbols.heavyLine, count: heavy), style: Style(.accent)),
    SaidLines.Part(text: String(repeating: symbols.lightLine, count: columns - heavy), style: Style(.axis)),
  ].filter { !$0.text.isEmpty }
}
