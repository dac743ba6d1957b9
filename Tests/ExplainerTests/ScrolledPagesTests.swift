import Drawing
import TestSupport
import Testing

@testable import Explainer

struct ScrolledPagesTests {
  /// A course in which several answers have been predicted, its list of predictions open.
  private func listed(_ size: Size) throws -> State {
    var state = try State.course(at: "base-rate").resized(size)
    for _ in 0..<40 where state.hasNext {
      state = state.openChoices == nil ? state.after("n") : state.after("=", .right, .enter)
    }
    state.overlay = .predictions(firstRow: 0)
    return state
  }

  @Test("A list that was scrolled shows its end, not less, where a larger window has room for more")
  func enlarged() throws {
    let small = Size(columns: 80, rows: 20)
    for (overlay, last) in [
      (try listed(small), { (state: State) in state.lastPredictionRow }),
      (try State.course(at: "labels").resized(small).after("?"), { (state: State) in state.lastHelpRow }),
    ] {
      let scrolled = overlay.after(.end)
      #expect(last(overlay) > 0 && view(scrolled).lines != view(overlay).lines)
      // A row or two larger: still scrolled, by so much less.
      let larger = Size(columns: 80, rows: small.rows + min(2, last(overlay) - 1))
      var (before, after) = (scrolled.resized(larger), overlay.resized(larger))
      #expect(last(before) == last(overlay) - (larger.rows - small.rows))
      after = after.after(.end)
      #expect(view(before).lines == view(after).lines)
      // As large as it can be: all of it is there.
      before = scrolled.resized(Size(columns: 80, rows: 200))
      #expect(
        last(before) == 0 && view(before).lines == view(overlay.resized(Size(columns: 80, rows: 200))).lines)
    }
  }
}
