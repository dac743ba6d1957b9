import Drawing
import Explainer
import TestSupport
import Testing

@testable import Desk

/// A desk of the usual size.
let usualWish = DeskWish(
  size: Size(columns: 33, rows: 14), symbols: .quadrants, theme: .dark, depth: .full)

@Suite("What a walkthrough and its desk say")
struct MessageTests {
  private func read<Message>(_ line: String, _ read: ([UInt8]) -> Message?) -> Message? {
    read(Array(line.utf8.dropLast()))
  }

  @Test(
    "A desk's messages are understood",
    arguments: [
      DeskMessage.greeting(version: 1, usualWish), .greeting(version: 7, nil),
      .wish(DeskWish(size: Size(columns: 0, rows: 0), symbols: .ascii, theme: .light, depth: .none)),
      .seen(3), .restartClock(number: 4), .steer(number: 1, .next), .steer(number: 2, .back),
      .steer(number: 3, .firstStep), .steer(number: 4, .lastStep), .steer(number: 5, .replay),
      .steer(number: 6, .toggleAutoPlay), .steer(number: 7, .toggleTraining), .steer(number: 8, .toggleBlank),
      .steer(number: 9, .followNextPoint), .steer(number: 10, .followPreviousPoint),
      .steer(number: 11, .escape),
      .steer(number: 12, .go(chapter: nil, step: 0)), .steer(number: 13, .go(chapter: 2, step: 41)),
    ])
  func desk(message: DeskMessage) {
    #expect(read(message.line) { DeskMessage(line: $0) } == message)
    #expect(message.line.utf8.count <= Guest.longestLine)
  }

  @Test(
    "What is none of a desk's messages is refused",
    arguments: [
      "", "hello", "seen", "seen\tnumber=x", "steer\tnumber=1", "steer\tnumber=1\tdo=explode",
      "steer\tnumber=1\tdo=go", "steer\tnumber=1\tdo=go\tstep=-1",
      "steer\tnumber=1\tdo=go\tstep=1\tchapter=x",
      "steer\tnumber=1\tdo=go\tstep=99999999", "wish\tsize=10x10", "desk", "page\tnumber=1",
      "wish\tsize=99999x99999\tsymbols=ascii\ttheme=dark\tdepth=none",
    ])
  func refused(line: String) { #expect(DeskMessage(line: Array(line.utf8)) == nil) }

  @Test("A walkthrough's short messages are understood")
  func show() {
    let greeting = ShowGreeting(program: "1.2.3", terminal: "/dev/pts/3", place: "the-loss mean")
    let course = CourseOutline(chapters: [
      CourseOutline.Chapter(name: "a", steps: [CourseOutline.Step(id: "one", seconds: 12.375)]),
      CourseOutline.Chapter(name: "b"),
    ])
    for message in [.greeting(greeting), .course(number: 1, course), .heard(9), .full, ShowMessage.ended] {
      #expect(read(message.line) { ShowMessage(line: $0) } == message)
    }
  }

  @Test(
    "A page of every step of the course arrives as it was, cell by cell",
    arguments: [
      usualWish, DeskWish(size: Size(columns: 76, rows: 30), symbols: .braille, theme: .light, depth: .eight),
      DeskWish(size: Size(columns: 20, rows: 6), symbols: .ascii, theme: .terminal, depth: .none),
      DeskWish(size: Size(columns: 0, rows: 0), symbols: .blocks, theme: .dark, depth: .full),
    ])
  func pages(wish: DeskWish) throws {
    let state = try State.course()
    for place in state.places {
      var there = state
      update(&there, .steered(.go(chapter: place.chapter, step: place.step)))
      let briefing = try #require(there.briefing(wish.picture))
      #expect(briefing.place == place)
      let message = ShowMessage.page(number: 5, ShowPage(briefing, ShowClock(start: 12.5, place: Place())))
      #expect(read(message.line) { ShowMessage(line: $0) } == message, "\(place)")
    }
  }

  @Test("A page that lacks something is no page, and a broken picture is none")
  func broken() throws {
    let briefing = try #require(try State.course().briefing(usualWish.picture))
    let line = ShowMessage.page(number: 1, ShowPage(briefing, ShowClock(start: 1, place: Place()))).line
    let fields = line.dropLast().split(separator: "\t").map(String.init)
    for needed in ["number", "place", "steps", "chapter", "title", "said", "notes", "start", "from"] {
      let without = fields.filter { !$0.hasPrefix(needed + "=") }.joined(separator: "\t")
      #expect(ShowMessage(line: Array(without.utf8)) == nil, "\(needed)")
    }
    let cut = fields.dropLast().joined(separator: "\t")
    guard case .page(_, let page)? = ShowMessage(line: Array(cut.utf8)) else {
      Issue.record("no page")
      return
    }
    #expect(page.briefing.next == nil)
  }

  @Test("Nothing in a page can steer the terminal of a desk")
  func harmless() throws {
    var record = Record("page")
    for (name, value) in [("number", "1"), ("place", "0.0"), ("steps", "1"), ("start", "0"), ("from", "0.0")]
    {
      record.add(name, value)
    }
    for name in ["chapter", "title", "said", "notes", "nexttitle", "ask", "answer"] {
      record.add(name, "\u{1B}[2J\u{9B}31m\u{7}")
    }
    record.add("next", "0.1")
    record.add("size", "5x1")
    record.add("row", "\u{1B}[2J")
    record.add("runs", "7*3")
    let message = try #require(ShowMessage(line: Array(record.line.utf8.dropLast())))
    var state = DeskState(plan: Plan(), theme: .dark, symbols: .quadrants)
    _ = update(&state, .heard(message))
    for cell in (0..<24).flatMap({ deskPage(state).row($0) }) {
      #expect(cell.character == printable(cell.character))
    }
  }
}
