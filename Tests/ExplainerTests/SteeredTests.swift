import Drawing
import Lessons
import TestSupport
import Testing

@testable import Explainer

@Suite("What another window asks for")
struct SteeredTests {
  private func steered(_ state: State, _ steerings: Steering...) -> State {
    var state = state
    for steering in steerings { update(&state, .steered(steering)) }
    return state
  }

  @Test("does what the keys do")
  func keys() throws {
    let state = try State.still("mean")
    for (steering, key) in [
      (Steering.next, Key.right), (.back, .left), (.firstStep, .home), (.lastStep, .end), (.toggleBlank, "b"),
      (.toggleAutoPlay, "a"), (.followNextPoint, .tab), (.followPreviousPoint, .backTab), (.escape, .escape),
    ] {
      #expect(steered(state, steering).text == state.after(key).text, "\(steering)")
    }
  }

  @Test(
    "means the same whatever lies over the page, and lets the class see it",
    arguments: [Key.character("?"), "o", "P"])
  func overlays(key: Key) throws {
    let state = try State.still()
    #expect(steered(state.after(key), .next).text == state.after(.right).text)
    #expect(steered(state.after(key), .escape).text == state.text)
  }

  @Test("brings a blank screen back first, as any key does")
  func blank() throws {
    let state = try State.still()
    #expect(steered(state, .toggleBlank, .next).text == state.text)
    #expect(steered(state, .toggleBlank, .next, .next).text == state.after(.right).text)
  }

  @Test("goes to a step of this chapter or of another, or to the nearest that there is")
  func places() throws {
    let state = try State.course(at: "mean")
    let here = state.place.chapter
    #expect(steered(state, .go(chapter: nil, step: 2)).place == Place(chapter: here, step: 2))
    #expect(steered(state, .go(chapter: 1, step: 0)).place == Place(chapter: 1))
    #expect(steered(state, .go(chapter: 9999, step: 9999)).place == state.places.last)
  }

  @Test("steps on while someone experiments, whatever the arrows move")
  func experimenting() throws {
    let state = try State.still("mean").after("e")
    #expect(state.isExperimenting)
    #expect(steered(state, .back).steps(after: state) == -1)
    #expect(!steered(state, .escape).isExperimenting)
  }
}

@Suite("What a teacher is told of a step")
struct BriefingTests {
  private let wish = PictureWish(size: Size(columns: 40, rows: 14), symbols: .quadrants)

  @Test(
    "is the texts of the step, filled in as on the page, and the next step's picture as it will be",
    arguments: [false, true])
  func steps(inBits: Bool) throws {
    var state = try State.course()
    if inBits { update(&state, .changeUnit) }
    for place in state.places {
      update(&state, .steered(.go(chapter: place.chapter, step: place.step)))
      let briefing = try #require(state.briefing(wish))
      let (step, context) = (try #require(state.step), try #require(state.context))
      #expect(briefing.title == step.title.filled(context))
      #expect(briefing.said == step.said.filled(context))
      #expect(briefing.notes == step.notes.filled(context))
      guard let next = briefing.next else {
        #expect(place == state.places.last)
        continue
      }
      var ahead = state
      update(&ahead, .steered(.go(chapter: next.place.chapter, step: next.place.step)))
      let picture = ahead.picture(at: next.place)?.scene.placed(in: wish.size, symbols: wish.symbols)
        .markingCuts(columns: wish.size.columns, symbols: wish.symbols)
      #expect(next.picture == picture?.painted(size: wish.size, symbols: wish.symbols), "\(step.id)")
    }
  }

  @Test("follows what is changed: a flipped label, an answer, a blank screen")
  func changes() throws {
    let state = try State.still("mean")
    let flipped = state.after("e", " ")
    #expect(flipped.briefing(wish) != state.briefing(wish))
    #expect(flipped.revision != state.revision)
    #expect(try #require(flipped.briefing(wish)).conditions == [.experiment])
    #expect(try #require(state.after("b").briefing(wish)).conditions == [.blank])
    #expect(try #require(state.after("a").briefing(wish)).conditions == [.autoPlay])
  }

  @Test("has the answer before the class has seen it")
  func answers() throws {
    let id = try #require(try Course.firstChapter().steps.first { $0.question != nil }?.id)
    let state = try State.still(id)
    let question = try #require(state.briefing(wish)?.question)
    #expect(!question.isAnswered && !question.answer.isEmpty)
    let answered = state.after(.right)
    #expect(
      answered.briefing(wish)?.question
        == Briefing.Question(ask: question.ask, answer: question.answer, isAnswered: true))
    #expect(answered.revision != state.revision)
  }

  @Test("is not news when only time has passed")
  func time() throws {
    var state = try State.moving("mean").after(.right)
    let revision = state.revision
    for _ in 0..<10 { update(&state, .timePassed(0.02)) }
    #expect(state.revision == revision)
  }

  @Test("The outline gives each step the time that auto-play gives it, answers included")
  func outline() throws {
    let state = try State.course()
    let outline = state.courseOutline
    #expect(outline.chapters.map(\.name) == state.chapters.map(\.name))
    for place in state.places {
      var playing = state
      update(&playing, .steered(.go(chapter: place.chapter, step: place.step)))
      update(&playing, .toggleAutoPlay)
      var seconds = playing.autoPlay?.remaining ?? 0
      if playing.hasOpenQuestion {
        update(&playing, .next)
        seconds += playing.autoPlay?.remaining ?? 0
      }
      #expect(abs(outline.chapters[place.chapter].steps[place.step].seconds - seconds) < 1e-9, "\(place)")
    }
  }

  @Test(
    "shows no text of a picture without its end, but with a sign that it is cut",
    arguments: [12, 20, 33, 40, 56, 80])
  func cuts(columns: Int) throws {
    let size = Size(columns: columns, rows: 14)
    let state = try State.course()
    var cuts = 0
    for place in state.places {
      let scene = try #require(state.picture(at: place)).scene
      let placement = scene.placed(in: size, symbols: .quadrants)
      let small = placement.markingCuts(columns: columns, symbols: .quadrants)
      for (column, text) in small.writtenTexts {
        #expect(column >= 0 && column + columnWidth(of: text) <= columns, "\(text)")
      }
      let whole = Set(placement.writtenTexts.map(\.text))
      for (_, text) in small.writtenTexts where !whole.contains(text) {
        #expect(text.hasSuffix("…") && whole.contains { $0.hasPrefix(text.dropLast()) }, "\(text)")
        cuts += 1
      }
    }
    if columns <= 40 { #expect(cuts > 0) }
    if columns >= 80 { #expect(cuts == 0) }
  }
}

extension Placement {
  /// What is written, and from which column on.
  fileprivate var writtenTexts: [(column: Int, text: String)] {
    marks.flatMap { mark -> [(column: Int, text: String)] in
      switch mark.form {
      case .text(let text): [(Int(text.origin.column.rounded()), text.text)]
      case .row(let row): row.pieces.map { (Int(row.origin.column.rounded()) + $0.column, $0.text) }
      default: []
      }
    }
  }
}
