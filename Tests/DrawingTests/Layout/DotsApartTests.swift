import Testing

@testable import Drawing

struct DotsApartTests {
  /// Dots on a plot from 0 to 1, 60 cells across.
  private func cells(_ points: [DataPoint], role: Role = "dot") -> [CellRectangle] {
    let marks = points.enumerated().map { index, point in
      Mark(MarkID(role, index), .bar(.dot(point, symbol: .positive)), ink: .positive)
    }
    let axis = Axis("p", title: "", from: 0, to: 1)
    let area = CellRectangle(left: 0, top: 0, right: 70, bottom: 20)
    let plot = Plot(x: axis, y: Axis("y", title: "", from: 0, to: 1), marks: marks)
    return PlotLayout(plot, panel: "p", in: area, symbols: .braille).marks()
      .filter { $0.id.role == role }.sorted { $0.id.item < $1.id.item }.compactMap(\.box).map(\.dotCell)
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

  @Test("On the floor dots stand on each other; elsewhere those without a free cell are one dot")
  func stacks() {
    let floor = cells(Array(repeating: DataPoint(1, 0), count: 5))
    #expect(Set(floor).count == 5 && Set(floor.map(\.top)).count == 4)
    #expect(Set(cells(Array(repeating: DataPoint(1, 0.5), count: 5))).count == 2)
  }

  @Test("Dots that do not share a cell stay where they are")
  func apart() {
    let points = [DataPoint(0.2, 0.5), DataPoint(0.22, 0.5), DataPoint(0.2, 0.6)]
    #expect(cells(points) == points.map { cells([$0])[0] })
  }
}
