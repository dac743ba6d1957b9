import CrossEntropy
import Drawing
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct OverlayTests {
  // MARK: Outline

  @Test("The outline lists every step, and says where one is")
  func outline() throws {
    let state = try State.still("formula").after("o")
    let text = view(state, Size(columns: 80, rows: 40)).lines.joined(separator: "\n")
    for step in state.chapters[0].steps {
      #expect(text.contains(step.title.filled(try #require(state.context))))
    }
    let here = try #require(text.split(separator: "\n").first { $0.hasSuffix("  here") })
    #expect(here.contains("The formula ahead") && here.contains(" formula "))
  }

  @Test("In a wide window the outline has two columns and every step of the course")
  func outlineInTwoColumns() throws {
    let state = try State.course().resized(Size(columns: 120, rows: 48)).after("o")
    #expect(state.outlineColumns(state.place).count == 2)
    for place in state.places {
      let (step, context) = try (#require(state.step(at: place)), #require(state.context(at: place)))
      #expect(state.text.contains(step.title.filled(context)))
    }
  }

  @Test("At 80×24 every chapter is in view, and only the chosen one is unfolded", arguments: [20, 24])
  func foldedOutline(rows: Int) throws {
    var state = try State.course().resized(Size(columns: 80, rows: rows)).after("o")
    for _ in state.places {
      for chapter in state.chapters { #expect(state.text.contains(chapter.title)) }
      guard case .outline(let selected) = state.overlay else {
        Issue.record("The outline is open.")
        return
      }
      let unfolded = Set(
        state.outlineColumns(selected).joined().compactMap {
          if case .step(let place) = $0.kind { place.chapter } else { nil }
        })
      #expect(unfolded == [selected.chapter])
      #expect(state.text.contains("▸"))
      state = state.after(.down)
    }
  }

  @Test("In the outline the arrows choose a step and Enter goes there")
  func choosing() throws {
    let (state, start, end) = try (State.still("formula"), State.still(), State.still().after(.end))
    #expect(state.after("o", .down, .down, .up, "j", .enter).steps(after: state) == 2)
    #expect(state.after("o", .enter).place == state.place)
    #expect(state.after("o", .home, .right).isAtStart)
    #expect(state.after("o", .end, " ").isAtEnd)
    #expect(start.after("o", .pageDown, .enter).steps(after: start) == 8)
    #expect(end.after("o", .pageUp, .enter).steps(after: end) == -8)
  }

  @Test("Where one is stays marked while another step is chosen")
  func here() throws {
    let state = try State.still("formula").after(.resized(Size(columns: 80, rows: 40))).after(
      "o", .down, .down)
    let lines = view(state).lines
    let here = lines.filter { $0.hasSuffix("here") || $0.contains("  here ") }
    #expect(here.count == 1 && here.first?.contains("The formula ahead") == true)
    let chosen = lines.filter { $0.contains("▸") }
    #expect(chosen.count == 1 && chosen.first?.contains("The formula ahead") == false)
  }

  @Test("The choice stops at both ends")
  func choiceStops() throws {
    let (start, end) = try (State.still(), State.still().after(.end))
    #expect(start.after("o", .up, .up, .down, .enter).steps(after: start) == 1)
    #expect(end.after("o", .down, .down, .up, .enter).steps(after: end) == -1)
  }

  @Test("The chosen step is on the page however small it is", arguments: Course.firstChapterIDs)
  func chosenIsVisible(id: String) throws {
    let state = try State.still(id).after("o")
    #expect(view(state, smallestSize).lines.contains { $0.contains("▸") && $0.contains("here") })
  }

  @Test(
    "Esc, o and the arrow to the left close the outline without going anywhere",
    arguments: [.escape, "o", .left] as [Key])
  func closing(key: Key) throws {
    let state = try State.still("formula").after("o", .down, key)
    #expect(state.overlay == nil)
    #expect(try state.place == State.still("formula").place)
  }

  // MARK: Help

  @Test("The help opens and closes with either of its keys", arguments: ["?", .function(1)] as [Key])
  func help(key: Key) throws {
    let state = try State.still("formula")
    let help = state.after(key)
    #expect(help.text.contains("outline of all steps"))
    #expect(help.after(key).text == state.text)
    #expect(help.after(.escape).text == state.text)
  }

  @Test(
    "Every row of the help can be seen in full at every size, by scrolling if need be",
    arguments: [20, 24, 40], [60, 80])
  func helpRows(rows: Int, columns: Int) throws {
    var seen = ""
    var state = try State.still().after(.resized(Size(columns: columns, rows: rows))).after("?")
    for _ in 0..<40 {
      seen += state.text
      state = state.after(.down)
    }
    for binding in KeyBinding.page + KeyBinding.always + KeyBinding.experiment where !binding.words.isEmpty {
      #expect(seen.contains(binding.words), "\(binding.words)")
    }
  }

  @Test("The keys stand under headings, those of an experiment apart, and first while one is made")
  func headings() throws {
    func headings(_ state: State) -> [String] {
      state.helpColumns.joined().compactMap { if case .heading(let title) = $0 { title } else { nil } }
    }
    let state = try State.course(at: "sigmoid")
    let usual = [
      "Moving", "Looking", "Experiments", "While experimenting", "Training", "At a question, after =",
      "The program",
    ]
    #expect(headings(state) == usual)
    #expect(headings(state.after("e")).first == "While experimenting")
    #expect(try headings(State.course(at: "circles")).first == "Training")
    #expect(state.after("?").text.contains("Moving"))
  }

  @Test("In a wide window the help has two columns and all of its rows")
  func helpInTwoColumns() throws {
    let state = try State.course().resized(Size(columns: 120, rows: 36)).after("?")
    #expect(state.helpColumns.count == 2 && state.lastHelpRow == 0)
    for binding in KeyBinding.page + KeyBinding.experiment + KeyBinding.training where !binding.words.isEmpty
    {
      #expect(state.text.contains(binding.words), "\(binding.words)")
    }
  }

  @Test("The status line offers to scroll the help only where there is more of it")
  func scrollHint() throws {
    let state = try State.still().after("?")
    for size in [smallestSize, Size(columns: 80, rows: 24), Size(columns: 120, rows: 60)] {
      let sized = state.after(.resized(size))
      #expect(sized.text.contains("scroll") == (sized.text != sized.after(.down).text))
    }
  }

  @Test(
    "After scrolling to the end of the help, one key up moves it at once", arguments: [20, 24, 30], [60, 80])
  func helpEnd(rows: Int, columns: Int) throws {
    let end = try State.still().after(.resized(Size(columns: columns, rows: rows))).after("?", .end)
    let last = try #require(KeyBinding.always.last { !$0.words.isEmpty }).shown
    #expect(end.text.contains(last) && !end.after(.up).text.contains(last))
    #expect(end.after(.down).text == end.text && end.after(.up, .down).text == end.text)
  }

  @Test("A help that was scrolled to its end keeps to it in a window that becomes larger")
  func helpInLargerWindow() throws {
    let end = try State.still().after(.resized(smallestSize)).after("?", .end)
    let larger = end.after(.resized(Size(columns: 80, rows: 26)))
    #expect(larger.after(.up).text != larger.text)
    #expect(end.after(.resized(Size(columns: 80, rows: 60))).overlay == .help(firstRow: 0))
  }

  @Test(
    "Keys of the page do nothing behind the help or the outline",
    arguments: ["e", "u", "x", "W", "r", "a", "b", ".", "B", "S", "t", "5"] as [Key])
  func pageKeys(key: Key) throws {
    for open in ["?", "o"] as [Key] {
      let state = try State.still("formula").after(open)
      #expect(state.meaning(of: key) == nil, "\(key)")
    }
  }

  @Test("From the outline one comes to the help, and from the help to the outline")
  func across() throws {
    #expect(try State.still().after("o", "?").overlay == .help(firstRow: 0))
    let state = try State.still("formula")
    #expect(state.after("?", "o").overlay == .outline(selected: state.place))
  }

  // MARK: Escape

  @Test("Esc closes, cancels, stops and lets go, one after the other, and never quits")
  func escapeOrder() throws {
    var state = try State.still("formula").after(.tab, "a", "1", "o")
    state = state.after(.escape)
    #expect(
      state.overlay == nil && state.typedNumber == "1" && state.autoPlay != nil && state.followed != nil)
    state = state.after(.escape)
    #expect(state.typedNumber.isEmpty && state.autoPlay != nil && state.followed != nil)
    state = state.after(.escape)
    #expect(state.autoPlay == nil && state.followed != nil)
    state = state.after(.escape)
    #expect(state.followed == nil)
    state = state.after(.escape, .escape)
    #expect(try !state.isFinished && state.place == State.still("formula").place)
  }
}

struct BlankTests {
  @Test("The screen goes blank", arguments: ["b", "."] as [Key])
  func blank(key: Key) throws {
    let state = try State.still("formula").after(key)
    let frame = view(state, Size(columns: 80, rows: 24))
    #expect(frame == Frame(size: Size(columns: 80, rows: 24)))
    #expect(state.nextTick == nil)
  }

  @Test(
    "Any key brings the picture back and does nothing else",
    arguments: [
      .right, .left, .end, .escape, "q", "b", ".", "o", "5", .tab, "t", .control("z"), .function(9), "é",
    ]
      as [Key])
  func anyKey(key: Key) throws {
    let state = try State.still("formula")
    let run = Run(keys: ["b", key], from: state)
    #expect(run.ending == .terminalClosed)
    #expect(run.terminal.frames.last == run.terminal.frames.first)
    #expect(run.terminal.suspensions == 0)
    #expect(run.state.place == state.place && run.state.typedNumber.isEmpty && run.state.followed == nil)
    #expect(run.terminal.themes.last == .dark)
  }

  @Test("Ctrl-C quits also while the screen is blank")
  func quit() throws {
    #expect(Run(keys: ["b", .control("c")], from: try .still()).ending == .quit)
  }

  @Test("A movement and auto-play wait behind a blank screen")
  func waiting() throws {
    let state = try State.moving("formula").after("a", .right, "b")
    let later = state.after(seconds: 100)
    #expect(later.movement == state.movement && later.autoPlay == state.autoPlay)
    #expect(later.after("b").nextTick == 1.0 / 60)
  }
}
