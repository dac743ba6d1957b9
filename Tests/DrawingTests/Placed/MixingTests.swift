import Testing

@testable import Drawing

struct MixingTests {
  private static let page = Size(columns: 80, rows: 24)

  private static let pairs: [(Scene, Scene)] = {
    let scenes = SampleScenes.all.map(\.scene)
    return Array(zip(scenes, scenes.dropFirst() + [scenes[0]]))
  }()

  private func place(_ scene: Scene) -> Placement { scene.placed(in: Self.page, symbols: .braille) }

  private func mixed(_ from: [PlacedMark], _ to: [PlacedMark], _ time: Double) -> Placement {
    mix(Placement(marks: from), Placement(marks: to), at: time)
  }

  private func text(_ id: MarkID, _ text: String, column: Double, row: Double = 0, ink: Ink = .text)
    -> PlacedMark
  {
    PlacedMark(id, .text(PlacedText(text, column: column, row: row)), ink: ink, layer: .text)
  }

  private func bar(_ box: PlacedBox, _ id: MarkID = "bar") -> PlacedMark {
    PlacedMark(id, .box(box), ink: .positive, layer: .bar)
  }

  @Test("At 0 and at 1 a mixture is exactly one of its pictures, for all kinds of marks")
  func ends() {
    for (from, to) in MixingTests.pairs {
      let (start, end) = (place(from), place(to))
      #expect(mix(start, end, at: 0) == start)
      #expect(mix(start, end, at: 1) == end)
    }
  }

  @Test(
    "Where every mark has arrived or not set out, whatever the others do, it is where it is in its picture")
  func partialEnds() throws {
    let (from, to) = (
      [bar(.bar(8, 10), "a"), bar(.bar(6, 10), "b")], [bar(.bar(2, 10), "a"), bar(.bar(3, 10), "b")]
    )
    let mixing = Mixing(Placement(marks: from), Placement(marks: to)) { id, _ in id == "a" ? 1 : 0 }
    let picture = mixing.placement(at: 0.5)
    #expect(picture.mark("a") == to[0])
    #expect(picture.mark("b") == from[1])
  }

  @Test("A mark with a partner moves steadily from the one place to the other")
  func monotony() {
    let (start, end) = (PlacedBox.bar(9, 10), PlacedBox.bar(2, 7))
    let boxes = steps.compactMap { mixed([bar(start)], [bar(end)], $0).mark("bar")?.box }
    #expect(boxes.count == steps.count)
    #expect(zip(boxes, boxes.dropFirst()).allSatisfy { $0.top > $1.top && $0.bottom > $1.bottom })
    #expect(boxes[5].top == 5.5 && boxes[5].bottom == 8.5)
  }

  @Test("Every mark of two pictures moves within the span of its two places")
  func withinSpan() {
    for (from, to) in MixingTests.pairs {
      let (start, end) = (place(from), place(to))
      let middle = mix(start, end, at: 0.3)
      for mark in middle.marks {
        guard let box = mark.box, let first = start.mark(mark.id)?.box, let last = end.mark(mark.id)?.box
        else {
          continue
        }
        let span = min(first.top, last.top)...max(first.top, last.top)
        #expect(span.contains(box.top), "\(mark.id)")
      }
    }
  }

  @Test("A hanging bar that is hung elsewhere keeps its height while it slides")
  func sliding() {
    let (start, end) = (PlacedBox.bar(2, 7, hangs: true), PlacedBox.bar(13, 18, hangs: false))
    for progress in steps {
      let box = mixed([bar(start)], [bar(end)], progress).mark("bar")?.box
      #expect(box.map { abs($0.bottom - $0.top - 5) < 1e-12 } == true)
    }
  }

  @Test("A dot becomes a bar by growing out of its place")
  func dotToBar() throws {
    let boxes = steps.compactMap { mixed([bar(.dot(2, 10))], [bar(.bar(4, 10))], $0).mark("bar")?.box }
    let heights = boxes.map { $0.bottom - $0.top }
    #expect(zip(heights, heights.dropFirst()).allSatisfy { $0 < $1 })
    #expect(boxes.first?.isDot == true && boxes.last?.isDot == false)
    #expect(boxes.allSatisfy { $0.bottom == 10 })
  }

