/// Lays a formula out, centred in a rectangle: terms on one base line, in as many lines as the width asks
/// for, each line with its captions under a brace.
struct FormulaLayout {
  private var formula: Formula
  private let area: CellRectangle
  private let symbols: SymbolSet
  /// The column in which the anchor of the formula stands; nil for a formula in the middle.
  private let anchorColumn: Int?
  private static let gap = 1

  init(_ formula: Formula, in area: CellRectangle, symbols: SymbolSet, anchorColumn: Int? = nil) {
    self.area = area
    self.symbols = symbols
    self.formula = formula.large
    self.anchorColumn = anchorColumn
    let isLargeFitting =
      width(of: self.formula.terms) <= area.columns && height(self.formula.terms) <= area.rows
    if !isLargeFitting { self.formula = formula }
    if width(of: formula.terms) > area.columns { self.formula = formula.compact }
  }

  /// The column in which the anchors of formulas one above the other stand, so that all are in the middle together;
  /// nil where one of them has none or is too wide.
  static func anchorColumn(_ formulas: [Formula], in area: CellRectangle, symbols: SymbolSet) -> Int? {
    let halves = formulas.compactMap { formula in
      FormulaLayout(formula, in: area, symbols: symbols).halves
    }
    guard halves.count == formulas.count, let left = halves.map(\.left).max(),
      let right = halves.map(\.right).max(), left + right <= area.columns
    else { return nil }
    return area.left + (area.columns - left - right) / 2 + left
  }

  /// The columns before the anchor and those from it on.
  private var halves: (left: Int, right: Int)? {
    guard let index = formula.terms.firstIndex(where: { $0.id == formula.anchor }) else { return nil }
    let left = formula.terms[..<index].map { width(of: $0) + Self.gap }.reduce(0, +)
    return (left, width(of: formula.terms) - left)
  }

  func marks() -> [PlacedMark] {
    let lines = brokenIntoLines()
    let heights = lines.map(height)
    let free = area.rows - heights.reduce(0, +)
    let gap = lines.count > 1 && free > lines.count ? 1 : 0
    var top = area.top + max(0, (free - gap * (lines.count - 1)) / 2)
    return zip(lines, heights).flatMap { line, height in
      defer { top += height + gap }
      return marks(of: line, top: top)
    }
  }

  private func brokenIntoLines() -> [[Formula.Term]] {
    var lines: [[Formula.Term]] = [[]]
    for term in formula.terms {
      let longer = (lines.last ?? []) + [term]
      if width(of: longer) > area.columns, !(lines.last ?? []).isEmpty {
        lines.append([term])
      } else {
        lines[lines.count - 1] = longer
      }
    }
    return lines
  }

  // MARK: Measures

  private func rows(of term: Formula.Term) -> [String] { term.rows.map { symbols.text($0) } }

  private func width(of term: Formula.Term) -> Int {
    term.rows.map { columnWidth(of: symbols.text($0)) }.max() ?? 0
  }

  private func width(of line: [Formula.Term]) -> Int {
    line.map(width(of:)).reduce(0, +) + max(0, line.count - 1) * Self.gap
  }

  private func ascent(_ line: [Formula.Term]) -> Int { line.map(\.baseline).max() ?? 0 }

  private func height(_ line: [Formula.Term]) -> Int {
    let descent = line.map { $0.rows.count - $0.baseline }.max() ?? 0
    let captions = line.map(\.caption.count).max() ?? 0
    return ascent(line) + descent + (captions > 0 ? captions + 1 : 0)
  }

  // MARK: Marks

  private func marks(of line: [Formula.Term], top: Int) -> [PlacedMark] {
    let ascent = ascent(line)
    let below = top + ascent + (line.map { $0.rows.count - $0.baseline }.max() ?? 0)
    var column = left(of: line)
    return line.flatMap { term in
      defer { column += width(of: term) + Self.gap }
      let rows = termMarks(term, column: column, top: top + ascent - term.baseline)
      return rows + captionMarks(term, column: column, top: below)
    }
  }

  private func left(of line: [Formula.Term]) -> Int {
    if let anchorColumn, let halves, line.count == formula.terms.count { return anchorColumn - halves.left }
    return area.left + max(0, (area.columns - width(of: line)) / 2)
  }

  private func termMarks(_ term: Formula.Term, column: Int, top: Int) -> [PlacedMark] {
    let width = width(of: term)
    return rows(of: term).enumerated().map { index, row in
      let start = column + (width - columnWidth(of: row)) / 2
      let ink = term.isLit ? Ink.accent : term.ink
      return mark(
        Run(row, column: start, row: top + index, ink: ink, isBold: term.isLit), of: term, part: index)
    }
  }

  private func captionMarks(_ term: Formula.Term, column: Int, top: Int) -> [PlacedMark] {
    guard !term.caption.isEmpty else { return [] }
    let width = width(of: term)
    let brace = symbols.text("╰" + String(repeating: "─", count: max(0, width - 2)) + "╯")
    let braceMark = mark(Run(brace, column: column, row: top, ink: .guide), of: term, part: 20)
    let lines = term.caption.enumerated().map { index, words in
      let words = symbols.text(words)
      let start = max(area.left, column + (width - columnWidth(of: words)) / 2)
      let ink = term.isLit ? Ink.accent : .muted
      return mark(Run(words, column: start, row: top + 1 + index, ink: ink), of: term, part: 21 + index)
    }
    return [braceMark] + lines + symbolMarks(term, lines: lines)
  }

  /// The class's symbol stands before the first line of the caption, in the colour of its class.
  private func symbolMarks(_ term: Formula.Term, lines: [PlacedMark]) -> [PlacedMark] {
    guard let symbol = term.captionSymbol, let first = lines.first, case .text(let words) = first.form else {
      return []
    }
    let glyph = Run(
      String(symbols.glyph(symbol)), column: cell(words.origin.column) - 2, row: cell(words.origin.row),
      ink: symbol.ink)
    return [mark(glyph, of: term, part: 40)]
  }

  /// A piece of text of one look.
  private struct Run {
    var text: String
    var column: Int
    var row: Int
    var ink: Ink
    var isBold = false

    init(_ text: String, column: Int, row: Int, ink: Ink, isBold: Bool = false) {
      self.text = text
      self.column = column
      self.row = row
      self.ink = ink
      self.isBold = isBold
    }
  }

  /// All parts of a formula have one role, so that it can be written from left to right, letter by letter.
  private func mark(_ run: Run, of term: Formula.Term, part: Int) -> PlacedMark {
    let text = PlacedText(
      text: run.text, origin: CellPoint(column: run.column, row: run.row), isBold: run.isBold, isWritten: true
    )
    return PlacedMark(MarkID(.formula, term.id * 100 + part), .text(text), Look(run.ink), layer: .text)
  }
}

extension Formula {
  /// The formula with every term in its larger form, if it has one.
  fileprivate var large: Formula {
    var formula = self
    for index in formula.terms.indices {
      guard let large = terms[index].large else { continue }
      formula.terms[index].rows = large.rows
      formula.terms[index].baseline = large.baseline
    }
    return formula
  }

  /// The formula with every term in its shorter form.
  fileprivate var compact: Formula {
    var formula = self
    for index in formula.terms.indices {
      formula.terms[index].rows = terms[index].compactRows ?? terms[index].rows
    }
    return formula
  }
}
