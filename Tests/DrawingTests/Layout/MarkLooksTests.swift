import Testing

@testable import Drawing

/// What a mark looks like is decided at layout, for everything that draws it.
struct MarkLooksTests {
  private func look(_ shape: Shape, _ ink: Ink) throws -> Look {
    let placement = Scene.plot([Mark("mark", shape, ink: ink)]).placed(
      in: Size(columns: 60, rows: 16), symbols: .braille)
    return try #require(placement.mark("mark")).look
  }

  @Test(
    "Bars of the negative class are hatched, whatever their ink",
    arguments: [Symbol.positive, .negative, .plain], [Ink.positive, .negative, .accent, .negativeDimmed])
  func fills(symbol: Symbol, ink: Ink) throws {
    let bar = Bar(x: 0.5, width: 0.2, low: 0, high: 0.8, symbol: symbol)
    #expect(try look(.bar(bar), ink) == Look(ink, fill: symbol == .negative ? .hatched : .solid))
  }

  @Test(
    "Marks in the ink of a class that has not the floor are dimmed, others are not", arguments: Ink.allCases)
  func dimmed(ink: Ink) throws {
    let isDimmed = try look(.bar(.standing(0.5, 0.8)), ink).isDimmed
    #expect(isDimmed == [.positiveDimmed, .negativeDimmed, .negativeStripeDimmed].contains(ink))
  }

  @Test("A curve has its own stroke", arguments: [Stroke.solid, .dashed, .dotted])
  func strokes(stroke: Stroke) throws {
    let curve = Curve(from: 0, to: 1, stroke: stroke) { $0 }
    #expect(try look(.curve(curve), .curve) == Look(.curve, stroke: stroke))
  }

  @Test("A curve in the ink of guides is dotted", arguments: [Stroke.solid, .dashed, .dotted])
  func guides(stroke: Stroke) throws {
    let curve = Curve(from: 0, to: 1, stroke: stroke) { $0 }
    #expect(try look(.curve(curve), .guide) == Look(.guide, stroke: .dotted))
  }

  @Test(
    "Lines are heavier in higher fields, guides are not",
    arguments: [(1, Weight.light), (16, .light), (17, .medium), (48, .medium), (49, .heavy), (90, .heavy)])
  func weights(rows: Int, weight: Weight) {
    let curve = Curve(from: 0, to: 1) { $0 }
    let plot = Plot(
      x: Axis("x", title: "x", from: 0, to: 1, ticks: .none), y: Axis("y", title: "", from: 0, to: 1),
      marks: [Mark("curve", .curve(curve), ink: .curve), Mark("guide", .curve(curve), ink: .guide)])
    // One row is for the line of the x axis.
    let area = CellRectangle(left: 0, top: 0, right: 60, bottom: rows + 1)
    let layout = PlotLayout(plot, panel: "p", in: area, symbols: .sextants)
    #expect(layout.field.rows == rows)
    let looks = Dictionary(layout.marks().map { ($0.id, $0.look) }) { first, _ in first }
    #expect(looks["curve"] == Look(.curve, weight: weight))
    #expect(looks["guide"] == Look(.guide, stroke: .dotted))
  }

  @Test(
    "Dots are discs in a large picture that has room for them",
    arguments: [
      (80, 15, 10, Weight.light), (120, 36, 10, .heavy), (120, 12, 10, .heavy), (120, 36, 40, .light),
      (80, 40, 10, .heavy), (60, 40, 10, .light),
    ])
  func discs(columns: Int, rows: Int, count: Int, weight: Weight) {
    let dots = (0..<count).map { item in
      Mark(
        MarkID("dot", item),
        .bar(.dot(DataPoint(Double(item) / Double(count), 0.5), symbol: .positive)), ink: .positive)
    }
    let marks = Scene.plot(dots).placed(in: Size(columns: columns, rows: rows), symbols: .sextants).marks
    let looks = marks.filter { $0.layer == .dot }.map(\.look.weight)
    #expect(looks == Array(repeating: weight, count: count))
  }

  @Test("Beside bars dots stay small in any picture")
  func dotsBesideBars() throws {
    let marks = [
      Mark("mark", .bar(.dot(DataPoint(0.5, 0), symbol: .positive)), ink: .positive),
      Mark("bar", .bar(.standing(0.5, 0.8)), ink: .positive),
    ]
    let placement = Scene.plot(marks).placed(in: Size(columns: 160, rows: 48), symbols: .sextants)
    #expect(try #require(placement.mark("mark")).look.weight == .light)
  }

  @Test("A rule is dashed, a faint one dotted", arguments: [Rule.Direction.horizontal, .vertical])
  func rules(direction: Rule.Direction) throws {
    #expect(try look(.rule(Rule(direction, at: 0.5)), .accent) == Look(.accent, stroke: .dashed))
    #expect(try look(.rule(Rule(direction, at: 0.5, faint: true)), .guide) == Look(.guide, stroke: .dotted))
  }

  @Test("Axes are solid")
  func axes() throws {
    let marks = Scene.plot([]).placed(in: Size(columns: 60, rows: 20), symbols: .braille).marks
    let looks = marks.filter { $0.layer == .axis }.map(\.look)
    #expect(!looks.isEmpty && looks.allSatisfy { $0 == Look(.axis) })
  }

  @Test("The words of a formula are written, all others are there as a whole")
  func writing() {
    let formula = Formula([Formula.Term(1, ["p"], caption: ["probability"])], spoken: "p")
    let scene = Scene([
      Panel("formula", .formula(formula)),
      Panel("banner", .banner([.text("words", ink: .text, bold: false)])),
    ])
    let marks = scene.placed(in: Size(columns: 60, rows: 20), symbols: .braille).marks
    let written = Dictionary(grouping: marks, by: { $0.text?.isWritten }).mapValues { $0.map(\.text?.text) }
    #expect(written[true]?.contains("p") == true && written[true]?.contains("probability") == true)
    #expect(written[false] == ["words"])
  }
}