  @Test("A mark without a partner grows from nothing, one that leaves goes back to nothing")
  func withoutPartner() {
    let arriving = steps.compactMap { mixed([], [bar(.bar(2, 9))], $0).mark("bar")?.presence }
    #expect(arriving == steps.filter { $0 > 0 })
    let leaving = steps.dropLast().map { mixed([bar(.bar(2, 9))], [], $0).mark("bar")?.presence ?? 0 }
    #expect(leaving == steps.dropLast().map { 1 - $0 })
  }

  @Test("What is new begins to grow when what leaves has gone")
  func takingTurns() {
    let pictures = [0.2, 0.4, 0.7].map { mixed([bar(.bar(2, 9), "old")], [bar(.bar(4, 9), "new")], $0) }
    #expect(pictures.map { $0.mark("old")?.presence } == [0.5, 0, 0])
    let presences = pictures.map { $0.mark("new")?.presence ?? -1 }
    #expect(presences[0] == 0 && presences[1] == 0 && abs(presences[2] - 0.5) < 1e-12)
  }

  @Test("A bar does not grow into words that are about to leave")
  func wordsFirst() {
    let pictures = [0.2, 0.4, 0.7].map { mixed([text("t", "log p", column: 0)], [bar(.bar(4, 9))], $0) }
    #expect(pictures.map { $0.mark("bar")?.presence ?? -1 }[..<2] == [0, 0])
    #expect(pictures[2].marks.map(\.id) == ["bar"])
  }

  @Test("Text that leaves is gone in a quarter of the time; only then, and whole, comes what is new")
  func words() {
    let texts = (0...20).map { instant in
      mixed([text("t", "from", column: 0)], [text("t", "to", column: 10)], Double(instant) / 20)
        .marks.map { $0.text?.text }
    }
    #expect(texts[..<5].allSatisfy { $0 == ["from"] })
    #expect(texts[5..<18].allSatisfy { $0.isEmpty })
    #expect(texts[19...].allSatisfy { $0 == ["to"] })
  }

  @Test("What a bar stands for changes half-way, and how it hangs, while its ends move")
  func boxesChange() {
    let start = PlacedBox.bar(2, 7, symbol: .positive)
    let end = PlacedBox.bar(4, 9, symbol: .negative, hangs: true)
    for progress in steps {
      let box = start.mixed(with: end, at: progress)
      #expect(box.symbol == (progress < 0.5 ? .positive : .negative))
      #expect(box.hangs == (progress >= 0.5))
    }
    #expect(start.mixed(with: end, at: 0) == start && start.mixed(with: end, at: 1) == end)
  }

  @Test("New text need not wait where none leaves")
  func newWords() {
    let page = [text("t", "to", column: 0)]
    #expect(mixed([], page, 0.8).marks.isEmpty)
    #expect(mixed([], page, 0.9).mark("t")?.text?.text == "to")
  }

  @Test("A text of both pictures moves from the one place to the other, and changes its ink half-way")
  func travelling() {
    let (start, end) = (
      text("t", "0.2", column: 0, ink: .muted), text("t", "0.2", column: 10, row: 4, ink: .accent)
    )
    let marks = steps.compactMap { mixed([start], [end], $0).mark("t") }
    #expect(marks.map { $0.text?.origin.column } == steps.map { $0 * 10 })
    #expect(marks.map { $0.text?.origin.row } == steps.map { $0 * 4 })
    #expect(marks.map(\.ink) == steps.map { $0 < 0.5 ? .muted : .accent })
  }

  @Test("A text does not move through another one: it goes, and comes at its new place")
  func blockedWay() {
    let wall = text("wall", "stays", column: 6)
    let (start, end) = (text("t", "0.2", column: 0), text("t", "0.2", column: 14))
    let columns = [0.2, 0.3, 0.8, 0.95].map { time in
      mixed([start, wall], [end, wall], time).mark("t")?.text?.origin.column
    }
    #expect(columns == [0, nil, nil, 14])
  }

  @Test("Two texts that would meet on their ways do not set out")
  func crossing() {
    let from = [text("a", "1.5", column: 0), text("b", "2.5", column: 20)]
    let to = [text("a", "1.5", column: 20), text("b", "2.5", column: 0)]
    #expect(mixed(from, to, 0.5).marks.count < 2)
    for instant in 1..<40 {
      let cells = mixed(from, to, Double(instant) / 40).marks.map(\.textCells)
      #expect(cells.count < 2 || !cells[0].widened(by: 1).intersects(cells[1]))
    }
  }

