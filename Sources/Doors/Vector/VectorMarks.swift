import Drawing

extension Placement {
  /// What is drawn of a picture, from what lies below to what lies above: each becomes one element. The texts of a row
  /// are drawn one by one.
  var drawn: [PlacedMark] {
    marks.flatMap { mark in
      if case .row = mark.form { mark.texts } else { [mark] }
    }.filter(\.showsSomething)
  }
}

extension PlacedMark {
  fileprivate var showsSomething: Bool {
    if case .text(let text) = form { text.text.contains { $0 != " " } } else { true }
  }
}

/// The elements of a picture's marks.
struct VectorMarks {
  let marks: [PlacedMark]
  /// Where fields lie. A line over one has a rim, for the colour there may be its own.
  private let fields: [CellRectangle]

  init(_ placement: Placement) {
    marks = placement.drawn
    fields = marks.compactMap { mark in
      if case .field(let field) = mark.form, mark.layer == .field { field.rectangle } else { nil }
    }
  }

  /// An element for each mark.
  var elements: [String] { marks.map(element) }

  /// The heights above which curves are cut off, where one goes beyond.
  var cuts: [Int] {
    let tops = marks.compactMap { mark in
      if case .curve(let curve) = mark.form, curve.isCut { VectorUnits.y(curve.top) } else { nil }
    }
    return Set(tops).sorted()
  }

  /// What cuts curves off.
  static func clip(_ top: Int) -> String {
    "<clipPath id=\"cut\(top)\"><path d=\"M-999999 \(top)h2000000v1000000h-2000000z\"/></clipPath>"
  }

  private func element(_ mark: PlacedMark) -> String {
    switch mark.form {
    case .box(let box): box.isDot ? dot(box, mark.look) : bar(box, mark.look)
    case .field(let field): "<g>" + VectorField(field).elements.joined() + "</g>"
    case .scatter(let scatter): self.scatter(scatter)
    case .curve(let curve): self.curve(curve, mark.look)
    case .line(let line):
      path(vectorPath([VectorPoint(line.start), VectorPoint(line.end)]), mark, isThin: mark.layer != .rule)
    case .sign(let sign): path(VectorPoint(sign.place).start + sign.kind.strokes, mark, isThin: true)
    case .text(let text): self.text(text, mark)
    case .big(let text): VectorText(text, mark.look.ink).element
    // Its texts stand for it.
    case .row: ""
    }
  }

  private func text(_ text: PlacedText, _ mark: PlacedMark) -> String {
    let isKey = mark.id.role.name.hasPrefix("legend of ")
    return VectorGlyphs(text, mark.look.ink, isKey: isKey)?.element ?? VectorText(text, mark.look.ink).element
  }

  // MARK: Lines

  private func curve(_ curve: PlacedCurve, _ look: Look) -> String {
    let points = curve.points.filter { $0.column.isFinite && $0.row.isFinite }.map(VectorPoint.init)
    let cut = curve.isCut ? " clip-path=\"url(#cut\(VectorUnits.y(curve.top)))\"" : ""
    let weight = look.weight == .light ? "" : " y"
    let isOverField = look.stroke != .dotted && curve.points.contains(where: isInField)
    return line("d=\"\(vectorPath(points))\"" + cut, "l \(classes(look))\(weight)", rimmed: isOverField)
  }

  private func path(_ path: String, _ mark: PlacedMark, isThin: Bool) -> String {
    line("d=\"\(path)\"", "l \(classes(mark.look))\(isThin ? " k" : "")", rimmed: false)
  }

  private func line(_ attributes: String, _ classes: String, rimmed: Bool) -> String {
    let line = "<path class=\"\(classes)\" \(attributes)/>"
    return rimmed ? "<g><path class=\"u\" \(attributes)/>\(line)</g>" : line
  }

  private func isInField(_ place: CellPoint) -> Bool { fields.contains { $0.contains(place) } }

  private func classes(_ look: Look) -> String {
    let stroke =
      switch look.stroke {
      case .solid: ""
      case .dashed: " e"
      case .dotted: " i"
      }
    return VectorStyle.name(of: look.ink) + stroke
  }

  // MARK: Dots and bars

  private func dot(_ box: PlacedBox, _ look: Look) -> String {
    let place = CellPoint(column: (box.left + box.right) / 2, row: (box.top + box.bottom) / 2)
    let dot = VectorDot(box.symbol, isLarge: look.weight != .light)
    let element = dot.element(at: VectorPoint(place), class: VectorStyle.name(of: look.ink) + " d")
    guard box.exceedsTop else { return element }
    let below = VectorPoint(CellPoint(column: place.column, row: place.row + 1))
    return "<g>\(element)\(arrow(below, look.ink))</g>"
  }

  private func bar(_ box: PlacedBox, _ look: Look) -> String {
    // Half of a column, in its middle.
    let spare = box.isSlim && box.right - box.left >= 0.75 ? (box.right - box.left) / 4 : 0
    let (left, right) = (VectorUnits.x(box.left + spare), VectorUnits.x(box.right - spare))
    let (top, bottom) = (VectorUnits.y(box.top), VectorUnits.y(box.bottom))
    let fill = look.fill == .hatched ? "h" : "f"
    let bar =
      "<rect class=\"\(VectorStyle.name(of: look.ink)) \(fill)\" x=\"\(left)\" y=\"\(top)\" "
      + "width=\"\(right - left)\" height=\"\(bottom - top)\"/>"
    guard box.exceedsTop else { return bar }
    return "<g>\(bar)\(arrow(VectorPoint(x: (left + right) / 2, y: top + VectorUnits.row / 2), .text))</g>"
  }

  /// What goes on beyond its axis.
  private func arrow(_ place: VectorPoint, _ ink: Ink) -> String {
    "<path class=\"\(VectorStyle.name(of: ink)) d\" d=\"\(place.start)m-50 50h100l-50-100z\"/>"
  }

  // MARK: Scatters

  /// The points of each class are one path.
  private func scatter(_ scatter: PlacedScatter) -> String {
    let points = scatter.points.filter { scatter.window.contains($0.place) }
    let paths = [Symbol.positive, .negative, .plain].map { symbol in
      let places = points.filter { $0.symbol == symbol }.map { VectorPoint($0.place).start }
      let ink = VectorStyle.name(of: VectorDot.ink(of: symbol))
      return places.isEmpty
        ? ""
        : symbol == .negative
          ? "<path class=\"\(ink) f\" d=\"\(places.map { $0 + "m-36 30h72l-36-66z" }.joined())\"/>"
          : "<path class=\"\(ink) j\" d=\"\(places.map { $0 + "h0" }.joined())\"/>"
    }
    return "<g>" + paths.joined() + "</g>"
  }
}

extension PlacedCurve {
  /// Whether a part of it lies above what is drawn.
  fileprivate var isCut: Bool { points.contains { $0.row < top && $0.row.isFinite } }
}

extension CellRectangle {
  /// Whether a place lies in one of its cells.
  fileprivate func contains(_ place: CellPoint) -> Bool {
    place.column >= Double(left) && place.column < Double(right) && place.row >= Double(top)
      && place.row < Double(bottom)
  }
}

extension PlacedSign.Kind {
  /// What is drawn from its place.
  fileprivate var strokes: String {
    switch self {
    case .tickBelow: "v60"
    case .tickLeft: "h-40"
    // As far as the lines of the two axes.
    case .corner: "v-200m0 200h100"
    }
  }
}
