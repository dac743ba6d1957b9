import CrossEntropy
import Insight
import Lessons
import TestSupport
import Testing

@testable import Drawing
@testable import Explainer

/// A caption that has no room moves, takes a shorter form or is left out; it is never cut.
struct WholeCaptionsTests {
  private static let windows = [(60, 20), (80, 24), (100, 30), (120, 36), (160, 48), (200, 60)]

  private static let eight = DataSet(
    "eight points", x: [1, 2.5, 3, 4.25, 5, 6.5, 8, 9.75], y: [0, 0, 1, 0, 1, 1, 0, 1])

  @Test("Every caption of the course is painted whole, in one of its forms", arguments: windows)
  func course(columns: Int, rows: Int) throws {
    let count = try look(at: Course.chapters(), Size(columns: columns, rows: rows))
    #expect(count > 50)
  }

  @Test("So are those over points that someone brought", arguments: [eight, .many, .falling], windows)
  func brought(data: DataSet, window: (columns: Int, rows: Int)) throws {
    let chapters = try Course.chapters().map { $0.told(with: LessonData(.points, data.observations)) }
    let count = try look(at: chapters, Size(columns: window.columns, rows: window.rows))
    #expect(count > 20)
  }

  /// Looks at the captions of all steps, and says how many there were.
  private func look(at chapters: [Chapter], _ size: Size) throws -> Int {
    var count = 0
    for (chapter, index) in zip(chapters, chapters.indices) {
      for step in chapter.steps.indices {
        let place = Place(chapter: index, step: step)
        let state = try State(chapters: chapters, place: place, settings: Settings(), size: size)
        guard let current = state.step, let context = state.context,
          let scene = state.picture(at: place)?.scene
        else { continue }
        let room = StepLayout(state, current, context).figure.size
        let captions = PaintedCaptions(scene, in: room, symbols: state.settings.symbols)
        for flaw in captions.flaws {
          Issue.record("\(chapter.steps[step].id), \(size.columns)×\(size.rows): \(flaw)")
        }
        count += captions.count
      }
    }
    return count
  }

  @Test("A caption whose cells do not hold all of its text is found")
  func planted() {
    let room = Size(columns: 20, rows: 6)
    let caption = Mark(
      MarkID("word"), .caption(Caption(["a word"], at: DataPoint(0.5, 0.5), sides: [.over])), ink: .text)
    let axis = Axis("share", title: "", from: 0, to: 1, ticks: .hidden)
    let plot = Plot(x: axis, y: axis, marks: [caption])
    let scene = Scene([Panel("plot", .plot(plot))])
    #expect(PaintedCaptions(scene, in: room, symbols: .quadrants).flaws.isEmpty)
    let cut = PlacedMark.text(MarkID("word"), "a word", column: 16, row: 2, ink: .text)
    #expect(
      PaintedCaptions(scene, Placement(marks: [cut]), in: room, symbols: .quadrants).flaws
        == ["“a word” is painted as “a wo”"])
    let other = PlacedMark.text(MarkID("word"), "a wor", column: 2, row: 2, ink: .text)
    #expect(
      PaintedCaptions(scene, Placement(marks: [other]), in: room, symbols: .quadrants).flaws
        == ["“a wor” is none of its forms"])
  }
}

/// The captions of a picture, as its cells show them.
private struct PaintedCaptions {
  private(set) var count = 0
  private(set) var flaws: [String] = []

  init(_ scene: Scene, in size: Size, symbols: SymbolSet) {
    self.init(scene, scene.placed(in: size, symbols: symbols), in: size, symbols: symbols)
  }

  init(_ scene: Scene, _ placement: Placement, in size: Size, symbols: SymbolSet) {
    let frame = placement.painted(size: size, symbols: symbols)
    var forms: [MarkID: [String]] = [:]
    for mark in scene.panels.flatMap(\.marks) {
      guard case .caption(let caption) = mark.shape else { continue }
      forms[mark.id, default: []] += caption.texts.map { symbols.text($0) }
    }
    for mark in placement.marks {
      guard let forms = forms[mark.id], case .text(let text) = mark.form else { continue }
      count += 1
      if !forms.contains(text.text) { flaws.append("“\(text.text)” is none of its forms") }
      let place = text.rectangle
      let cells = (place.left..<place.right).filter { 0..<size.columns ~= $0 }.map { frame[place.top, $0] }
      let painted = String(cells.filter { !$0.isContinuation }.map(\.character))
      if painted != text.text { flaws.append("“\(text.text)” is painted as “\(painted)”") }
    }
  }
}

extension Panel {
  /// The marks of all its plots.
  fileprivate var marks: [Mark] {
    switch content {
    case .plot(let plot): plot.marks
    case .row(let panels), .column(let panels): panels.flatMap(\.marks)
    case .formula, .banner, .table: []
    }
  }
}
