import Testing

@testable import Drawing

struct AxisLayoutTests {
  private func marks(
    x: Axis, y: Axis = Axis("y", title: "y", from: 0, to: 1), columns: Int = 80, rows: Int = 24,
    _ symbols: SymbolSet = .braille
  ) -> [PlacedMark] {
    let area = CellRectangle(left: 0, top: 0, right: columns, bottom: rows)
    return PlotLayout(Plot(x: x, y: y, marks: []), panel: "plot", in: area, symbols: symbols).marks()
  }

  private func labels(of quantity: String, _ marks: [PlacedMark]) -> [PlacedMark] {
    let roles = ["label", "upright label"].map { Role("\($0) of \(quantity) in plot") }
    return marks.filter { roles.contains($0.id.role) }
  }

  private func texts(of quantity: String, _ marks: [PlacedMark]) -> [String] {
    labels(of: quantity, marks).compactMap(\.text?.text)
  }

  /// Whether no text touches another; texts of one row need a blank between them.
  private func standApart(_ marks: [PlacedMark]) -> Bool {
    let places = marks.compactMap(\.textRectangle)
    return places.indices.allSatisfy { index in
      places[..<index].allSatisfy { !$0.intersects(places[index].widened(by: 1)) }
    }
  }

  @Test("A label does not go along with an axis that turns over: it would cross the picture")
  func turnedAxis() {
    let (p, other) = (Axis("p", title: "", from: 0, to: 1), Axis("other", title: "", from: 0, to: 1))
    let upright = labels(of: "p", marks(x: other, y: p))
    let across = labels(of: "p", marks(x: p, y: other))
    #expect(!upright.isEmpty && !across.isEmpty)
    #expect(Set(upright.map(\.id)).isDisjoint(with: across.map(\.id)))
    #expect(labels(of: "p", marks(x: p)).map(\.id) == across.map(\.id))
    let ticks = [marks(x: other, y: p), marks(x: p, y: other)].map { marks in
      Set(marks.map(\.id).filter { $0.role.name.hasSuffix("tick of p in plot") })
    }
    #expect(!ticks[0].isEmpty && !ticks[1].isEmpty && ticks[0].isDisjoint(with: ticks[1]))
  }

  @Test("The axis of the ten points is labelled at each whole number, the digits under the ticks")
  func tenPoints() {
    let marks = marks(x: Axis("x", title: "x", from: -3, to: 5))
    #expect(texts(of: "x", marks) == ["−3", "−2", "−1", "0", "1", "2", "3", "4", "5"])
    let ticks = Dictionary(
      uniqueKeysWithValues: marks.filter { $0.id.role == "tick of x in plot" }.map { ($0.id.item, $0) })
    for label in labels(of: "x", marks) {
      guard let text = label.text, case .line(let tick)? = ticks[label.id.item]?.form else { continue }
      let digit = cell(text.origin.column) + signWidth(text.text)
      #expect(abs(digit - cell(tick.start.column)) <= (text.text == "5" ? 1 : 0), "\(text.text)")
    }
  }

