import Testing

@testable import Drawing

struct MixingTests {
  private static let page = Size(columns: 80, rows: 24)

  private static let pairs: [(Scene, Scene)] = {
    let scenes = SampleScenes.all.map(\.scene)
    return Array(zip(scenes, scenes.dropFirst() + [scenes[0]]))
  }()

  private func place(_ scene: Scene) -> Placement { scene.placed(in: Self.page, symbols: .braille) }

  private func mixed(_ from: [PlacedMark], _ to: [PlacedMark], _ progress: Double) -> Placement {
    mix(Placement(marks: from), Placement(marks: to)) { _ in progress }
  }

  private func bar(_ box: PlacedBox, _ id: MarkID = "bar") -> PlacedMark {
    PlacedMark(id, .box(box), ink: .positive, layer: .bar)
  }

  @Test("At 0 and at 1 a mixture is exactly one of its pictures, for all kinds of marks")
  func ends() {
    for (from, to) in MixingTests.pairs {
      let (start, end) = (place(from), place(to))
      #expect(mix(start, end) { _ in 0 } == start)
      #expect(mix(start, end) { _ in 1 } == end)
    }
  }

  @Test(
    "Where every mark has arrived or not set out, whatever the others do, it is where it is in its picture")
  func partialEnds() throws {
    let (from, to) = (
      [bar(.bar(8, 10), "a"), bar(.bar(6, 10), "b")], [bar(.bar(2, 10), "a"), bar(.bar(3, 10), "b")]
    )
    let picture = mix(Placement(marks: from), Placement(marks: to)) { $0 == "a" ? 1 : 0 }
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
      let middle = mix(start, end) { _ in 0.3 }
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

  @Test("A mark without a partner grows from nothing; one that leaves has gone half-way")
  func withoutPartner() {
    let arriving = steps.compactMap { mixed([], [bar(.bar(2, 9))], $0).mark("bar")?.presence }
    #expect(arriving == steps.filter { $0 > 0 })
    let leaving = steps.map { mixed([bar(.bar(2, 9))], [], $0).mark("bar")?.presence ?? 0 }
    #expect(leaving.first == 1 && leaving[5...].allSatisfy { $0 == 0 })
    #expect(zip(leaving, leaving.dropFirst()).allSatisfy { $0 >= $1 })
  }

  @Test("What is written comes when most of what leaves has gone, and is all there in the end")
  func newWords() {
    let word = PlacedMark("t", .text(PlacedText("to")), ink: .text, layer: .text)
    let presences = (0...20).compactMap { mixed([], [word], Double($0) / 20).mark("t")?.presence }
    #expect(presences[..<6].allSatisfy { $0 == 0 } && presences.last == 1)
    #expect(presences == presences.sorted())
  }

  @Test("Words and colours change half-way, never in between")
  func words() {
    let start = PlacedMark("t", .text(PlacedText("from", column: 0)), ink: .muted, layer: .text)
    let end = PlacedMark("t", .text(PlacedText("to", column: 10)), ink: .accent, layer: .text)
    let marks = steps.compactMap { mixed([start], [end], $0).mark("t") }
    #expect(marks.map { $0.text?.text } == steps.map { $0 < 0.5 ? "from" : "to" })
    #expect(marks.map(\.ink) == steps.map { $0 < 0.5 ? .muted : .accent })
    #expect(marks.map { $0.text?.origin.column } == steps.map { $0 * 10 })
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

  @Test("Curves of equally many points bend into each other; others change half-way")
  func curves() {
    func curve(_ rows: [Double]) -> PlacedMark {
      let points = rows.enumerated().map { CellPoint(column: Double($0), row: $1) }
      return PlacedMark("c", .curve(PlacedCurve(points: points, top: 1)), ink: .curve, layer: .curve)
    }
    func rows(_ mark: PlacedMark?) -> [Double] {
      guard case .curve(let curve)? = mark?.form else { return [] }
      return curve.points.map(\.row)
    }
    #expect(rows(mixed([curve([0, 4])], [curve([8, 8])], 0.25).mark("c")) == [2, 5])
    #expect(rows(mixed([curve([0, 4])], [curve([8])], 0.25).mark("c")) == [0, 4])
    #expect(rows(mixed([curve([0, 4])], [curve([8])], 0.75).mark("c")) == [8])
  }

  @Test("Lines and big numbers move too; forms that differ change half-way")
  func otherForms() {
    let line = PlacedLine(start: CellPoint(column: 0, row: 2), end: CellPoint(column: 8, row: 2))
    var lower = line
    lower.start.row = 6
    lower.end.row = 6
    func mark(_ form: PlacedForm) -> PlacedMark { PlacedMark("m", form, ink: .guide, layer: .guide) }
    var halfWay = line
    halfWay.start.row = 4
    halfWay.end.row = 4
    #expect(mixed([mark(.line(line))], [mark(.line(lower))], 0.5).mark("m")?.form == .line(halfWay))
    let (one, two) = (PlacedBigText("1", row: 0), PlacedBigText("2", row: 4))
    #expect(
      mixed([mark(.big(one))], [mark(.big(two))], 0.25).mark("m")?.form == .big(PlacedBigText("1", row: 1)))
    #expect(mixed([mark(.line(line))], [mark(.big(two))], 0.4).mark("m")?.form == .line(line))
    #expect(mixed([mark(.line(line))], [mark(.big(two))], 0.6).mark("m")?.form == .big(two))
  }

  @Test("Big type changes its size half-way, not before it has set out")
  func typeSizes() {
    func number(_ type: BigType) -> PlacedMark {
      PlacedMark("n", .big(PlacedBigText("1", type)), ink: .accent, layer: .text)
    }
    let forms = [0, 0.4, 0.6, 1].map { progress in
      mix(
        Placement(marks: [number(.normal), bar(.bar(1, 2))]),
        Placement(marks: [number(.double), bar(.bar(3, 4))])
      ) { $0 == "n" ? progress : 0.5 }.mark("n")?.form
    }
    #expect(forms == [BigType.normal, .normal, .double, .double].map { .big(PlacedBigText("1", $0)) })
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
