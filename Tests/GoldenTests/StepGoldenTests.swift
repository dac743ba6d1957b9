import CrossEntropy
import Drawing
import Explainer
import Lessons
import TestSupport
import Testing

@Suite("Every step at rest")
struct StepGoldenTests {
  @Test("looks as it was recorded", arguments: Size.recorded)
  func looksAsRecorded(_ size: Size) throws {
    let state = try State(chapters: Course.chapters())
    for place in state.places {
      let step = state.chapters[place.chapter].steps[place.step].id
      let page = state.printedPage(at: place, size: size)
      try GoldenFiles.check(page.withoutPlace, "\(size.folder)/\(step)")
    }
    GoldenFiles.expectNotRecording()
  }

  @Test("stands in the course where it was recorded to stand", arguments: Size.recorded)
  func places(_ size: Size) throws {
    let state = try State(chapters: Course.chapters())
    let bars = state.places.map { state.printedPage(at: $0, size: size).place }
    var all = Frame(size: Size(columns: size.columns, rows: 2 * bars.count))
    for (index, bar) in bars.enumerated() { all.draw(bar, row: 2 * index, column: 0) }
    try GoldenFiles.check(all, "places/\(size.folder)")
    GoldenFiles.expectNotRecording()
  }
}
