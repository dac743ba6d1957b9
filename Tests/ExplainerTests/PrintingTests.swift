import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct PrintingTests {
  @Test("A printed page has exactly the size that is asked for", arguments: Course.firstChapterIDs)
  func size(id: String) throws {
    for name in SymbolSet.Name.allCases {
      let state = try State.still(symbols: .named(name))
      for (columns, rows) in [(60, 20), (80, 24), (133, 43), (0, 0), (1, 1), (40, 2), (3, 30)] {
        let size = Size(columns: columns, rows: rows)
        let frame = state.printedPage(at: try #require(state.place(of: id)), size: size)
        #expect(frame.size == size)
        if name == .ascii { #expect(frame.lines.allSatisfy { $0.allSatisfy(\.isASCII) }) }
      }
    }
  }

  @Test("A printed page shows question and answer", arguments: ["stand", "losses", "recap"])
  func answer(id: String) throws {
    let state = try State.still()
    let place = try #require(state.place(of: id))
    let context = try #require(state.context(at: place))
    let question = try #require(state.step(at: place)?.question)
    let text = state.printedPage(at: place, size: Size(columns: 80, rows: 24)).lines
      .joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(text.contains(question.ask.filled(context)))
    #expect(text.contains(question.answer.filled(context)))
  }

  @Test("A page without its answer asks, and does not tell", arguments: ["stand", "losses", "recap"])
  func noAnswer(id: String) throws {
    let state = try State.still()
    let place = try #require(state.place(of: id))
    let context = try #require(state.context(at: place))
    let question = try #require(state.step(at: place)?.question)
    let text = state.printedPage(at: place, size: Size(columns: 80, rows: 24), answered: false).lines
      .joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(text.contains(question.ask.filled(context)))
    #expect(!text.contains(question.answer.filled(context)))
  }

  @Test("The parts of a page are what stands on it", arguments: Course.firstChapterIDs)
  func parts(id: String) throws {
    let state = try State.still()
    let place = try #require(state.place(of: id))
    let (step, context) = (try #require(state.step(at: place)), try #require(state.context(at: place)))
    let contents = try #require(state.contents(at: place))
    #expect(contents.title == step.title.filled(context) && contents.said == step.said.filled(context))
    #expect(contents.question?.answer == step.question?.answer.filled(context))
    #expect(contents.picture.scene == step.picture(context).scene)
    #expect(state.contents(at: Place(chapter: 99)) == nil)
  }

  @Test("A printed page has no hints of keys", arguments: Course.firstChapterIDs)
  func noHints(id: String) throws {
    let state = try State.still(id)
    let lines = state.printedPage(at: state.place, size: Size(columns: 80, rows: 24)).lines
    #expect(lines.last == "")
    #expect(!lines.joined().contains("outline"))
  }

  @Test(
    "In the smallest window charts of a training that would be too low leave their rows to the rest",
    arguments: [("circles", "−1 ┤"), ("spam", "length")])
  func smallestTraining(id: String, lowest: String) throws {
    let state = try State(chapters: Course.chapters())
    let place = try #require(state.place(of: id))
    let lines = state.printedPage(at: place, size: Size(columns: 60, rows: 20)).lines
    let row = try #require(lines.firstIndex { $0.contains(lowest) })
    #expect((8...12).contains(row))
  }

  @Test("The page of the mean shows the mean loss of the ten points")
  func mean() throws {
    let state = try State.still()
    let place = try #require(state.place(of: "mean"))
    let text = state.printedPage(at: place, size: Size(columns: 80, rows: 24)).lines.joined(separator: "\n")
    #expect(text.contains("0.3329"))
  }

  @Test("A page is printed at rest, whatever the state was doing")
  func atRest() throws {
    let size = Size(columns: 80, rows: 24)
    let busy = try State.moving("formula").after("a", .right).after(seconds: 0.2)
    let rest = try State.still("formula").after(.right)
    #expect(
      busy.printedPage(at: rest.place, size: size) == rest.printedPage(at: rest.place, size: size))
  }

  @Test("What was said of the last key is not printed, nor what is wrong with another chapter")
  func noReplies() throws {
    let size = Size(columns: 80, rows: 24)
    let state = try State.still("formula")
    let told = state.after("u")
    #expect(told.message != nil)
    let flawed = state.after(.chapterRead("mine.yaml", .failed("mine.yaml: no.")))
    for busy in [told, flawed, state.after("o"), state.after("b")] {
      #expect(busy.printedPage(at: state.place, size: size) == state.printedPage(at: state.place, size: size))
    }
  }

  @Test("A place beyond the chapter prints its last step")
  func clamped() throws {
    let state = try State.still()
    let size = Size(columns: 80, rows: 24)
    #expect(
      state.printedPage(at: Place(step: 99), size: size)
        == state.printedPage(at: try #require(state.places.last), size: size))
  }
}
