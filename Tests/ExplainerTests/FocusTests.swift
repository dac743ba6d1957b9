import Drawing
import TestSupport
import Testing

@testable import Explainer

@Suite("Where the cursor rests")
struct FocusTests {
  private func focused(_ state: State) throws -> (frame: Frame, focus: Frame.Focus) {
    let frame = view(state)
    return (frame, try #require(frame.focus))
  }

  @Test("It rests nowhere while nothing is chosen")
  func nothing() throws {
    #expect(view(try State.still("formula")).focus == nil)
  }

  @Test("It rests on the symbol of the followed point, and goes with it")
  func point() throws {
    var state = try State.still("formula").after(.tab)
    let (frame, focus) = try focused(state)
    #expect(frame[focus.row, focus.column].character == state.settings.symbols.glyph(.negative))
    state = state.after(.tab)
    let next = try focused(state).focus
    #expect(next.row == focus.row && next.column > focus.column)
  }

  @Test("In the outline it rests on the chosen row")
  func outline() throws {
    let state = try State.still("formula").after("o", .down)
    let (frame, focus) = try focused(state)
    #expect(frame.text(row: focus.row).contains("▸"))
  }

  @Test("While experimenting it rests on the chosen value, or on the point that arrows move")
  func experiment() throws {
    let state = try State.still("mean").after("e")
    let (frame, focus) = try focused(state)
    #expect(frame[focus.row, focus.column] != Cell())
    let chosen = try focused(state.after(.down))
    let row = String(Array(chosen.frame.text(row: chosen.focus.row)).dropFirst(chosen.focus.column))
    #expect(row.hasPrefix("▸ w"))
  }

  @Test("At the scale of a question it rests in the row of the chosen answer")
  func scale() throws {
    let state = try State.still("losses").after("=")
    let first = try focused(state).focus
    #expect(first.row > 0 && first.row < state.size.rows)
  }
}
