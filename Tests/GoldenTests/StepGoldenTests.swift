import Drawing
import Explainer
import Lessons
import Testing

private let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

@Suite("Every step at rest")
struct StepGoldenTests {
  @Test("looks as it was recorded", arguments: sizes)
  func looksAsRecorded(_ size: Size) throws {
    let state = try State(chapters: Library.chapters())
    for place in state.places {
      let step = state.chapters[place.chapter].steps[place.step].id
      let golden = Golden(state.printedPage(at: place, size: size))
      let url = GoldenFiles.url(step, size)
      guard !GoldenFiles.isRecording else {
        try GoldenFiles.write(golden.text, to: url)
        continue
      }
      let recorded = try? GoldenFiles.read(url)
      #expect(golden.text == recorded, "the step \(step) at \(size.columns)x\(size.rows)")
    }
    #expect(!GoldenFiles.isRecording, "recorded; run again without RECORD_GOLDENS")
  }
}
