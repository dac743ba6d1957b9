import Drawing
import TestSupport
import Testing

@testable import Explainer

struct LearningTests {
  private let white = TerminalAnswer.background(RGB(red: 253, green: 246, blue: 227))
  private let black = TerminalAnswer.background(RGB(red: 0, green: 43, blue: 54))

  private func state(asking questions: Set<TerminalQuestion>) throws -> State {
    var state = try State.still()
    state.settings.questions = questions
    return state
  }

  @Test("A terminal is asked once, after the first frame")
  func asking() throws {
    let run = Run(keys: [.right, .left], from: try state(asking: [.background]))
    #expect(run.terminal.asked == [ScriptedTerminal.Inquiry(questions: [.background], frames: 1)])
    #expect(Run(keys: [.right], from: try .still()).terminal.asked.allSatisfy(\.questions.isEmpty))
  }

  @Test("The theme follows the ground of the terminal, whenever its answer comes")
  func theme() throws {
    for (answer, name) in [(white, Theme.Name.light), (black, .dark)] {
      let script: [Moment] = [.key(.right), Moment(.answer(answer), elapsed: 8), .key(.left)]
      let run = Run(script, from: try state(asking: [.background]))
      #expect(run.terminal.themes == [.dark, .dark, name, name])
      #expect(run.state.isAtStart)
    }
  }

  @Test("An answer that nobody asked for, a second one, and one after the theme key change nothing")
  func dropped() throws {
    let unasked = Run([Moment(.answer(white)), Moment(.answer(.drawsWide(true)))], from: try .still())
    #expect(Set(unasked.terminal.themes) == [.dark] && Set(unasked.terminal.frames).count == 1)
    let twice = Run([Moment(.answer(white)), Moment(.answer(black))], from: try state(asking: [.background]))
    #expect(twice.terminal.themes == [.dark, .light, .light])
    let late = Run([.key("t"), .key("t"), Moment(.answer(white))], from: try state(asking: [.background]))
    #expect(late.terminal.themes == [.dark, .light, .terminal, .terminal])
  }

  @Test("Where ambiguous characters are wide the page is painted anew without any")
  func wide() throws {
    let run = Run([Moment(.answer(.drawsWide(true)))], from: try state(asking: [.ambiguousWidth]))
    #expect(run.terminal.repaints == 1)
    let page = try #require(run.terminal.frames.last)
    #expect(page.lines.joined().allSatisfy { $0.isASCII })
    #expect(try page == view(.still(symbols: .ascii)))
  }

  @Test("Where they are narrow nothing changes")
  func narrow() throws {
    let run = Run([Moment(.answer(.drawsWide(false)))], from: try state(asking: [.ambiguousWidth]))
    #expect(run.terminal.repaints == 0 && Set(run.terminal.frames).count == 1)
  }

  @Test("An answer is no key: what was said stays, and a movement goes on")
  func noKey() throws {
    var state = try State.moving("formula").after(.right).after(seconds: 0.1)
    state.settings.questions = Set(TerminalQuestion.allCases)
    state.say("Said.")
    let before = state
    update(&state, .answered(white))
    update(&state, .answered(.drawsWide(true)))
    #expect(state.message == "Said." && state.movement == before.movement && state.place == before.place)
  }
}
