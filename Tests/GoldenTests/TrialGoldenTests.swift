import Drawing
import Explainer
import TestSupport
import Testing

@Suite("Pages that were experimented with")
struct TrialGoldenTests {
  @Test("look as they were recorded", arguments: Size.recordedWithExperiments)
  func looksAsRecorded(_ size: Size) throws {
    for trial in Trial.all {
      let page = view(try trial.state(), size)
      try GoldenFiles.check(page.withoutPlace, "experiments/\(size.folder)/\(trial.name)")
    }
    GoldenFiles.expectNotRecording()
  }
}
