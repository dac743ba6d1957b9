import Drawing
import Explainer
import TestSupport
import Testing

@Suite("The search")
struct SearchGoldenTests {
  @Test(
    "looks as it was recorded", arguments: Size.recordedWithExperiments,
    [("empty", ""), ("title", "entropy"), ("words", "coin"), ("place", "3.4"), ("nothing", "qqxzzq")])
  func looksAsRecorded(_ size: Size, _ search: (name: String, text: String)) throws {
    var state = try State.course(at: "mean")
    for key in Key.typed("/" + search.text) + [Key.down] {
      if let action = state.meaning(of: key) { update(&state, action) }
    }
    try GoldenFiles.check(view(state, size), "search/\(size.folder)/\(search.name)")
    GoldenFiles.expectNotRecording()
  }
}
