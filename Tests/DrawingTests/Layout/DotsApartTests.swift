import Testing

@testable import Drawing

struct DotsApartTests {
  /// Dots on a plot from 0 to 1, 60 cells across.
  private func marks(
    _ points: [DataPoint], y: Axis = Axis("y", title: "", from: 0, to: 1), with others: [Mark] = []
  ) -> [PlacedMark] {
    let dots = points.enumerated().map { index, point in
      Mark(MarkID("dot", index), .bar(.dot(point, symbol: .positive)), ink: .positive)
    }
    let area = CellRectangle(left: 0, top: 0, right: 70, bottom: 20)
    let plot = Plot(x: Axis("p", title: "", from: 0, to: 1), y: y, marks: dots + others)
    return PlotLayout(plot, panel: "p", in: area, symbols: .braille).marks()
      .filter { ["dot", "count of dot"].contains($0.id.role) }.sorted { $0.id.item < $1.id.item }
  }

  private func cells(_ points: [DataPoint], y: Axis = Axis("y", title: "", from: 0, to: 1)) -> [CellRectangle]
  {
    marks(points, y: y).compactMap(\.box).map(\.dotCell)
  }

  @Test("A dot in a taken cell moves to the side that is free")
  func toFreeSide() {
    let places = cells([DataPoint(0.5, 0.5), DataPoint(0.5, 0.5), DataPoint(0.52, 0.5)])
    #expect(places[1].left == places[0].left - 1 && places[2].left == places[0].left + 1)
  }

  @Test("No dot stands beyond the ends of the axis")
  func withinAxis() {
    for x in [0.0, 1] {
      for y in [0.0, 0.5, 1] {
        let places = cells(Array(repeating: DataPoint(x, y), count: 9))
        let first = cells([DataPoint(0, y)])[0].left
        let last = cells([DataPoint(1, y)])[0].left
        #expect(places.allSatisfy { (first...last).contains($0.left) })
        #expect(places.allSatisfy { abs($0.left - (x == 0 ? first : last)) <= 1 })
      }
    }
  }

  @Test("Where heights measure nothing dots stand on each other")
  func stacks() {
    let cells = cells(Array(repeating: DataPoint(1, 0), count: 5), y: .hidden(0...1))
    #expect(Set(cells).count == 5 && Set(cells.map(\.top)).count == 4)
  }

  @Test(
    "Where heights are measured, dots without a free cell are one dot, and how many they are is said over it")
  func counted() throws {
    let marks = marks(Array(repeating: DataPoint(1, 0.5), count: 5))
    let places = marks.compactMap(\.box).map(\.dotCell)
    #expect(Set(places).count == 2)
    let count = try #require(marks.first { $0.id.role == "count of dot" })
    #expect(count.text?.text == "×4")
    #expect(count.textRectangle.map { ($0.left, $0.top) } ?? (0, 0) == (places[0].left, places[0].top - 1))
  }

  @Test("How many dots there are is not written over the title of the axis")
  func underTitle() throws {
    let dots = (0..<5).map {
      Mark(MarkID("dot", $0), .bar(.dot(DataPoint(0, 1), symbol: .positive)), ink: .positive)
    }
    let plot = Plot(
      x: Axis("p", title: "", from: 0, to: 1), y: Axis("y", title: "the title", from: 0, to: 1), marks: dots)
    let area = CellRectangle(left: 0, top: 0, right: 70, bottom: 20)
    let marks = PlotLayout(plot, panel: "p", in: area, symbols: .braille).marks()
    let count = try #require(marks.first { $0.id.role == "count of dot" }?.textRectangle)
    let title = try #require(marks.first { $0.text?.text == "the title" }?.textRectangle)
    #expect(!count.intersects(title))
  }

  @Test("Feet of bars stay under their bars, and are not counted")
  func feet() {
    let bar = Mark("bar", .bar(.standing(0.5, 1)), ink: .positive)
    let feet = marks(Array(repeating: DataPoint(1, 0), count: 9), with: [bar])
    #expect(feet.count == 9 && Set(feet.compactMap(\.box).map(\.dotCell)).count == 1)
  }

  @Test("Discs that would cover each other are dots of one cell; the others stay discs")
  func slimmed() {
    let area = CellRectangle(left: 0, top: 0, right: 110, bottom: 40)
    func weights(_ places: [(x: Double, y: Double)]) -> [Weight] {
      let dots = places.enumerated().map { index, place in
        Mark(MarkID("dot", index), .bar(.dot(DataPoint(place.x, place.y), symbol: .positive)), ink: .positive)
      }
      let plot = Plot(
        x: Axis("p", title: "", from: 0, to: 100), y: Axis("y", title: "", from: 0, to: 1), marks: dots)
      return PlotLayout(plot, panel: "p", in: area, symbols: .sextants).marks()
        .filter { $0.id.role == "dot" }.sorted { $0.id.item < $1.id.item }.map(\.look.weight)
    }
    #expect(weights([(20, 0.5), (22, 0.5), (25, 0.5)]) == [.light, .light, .heavy])
    #expect(weights([(25, 0.5), (20, 0.5), (26, 0.5), (22, 0.5)]) == [.light, .light, .light, .light])
    #expect(weights([(20, 0.5), (22, 0.9)]) == [.heavy, .heavy])
  }

  @Test("Dots that do not share a cell stay where they are")
  func apart() {
    let points = [DataPoint(0.2, 0.5), DataPoint(0.22, 0.5), DataPoint(0.2, 0.6)]
    #expect(cells(points) == points.map { cells([$0])[0] })
  }
}
