extension Scene {
  /// The scene's marks on a page of that many cells. The headline takes a free corner of the picture where it
  /// hides nothing; else it gets rows of its own above; else, where rows are few, one line.
  public func placed(in size: Size, symbols: SymbolSet) -> Placement {
    let page = CellRectangle(left: 0, top: 0, right: size.columns, bottom: size.rows)
    let marks = SceneLayout(scene: self, page: page, symbols: symbols).composed().marks
    return Placement(marks: marks.sorted { $0.layer < $1.layer })
  }
}

struct SceneLayout {
  let scene: Scene
  let page: CellRectangle
  let symbols: SymbolSet

  /// The marks of a scene, and the part of the page that its panels share.
  struct Composition {
    var marks: [PlacedMark]
    var panels: CellRectangle
  }

  func composed() -> Composition {
    // A headline in the middle of the page has rows of its own: no place is searched for it among the panels.
    lazy var panels = panelMarks(in: page)
    guard let headline = scene.headline else { return Composition(marks: panels, panels: page) }
    // The size of the digits depends on the page alone, so that it stays from step to step where their number does.
    for big in bigForms(of: headline) {
      if headline.floats || !headline.isCentred, let composition = placed(big, among: panels) {
        return composition
      }
      // Type of double size takes its rows only from a picture that has many.
      let least = leastRows(below: big.type, headline)
      if page.rows - big.layout.size.rows - 1 >= least { return withBand(big.layout) }
    }
    return withBand(.plain(headline, columns: page.columns, symbols: symbols))
  }

  private typealias BigForm = (type: BigType, layout: HeadlineLayout)

  private func bigForms(of headline: Headline) -> [BigForm] {
    let types: [BigType] = page.columns >= 100 && page.rows >= 30 ? [.double, .normal] : [.normal]
    return types.compactMap { type in
      HeadlineLayout.big(headline, type, columns: page.columns - 4, symbols: symbols).map { (type, $0) }
    }
  }

  /// The rows that a picture keeps under a headline in rows of its own. One that could hold the headline keeps more.
  private func leastRows(below type: BigType, _ headline: Headline) -> Int {
    let least = scene.panels.map(\.leastRows).reduce(0, +)
    return (type == .double ? 2 : 1) * least + (headline.floats ? 2 : 0)
  }

  /// The headline within the picture, where there is a free place; nil where there is none.
  private func placed(_ form: BigForm, among panels: [PlacedMark]) -> Composition? {
    let big = form.layout
    let floats = scene.headline?.floats == true
    guard let place = freePlace(for: big.size, among: panels, anywhere: floats) else { return nil }
    return Composition(marks: panels + big.marks(column: place.column, row: place.row), panels: page)
  }

  /// The headline in rows of its own above the panels, all of it in the middle of the page.
  private func withBand(_ headline: HeadlineLayout) -> Composition {
    let band = headline.size.rows + (headline.size.rows > 1 ? 1 : 0)
    let panelRows = arrangement.heights(scene.panels, columns: page.columns, rows: page.rows - band).reduce(
      0, +)
    let area = page.dropping(rows: max(0, (page.rows - band - panelRows) / 2))
    let column = page.left + max(0, (page.columns - headline.size.columns) / 2)
    let panels = area.dropping(rows: band).keeping(rows: panelRows)
    let marks = headline.marks(column: column, row: area.top) + panelMarks(in: panels)
    return Composition(marks: marks, panels: panels)
  }

  private typealias Place = (column: Int, row: Int)

  /// The upper left cell of a place with room for a block and a margin around it: a corner, else, if it may stand
  /// anywhere, the place nearest to the middle.
  private func freePlace(for size: Size, among marks: [PlacedMark], anywhere: Bool) -> Place? {
    let covered = CoveredCells(Obstacles(marks), of: page)
    func isFree(_ place: Place, _ margin: Int) -> Bool {
      let block = CellRectangle(
        left: place.column, top: place.row, right: place.column + size.columns,
        bottom: place.row + size.rows + 1)
      return page.contains(block) && covered.isFree(block.widened(by: margin))
    }
    let corner = corners(for: size).first { isFree($0, SceneLayout.margin) }
    return corner ?? (anywhere ? nearestPlace(for: size) { isFree($0, SceneLayout.margin - 1) } : nil)
  }

  /// The free columns at both sides of a headline within the picture.
  private static let margin = 3

  /// The middle first: most curves leave it free, and a headline that stays there is found again.
  private func corners(for size: Size) -> [Place] {
    let right = page.right - size.columns - SceneLayout.margin - 1
    let left = page.left + 8 + SceneLayout.margin
    let centre = page.left + (page.columns - size.columns) / 2
    return [centre, right, left].flatMap { column in
      (page.top..<max(page.top, page.top + page.rows / 3)).map { (column: column, row: $0) }
    }
  }

  /// The free place for a block that is nearest to the middle; a row is as far as two columns.
  private func nearestPlace(for size: Size, where isFree: (Place) -> Bool) -> Place? {
    let (columns, rows) = (page.columns - size.columns, page.rows - size.rows)
    guard columns > 0, rows > 0 else { return nil }
    var nearest: (place: Place, distance: Int)?
    for row in 0..<rows {
      // Every other column is near enough, and sooner searched.
      for column in stride(from: columns / 2 % 2, to: columns, by: 2) {
        let distance = abs(2 * column - columns) + 2 * abs(2 * row - rows)
        let place = (column: page.left + column, row: page.top + row)
        guard distance < nearest?.distance ?? .max, isFree(place) else { continue }
        nearest = (place, distance)
      }
    }
    return nearest?.place
  }

  // MARK: Panels

  private var arrangement: Arrangement { Arrangement(symbols: symbols) }

  private func panelMarks(in area: CellRectangle) -> [PlacedMark] {
    arrangement.stacked(scene.panels, in: area).flatMap(marks)
  }

  /// Where formulas that are parts of one calculation have their equals signs.
  private var anchorColumn: Int? {
    let formulas = scene.panels.compactMap { panel in
      if case .formula(let formula) = panel.content { formula } else { nil }
    }
    return formulas.isEmpty ? nil : FormulaLayout.anchorColumn(formulas, in: page, symbols: symbols)
  }

  private func marks(of placed: PanelArea) -> [PlacedMark] {
    let area = placed.area
    // One that is left out would be written over its neighbour.
    guard area.rows > 0 else { return [] }
    switch placed.panel.content {
    case .plot(let plot):
      return PlotLayout(
        plot, panel: placed.panel.id, in: area, symbols: symbols, margins: placed.margins, page: page
      ).marks()
    case .formula(let formula):
      return FormulaLayout(formula, in: area, symbols: symbols, anchorColumn: anchorColumn).marks()
    case .banner(let lines): return BannerLayout(lines, in: area, symbols: symbols).marks()
    case .table(let table): return TableLayout(table, in: area, symbols: symbols).marks()
    case .row, .column: return []
    }
  }
}

extension Panel {
  /// The fewest rows in which the panel still says something.
  var leastRows: Int { max(minimumRows, content.leastRows) }
}

extension Panel.Content {
  fileprivate var leastRows: Int {
    switch self {
    case .plot(let plot): plot.rowsAbove + 3 + plot.rowsBelow
    case .formula(let formula): formula.terms.map(\.rows.count).max() ?? 0
    case .banner(let lines): lines.count
    // A table of a few rows is shown whole.
    case .table(let table): min(8, table.rows.count + 1)
    case .row(let panels): panels.map(\.leastRows).max() ?? 0
    case .column(let panels): panels.map(\.leastRows).reduce(0, +)
    }
  }
}
