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
    PlotTicks(x: labels(plot.x, panel), y: labels(plot.y, panel))
  }

  private func labels(_ axis: Axis, _ panel: String) -> [String] {
    texts[Role.axisLabel(of: axis.quantity, in: panel)] ?? []
  }
}
