import Drawing

/// The numbers along the axes of a plot.
struct PlotTicks {
  var x: [String]
  var y: [String]
}

/// The numbers along all axes of a scene, as they stand on a page.
struct Ticks {
  private let texts: [Role: [String]]

  init(_ scene: Scene, in size: Size) {
    let marks = scene.placed(in: size, symbols: .quadrants).marks
    var placed: [Role: [PlacedText]] = [:]
    for mark in marks {
      if case .text(let text) = mark.form { placed[mark.id.role, default: []].append(text) }
    }
    // From left to right, or from the bottom to the top.
    texts = placed.mapValues { texts in
      texts.sorted { ($0.origin.row, -$0.origin.column) > ($1.origin.row, -$1.origin.column) }.map(\.text)
    }
  }

  func of(_ plot: Plot, _ panel: String) -> PlotTicks {
    PlotTicks(
      x: texts[.axisLabel(of: plot.x.quantity, in: panel, isUpright: false)] ?? [],
      y: texts[.axisLabel(of: plot.y.quantity, in: panel, isUpright: true)] ?? [])
  }
}
