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
    let panels = panelMarks(in: page)
    guard let headline = scene.headline else { return Composition(marks: panels, panels: page) }
    for type in [BigType.double, .normal] {
      let columns = page.columns - 4
      guard let big = HeadlineLayout.big(headline, type, columns: columns, symbols: symbols) else { continue }
      if !headline.isCentred, let corner = freeCorner(for: big.size, among: panels) {
        let marks = panels + big.marks(column: corner.column, row: corner.row)
        return Composition(marks: marks, panels: page)
      }
      // Type of double size takes its rows only from a picture that has many.
      let least = scene.panels.map(\.leastRows).reduce(0, +) * (type == .double ? 2 : 1)
      if page.rows - big.size.rows - 1 >= least { return withBand(big) }
    }
    return withBand(.plain(headline, columns: page.columns, symbols: symbols))
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

  /// The upper left cell of a corner with room for a block and a margin around it.
  private func freeCorner(for size: Size, among marks: [PlacedMark]) -> (column: Int, row: Int)? {
    let obstacles = Obstacles(marks)
    let margin = 3
    let right = page.right - size.columns - margin - 1
    let left = page.left + 8 + margin
    let centre = page.left + (page.columns - size.columns) / 2
    for row in page.top..<max(page.top, page.top + page.rows / 3) {
      for column in [right, left, centre] {
        let block = CellRectangle(
          left: column, top: row, right: column + size.columns, bottom: row + size.rows + 1)
        if page.contains(block), obstacles.isFree(block.widened(by: margin)) { return (column, row) }
      }
    }
    return nil
  }

  // MARK: Panels

  private var arrangement: Arrangement { Arrangement(symbols: symbols) }

  private func panelMarks(in area: CellRectangle) -> [PlacedMark] {
    arrangement.stacked(scene.panels, in: area).flatMap(marks)
  }

  private func marks(of placed: PanelArea) -> [PlacedMark] {
    let area = placed.area
    switch placed.panel.content {
    case .plot(let plot):
      return PlotLayout(
        plot, panel: placed.panel.id, in: area, symbols: symbols, margins: placed.margins
      ).marks()
    case .formula(let formula): return FormulaLayout(formula, in: area, symbols: symbols).marks()
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
    case .table: 5
    case .row(let panels): panels.map(\.leastRows).max() ?? 0
    case .column(let panels): panels.map(\.leastRows).reduce(0, +)
    }
  }
}