  @Test("Labels of the x axis stand apart at every width and in every range", arguments: SymbolSet.all)
  func labelsApart(symbols: SymbolSet) {
    let sizes = [1e-8, 1e-3, 1, 30, 2e6, 3e12]
    var generator = SeededGenerator(seed: 4)
    for columns in 12...140 {
      for _ in 0..<12 {
        let size = sizes.randomElement(using: &generator) ?? 1
        let lower = Double.random(in: -size...size, using: &generator)
        let upper = lower + Double.random(in: 1e-4 * size...size, using: &generator)
        let marks = marks(x: Axis("x", title: "", from: lower, to: upper), columns: columns, symbols)
        #expect(
          standApart(labels(of: "x", marks)), "\(lower)…\(upper) at \(columns): \(texts(of: "x", marks))")
      }
    }
  }

  @Test("Labels of ticks at given values stand apart too; what would touch is left out")
  func givenTicksApart() {
    let axis = Axis("x", title: "", from: 0, to: 1, ticks: .at([0, 0.02, 0.5, 0.51, 1]))
    for columns in 12...140 {
      let labels = labels(of: "x", marks(x: axis, columns: columns))
      #expect(!labels.isEmpty && standApart(labels), "\(columns)")
    }
    #expect(texts(of: "x", marks(x: axis, columns: 900)) == ["0", "0.02", "0.5", "0.51", "1"])
  }

  @Test("Labels of the upright axis stand on rows of their own at every height")
  func uprightLabels() {
    for ticks in [Axis.Ticks.round, .at([0, 0.5, 1]), .at([0, 0.1, 0.2, 0.9, 1])] {
      for rows in 4...40 {
        let y = Axis("y", title: "y", from: 0, to: 1, ticks: ticks)
        let labels = labels(of: "y", marks(x: Axis("x", title: "", from: 0, to: 1), y: y, rows: rows))
        #expect(!labels.isEmpty && standApart(labels), "\(rows): \(labels.compactMap(\.text))")
      }
    }
  }

  @Test("Tick labels are transliterated where the set has seven bits")
  func transliteratedLabels() {
    let given = Axis.Ticks.at([-3, 0, .infinity, 1e-9])
    for ticks in [Axis.Ticks.round, given] {
      let axis = Axis("q", title: "", from: -3, to: 5, ticks: ticks)
      let ascii = texts(of: "q", marks(x: axis, y: axis, .ascii))
      #expect(ascii.contains("-3"))
      #expect(ascii.joined().isPrintableASCII)
    }
  }

  @Test("A tick keeps its identity when the axis zooms, and shares it with no other")
  func identity() {
    func items(_ upper: Double) -> [Int] {
      labels(of: "x", marks(x: Axis("x", title: "", from: 0, to: upper))).map(\.id.item)
    }
    #expect(Set(items(1)).isSuperset(of: items(2).dropLast(items(2).count / 2)))
    for (lower, upper) in [(0.0, 1.0), (1e6, 1_000_000.05), (0, 1e-6), (1e300, 8e300)] {
      let marks = marks(x: Axis("x", title: "", from: lower, to: upper))
      let ids = labels(of: "x", marks).map(\.id)
      #expect(ids.count > 1 && Set(ids).count == ids.count, "\(lower)…\(upper)")
    }
  }

  @Test("A hidden axis has no marks, one without ticks only its line")
  func fewMarks() {
    let hidden = Axis.hidden(0...1)
    #expect(marks(x: hidden, y: hidden).isEmpty)
    let bare = marks(x: Axis("x", title: "", from: 0, to: 1, ticks: .none), y: hidden)
    #expect(bare.map(\.id.role) == ["line of x in plot"])
  }

  @Test("Axes of different quantities or panels are different marks")
  func quantities() {
    let first = Set(marks(x: Axis("x", title: "", from: 0, to: 1)).map(\.id))
    let second = Set(marks(x: Axis("z", title: "", from: 0, to: 1)).map(\.id))
    #expect(first.intersection(second).allSatisfy { $0.role.name.contains(" of y in ") })
  }

  @Test("The title of the upright axis stands over it, that of the x axis at its end")
  func titles() throws {
    let x = Axis("x", title: "weight", from: 0, to: 1)
    let marks = marks(x: x, y: Axis("y", title: "p(green)", from: 0, to: 1))
    let right = try #require(marks.first { $0.id.role == "title of x in plot" }?.textRectangle)
    let top = try #require(marks.first { $0.id.role == "title of y in plot" }?.textRectangle)
    #expect(right.right <= 80 && right.top == 22)
    #expect(top.top == 0)
    #expect(marks.allSatisfy { $0.text == nil || $0.ink == .muted })
  }

  @Test("A minus sign is a sign, in either spelling; nothing else is")
  func signs() {
    #expect(["−3", "-3", "3", ""].map(signWidth) == [1, 1, 0, 0])
    #expect(["−12", "-1", "3", ""].map(signLessWidth) == [2, 1, 1, 0])
  }
}
