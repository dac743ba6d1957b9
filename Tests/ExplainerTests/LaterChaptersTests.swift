import Drawing
import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

private struct BrokenFile: Error {}

struct LaterChaptersTests {
  /// The first chapter, with others to come.
  private func run(_ script: [Moment], at step: Int = 0, later: [LaterChapter]) throws
    -> Program<ScriptedTerminal>
  {
    let state = try State(
      chapters: State.firstChapter(), place: Place(step: step), settings: Settings(hasMotion: false),
      sentence: { "Wrong: \($0)." })
    var program = Program(state: state, terminal: ScriptedTerminal(script), later: later)
    _ = program.run()
    return program
  }

  private func chapter(_ name: String) -> LaterChapter {
    LaterChapter(name) { try Library.chapter(named: name) }
  }

  private let idle = Moment()

  @Test("Chapters are read one by one while no key is pressed, and then the program sleeps")
  func slices() throws {
    let later = ["one-prediction", "by-hand"].map(chapter)
    let program = try run([idle, idle], later: later)
    #expect(program.state.chapters.map(\.name) == ["the-loss", "one-prediction", "by-hand"])
    #expect(program.terminal.waits == [0, 0, nil])
    #expect(program.terminal.frames.count == 3)
  }

  @Test("A key that comes in between is answered before the next chapter is read")
  func keysFirst() throws {
    let program = try run([.key(.right), .key(.left), .key(.right)], later: [chapter("one-prediction")])
    #expect(try program.state.chapters.count == 1 && program.state.steps(after: .still()) == 1)
  }

  @Test("At the last step that is there, next waits for the chapter that follows, and for no other")
  func lastStep() throws {
    let last = try State.firstChapter()[0].steps.count - 1
    let program = try run(
      [.key("n"), .key("n")], at: last, later: ["one-prediction", "by-hand"].map(chapter))
    #expect(program.state.place == Place(chapter: 1))
    #expect(program.state.chapters.count == 2)
  }

  @Test("A chapter that cannot be read is said until the end, and those after it are read all the same")
  func broken() throws {
    let later = [LaterChapter("learning") { throw BrokenFile() }, chapter("by-hand")]
    let program = try run([idle, idle, .key(.right), .key("?"), .key("?")], later: later)
    #expect(program.state.chapters.map(\.name) == ["the-loss", "by-hand"])
    #expect(!program.terminal.frames[0].lines.joined().contains("Wrong"))
    for frame in [program.terminal.frames[1], program.terminal.frames[3], program.terminal.frames[5]] {
      let row = frame.lines[frame.size.rows - 2]
      #expect(row.contains("Wrong: BrokenFile()."))
      #expect(frame.lines.last?.contains("help") == true)
    }
  }

  @Test("Data without a model are said with the name of their chapter")
  func noModel() throws {
    let yaml = "title: A\nsteps: [{id: a, title: A, scene: formula, said: B}]\n"
    let data = LessonData(.points, [Observation(x: .nan, label: .positive)])
    let chapter = try Chapter(yaml: yaml, name: "mine", file: "mine.yaml").told(with: data)
    let state = try State.still().after(.chapterRead("mine", .read(chapter)))
    #expect(state.chapters.count == 1)
    #expect(state.flaws.map(\.words) == ["mine: \(ModelError.invalidX(index: 0, value: .nan))"])
  }

  @Test("However much is wrong, the page keeps its parts", arguments: [(60, 20), (80, 24), (120, 40)])
  func room(columns: Int, rows: Int) throws {
    var state = try State.still("formula").after(.resized(.init(columns: columns, rows: rows)))
    let keys = try #require(view(state).lines.last)
    for name in 1...9 {
      state = state.after(.chapterRead("\(name)", .failed("lessons/\(name).yaml, line 3: there is no key.")))
    }
    let lines = view(state).lines
    #expect(lines.count == rows && lines.last == keys)
    #expect(lines.filter { $0.contains("no key") }.count <= 4)
    #expect(lines[0].contains("The formula ahead"))
  }

  @Test("Words of a file cannot steer the terminal")
  func escapes() throws {
    let state = try State.still("formula").after(.chapterRead("a", .failed("a\u{1b}[2J\u{7}b")))
    #expect(!state.text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
  }
}
