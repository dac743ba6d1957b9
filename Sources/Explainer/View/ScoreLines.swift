import CrossEntropy
import Drawing
import Lessons
import Numerals
import Words

extension [Prediction] {
  /// Their mean log loss beside what else could have been said, as bars.
  func scoreLines(_ unit: LossUnit, _ symbols: SymbolSet, columns: Int) -> [SaidLines.Line] {
    guard let score else { return [] }
    let rows =
      [(name: wording("screen.predictions.you"), nats: score.meanLoss, text: lossText(score.meanLoss, unit))]
      + others(score, unit)
    let title = SaidLines.Line(
      text: symbols.text(
        wording(
          "screen.predictions.title", ["questions": Count(digits: count), "unit": unit.name])),
      style: Style(.text, bold: true))
    let names = rows.map { columnWidth(of: $0.name) }.max() ?? 0
    let texts = rows.map { symbols.text($0.text) }
    let numbers = texts.map { columnWidth(of: $0) }.max() ?? 0
    let bar = Swift.max(0, Swift.min(widestBar, columns - names - numbers - 4))
    let whole = rows.map(\.nats).filter(\.isFinite).max() ?? 0
    return [title]
      + zip(rows, texts).enumerated().map { index, row in
        let style = index == 0 ? Style(.accent, bold: true) : Style(.text)
        let name = row.0.name + String(repeating: " ", count: names - columnWidth(of: row.0.name) + 2)
        let share = row.0.nats.isFinite ? (whole > 0 ? row.0.nats / whole : 0) : 1
        let number = String(repeating: " ", count: numbers - columnWidth(of: row.1) + 2) + row.1
        return SaidLines.Line(
          parts: [SaidLines.Part(text: name, style: style)] + shareParts(share, columns: bar, symbols)
            + [SaidLines.Part(text: number, style: style)])
      }
  }
}

/// Columns.
private let widestBar = 30
