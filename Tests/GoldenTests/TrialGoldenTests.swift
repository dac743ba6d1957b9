import Drawing
import Explainer
import Testing

@Suite("Pages that were experimented with")
struct TrialGoldenTests {
  @Test("look as they were recorded", arguments: Size.recorded)
  func looksAsRecorded(_ size: Size) throws {
    for trial in Trial.all {
      let page = view(try trial.state(), size)
      try GoldenFiles.check(page.withoutPlace, "experiments/\(size.folder)/\(trial.name)")
    }
    GoldenFiles.expectNotRecording()
  }
}

/// The page of a state on a screen of another size.
private func view(_ state: State, _ size: Size) -> Frame {
  var state = state
  update(&state, .resized(size))
  return view(state)
}
