import Drawing
import Explainer
import Testing

private let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

@Suite("Pages that were experimented with")
struct TrialGoldenTests {
  @Test("look as they were recorded", arguments: sizes)
  func looksAsRecorded(_ size: Size) throws {
    for trial in Trial.all {
      let golden = Golden(view(try trial.state(), size))
      let url = GoldenFiles.url(trial.name, size, in: "experiments")
      guard !GoldenFiles.isRecording else {
        try GoldenFiles.write(golden.text, to: url)
        continue
      }
      let recorded = try? GoldenFiles.read(url)
      #expect(golden.text == recorded, "\(trial.name) at \(size.columns)x\(size.rows)")
    }
    #expect(!GoldenFiles.isRecording, "recorded; run again without RECORD_GOLDENS")
  }
}

/// The page of a state on a screen of another size.
private func view(_ state: State, _ size: Size) -> Frame {
  var state = state
  update(&state, .resized(size))
  return view(state)
}
