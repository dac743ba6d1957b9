import Testing

@testable import Drawing

struct BarWidthsTests {
  /// A plot whose cells across are worth 1, from 0 to 60; its bars by their middle and width.
  private func boxes(
    _ bars: [(x: Double, width: Double)], lies: Bool = false, areValues: Bool = false
  ) -> [PlacedBox] {
    let marks = bars.enumerated().map { index, bar in
      var shape = Bar(x: bar.x, width: bar.width, low: 0, high: 0.8, symbol: .positive, lies: lies)
      shape.widthIsValue = areValues
      return Mark(MarkID("bar", index), .bar(shape), ink: .positive)
    }
    let x = Axis("x", title: "", from: 0, to: 60)
    let area = CellRectangle(left: 0, top: 0, right: 70, bottom: 20)
    let layout = PlotLayout(
      Plot(x: x, y: .hidden(0...1), marks: marks), panel: "p", in: area, symbols: .braille)
    return layout.marks().filter { $0.id.role == "bar" }.compactMap(\.box)
  }

  @Test(
    "A bar takes the odd number of columns that is nearest to its width, around the cell of its marker",
    arguments: [(0.3, 1), (1.9, 1), (2, 3), (3.2, 3), (4.08, 5), (4.76, 5), (7.48, 7)])
  func odd(width: Double, columns: Int) throws {
    for x in [30, 30.2, 30.49] {
      let box = try #require(boxes([(x, width)]).first)
      #expect(box.columns.count == columns)
      #expect(Double(box.columns.lowerBound + box.columns.upperBound) / 2 == 36.5)
    }
  }

  @Test("Neighbours leave a column between them; nearer ones have one column each")
  func neighbours() {
    func widths(_ xs: [Double]) -> [Int] { boxes(xs.map { ($0, 5) }).map(\.columns.count) }
    #expect(widths([10, 20]) == [5, 5])
    #expect(widths([10, 16]) == [5, 5])
    #expect(widths([10, 15]) == [3, 3])
    #expect(widths([10, 13, 30]) == [1, 1, 5])
    #expect(widths([10, 11]) == [1, 1])
    #expect(widths([10, 12, 30, 34]) == [1, 1, 3, 3])
  }

  @Test("Many bars are all as wide as the slimmest, and half a column where they would touch")
  func many() {
    func bars(_ xs: [Double]) -> [PlacedBox] { boxes(xs.map { ($0, 3) }) }
    let apart = bars((0..<14).map { 4 * Double($0) } + [54])
    #expect(apart.count == 15 && apart.allSatisfy { $0.columns.count == 1 && !$0.isSlim })
    #expect(bars((0..<15).map { 2 + 4 * Double($0) }).allSatisfy { $0.columns.count == 3 })
    #expect(bars((0..<14).map { 4 * Double($0) } + [53]).allSatisfy { $0.columns.count == 1 && $0.isSlim })
    #expect(bars([10, 11]).allSatisfy { !$0.isSlim })
  }

  @Test(
    "A bar whose width is a value takes the whole columns that it comes to, however near its neighbours are",
    arguments: [
      (4.0, 4, false), (3.4, 3, false), (0.75, 1, false), (0.7, 1, true), (0.1, 1, true), (7.6, 8, false),
    ])
  func values(width: Double, columns: Int, isSlim: Bool) {
    let placed = boxes([(20, width), (20 + width, width)], areValues: true)
    #expect(placed.map(\.columns.count) == [columns, columns])
    #expect(placed.allSatisfy { $0.isSlim == isSlim })
    #expect(placed.allSatisfy { max(width, 0.5) == (($0.right - $0.left) * 1e9).rounded() / 1e9 })
    #expect(abs((placed[0].left + placed[0].right) / 2 - 26.5) < 1e-9)
  }

  @Test("No bar covers another, wherever they stand")
  func noneCovered() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let xs = (0..<9).map { _ in Double.random(in: 0...60, using: &generator) }
      let ranges = Set(boxes(xs.map { ($0, 5) }).map(\.columns)).sorted { $0.lowerBound < $1.lowerBound }
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    }
  }

  @Test("At the edge of the field a bar is as wide as its marker allows")
  func edges() {
    #expect(boxes([(0, 5), (59, 5)]).map(\.columns) == [6..<7, 64..<67])
  }

  @Test("A bar on its side reaches from the cell of one value to that of the other")
  func lying() throws {
    let box = try #require(boxes([(15, 30)], lies: true).first)
    #expect(box.columns == 6..<37)
  }

  @Test(
    "Bars that lie one over the other in an order are equally thick, with air between them", arguments: 9...40
  )
  func ladder(rows: Int) {
    let marks = (1...4).map { rung in
      let height = Double(rung)
      let bar = Bar(x: 20, width: 40, low: height - 0.3, high: height + 0.3, symbol: .plain, lies: true)
      return Mark(MarkID("rung", rung), .bar(bar), ink: .curve)
    }
    let area = CellRectangle(left: 0, top: 0, right: 70, bottom: rows + 1)
    let plot = Plot(
      x: Axis("x", title: "", from: 0, to: 60, ticks: .none), y: .hidden(0.5...4.5), marks: marks)
    let boxes = PlotLayout(plot, panel: "p", in: area, symbols: .braille).marks()
      .filter { $0.id.role == "rung" }.compactMap(\.box).sorted { $0.top < $1.top }
    #expect(boxes.count == 4 && Set(boxes.map { $0.bottom - $0.top }).count == 1)
    #expect(boxes.allSatisfy { $0.top == $0.top.rounded() && $0.bottom > $0.top })
    #expect(zip(boxes, boxes.dropFirst()).allSatisfy { $0.bottom < $1.top })
  }
}