  @Test("Texts that move as one also wait as one: a row keeps its title")
  func rowsWait() {
    func row(_ row: Double) -> [PlacedMark] {
      [text("title", "p", column: 0, row: row), text("value", "0.3", column: 6, row: row)]
    }
    let new = text("new", "0.7", column: 6, row: 2)
    #expect(mixed(row(0), row(4), 0.5).marks.count == 2)
    #expect(mixed(row(0) + [new], row(4) + [new], 0.5).marks.map(\.id) == ["new"])
  }

  @Test("Curves of equally many points bend into each other; of others one goes before the other comes")
  func curves() {
    func curve(_ rows: [Double]) -> PlacedMark {
      let points = rows.enumerated().map { CellPoint(column: Double($0), row: $1) }
      return PlacedMark("c", .curve(PlacedCurve(points: points, top: 1)), ink: .curve, layer: .curve)
    }
    func shown(_ from: [Double], _ to: [Double], _ time: Double) -> [[Double]] {
      mixed([curve(from)], [curve(to)], time).marks.filter { $0.presence > 0 }.map { mark in
        guard case .curve(let curve) = mark.form else { return [] }
        return curve.points.map(\.row)
      }
    }
    #expect(shown([0, 4], [8, 8], 0.25) == [[2, 5]])
    #expect(shown([0, 4], [8], 0.25) == [[0, 4]])
    #expect(shown([0, 4], [8], 0.75) == [[8]])
  }

  @Test("Lines move too; of forms that differ one goes before the other comes")
  func otherForms() {
    let line = PlacedLine(start: CellPoint(column: 0, row: 2), end: CellPoint(column: 8, row: 2))
    var (lower, halfWay) = (line, line)
    (lower.start.row, lower.end.row) = (6, 6)
    (halfWay.start.row, halfWay.end.row) = (4, 4)
    func mark(_ form: PlacedForm) -> PlacedMark { PlacedMark("m", form, ink: .guide, layer: .guide) }
    #expect(mixed([mark(.line(line))], [mark(.line(lower))], 0.5).mark("m")?.form == .line(halfWay))
    let number = PlacedForm.big(PlacedBigText("2", row: 4))
    #expect(mixed([mark(.line(line))], [mark(number)], 0.2).marks.map(\.form) == [.line(line)])
    #expect(mixed([mark(.line(line))], [mark(number)], 0.95).marks.last?.form == number)
  }

  @Test("A big number that becomes another one or changes its size is gone in between")
  func bigNumbers() {
    func shown(_ start: PlacedBigText, _ end: PlacedBigText, _ time: Double) -> [PlacedForm] {
      func number(_ text: PlacedBigText) -> PlacedMark {
        PlacedMark("n", .big(text), ink: .accent, layer: .text)
      }
      return mixed([number(start)], [number(end)], time).marks.map(\.form)
    }
    for end in [PlacedBigText("2"), PlacedBigText("1", .double)] {
      let start = PlacedBigText("1")
      #expect(shown(start, end, 0.2) == [.big(start)])
      #expect(shown(start, end, 0.5).isEmpty)
      #expect(shown(start, end, 0.95) == [.big(end)])
    }
    #expect(shown(PlacedBigText("1"), PlacedBigText("1", row: 8), 0.25) == [.big(PlacedBigText("1", row: 2))])
  }

  @Test("The line of an axis stays where another quantity's takes its place")
  func axes() {
    func line(_ id: MarkID, row: Double) -> PlacedMark {
      let line = PlacedLine(start: CellPoint(column: 6, row: row), end: CellPoint(column: 60, row: row))
      return PlacedMark(id, .line(line), ink: .axis, layer: .axis)
    }
    let marks = mixed([line("line of x", row: 10)], [line("line of slot", row: 12)], 0.5).marks
    #expect(marks.count == 1 && marks[0].presence == 1)
    #expect(marks[0].form == line("x", row: 11).form)
  }

  @Test("A mark on its way lies as high as the higher of its two places, and marks stay sorted")
  func layers() {
    let dot = PlacedMark("a", .box(.bar(2, 2.1)), ink: .positive, layer: .dot)
    let picture = mixed([dot, bar(.bar(1, 2), "b")], [bar(.bar(2, 9), "a"), bar(.bar(2, 3), "b")], 0.7)
    #expect(picture.mark("a")?.layer == .dot)
    #expect(picture.marks.map(\.layer) == picture.marks.map(\.layer).sorted())
  }

  private let steps = (0...10).map { Double($0) / 10 }
}
