import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// A page with three points far apart, so that a click is near one of them or near none.
struct ClickToleranceTests {
  private func state() throws -> State {
    let yaml = """
      title: Mine
      data: {x: [-10, 0, 10], y: [0, 1, 0]}
      steps: [{id: only, title: A, scene: classes, said: B}]
      """
    let chapter = try Chapter(yaml: yaml, name: "mine", file: "mine.yaml")
    return try State(chapters: [chapter], settings: Settings(hasMotion: false))
  }

  /// The cells of a point's own mark.
  private func rectangle(_ state: State, _ item: Int) throws -> CellRectangle {
    let (step, context) = (try #require(state.step), try #require(state.context))
    let figure = StepLayout(state, step, context).figure
    let marks = step.picture(context).scene.placed(in: figure.size, symbols: state.settings.symbols).marks
    let mark = try #require(marks.first { $0.id == MarkID("point", item) })
    guard case .box(let box) = mark.form else { throw NotThere("box") }
    let (row, column) = (Int((box.top + box.bottom) / 2), Int((box.left + box.right) / 2))
    return CellRectangle(row: figure.row + row, column: figure.column + column)
  }

  private struct CellRectangle {
    var row: Int
    var column: Int
  }

  private func followed(_ state: State, _ cell: CellRectangle, down: Int, right: Int) -> Int? {
    let mouse = Mouse(gesture: .press, row: cell.row + down, column: cell.column + right)
    return state.meaning(of: mouse).map { state.after($0) }?.followed
  }

  @Test(
    "A click on a point, or one or two cells beside it, takes it",
    arguments: [(0, 0), (0, 1), (0, -1), (0, 2), (0, -2), (1, 0), (-1, 0), (1, 1), (-1, 2)])
  func near(down: Int, right: Int) throws {
    let state = try state()
    for item in 0..<3 {
      #expect(followed(state, try rectangle(state, item), down: down, right: right) == item)
    }
  }

  @Test("A click further away takes none", arguments: [(0, 4), (0, -4), (0, 8), (5, 0)])
  func far(down: Int, right: Int) throws {
    let state = try state()
    #expect(followed(state, try rectangle(state, 1), down: -down, right: right) == nil)
  }
}
