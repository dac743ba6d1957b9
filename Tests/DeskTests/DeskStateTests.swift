import Drawing
import Explainer
import Lessons
import TestSupport
import Testing

@testable import Desk

extension DeskState {
  /// A desk that follows the course at a step, a while after its clock was started.
  static func following(
    _ id: String? = nil, plan: Plan = Plan(), seconds: Double = 0, size: Size = Size(columns: 80, rows: 24),
    change: (inout State) -> Void = { _ in }
  ) throws -> DeskState {
    var show = try State.course(at: id)
    change(&show)
    var desk = DeskState(plan: plan, theme: .dark, symbols: .quadrants, size: size)
    let greeting = ShowGreeting(program: "0", terminal: "", place: "")
    let page = ShowPage(
      try #require(show.briefing(desk.wish.picture)), ShowClock(start: 1000, place: Place()))
    _ = update(&desk, .time(1000 + seconds))
    _ = update(&desk, .link(.called))
    _ = update(&desk, .heard(.greeting(greeting)))
    _ = update(&desk, .heard(.course(number: 1, show.courseOutline)))
    _ = update(&desk, .heard(.page(number: 2, page)))
    return desk
  }

  var text: String { deskPage(self).lines.joined(separator: "\n") }

  mutating func press(_ keys: Key...) -> [DeskRequest] { keys.flatMap { update(&self, .key($0)) } }
}

@Suite("A desk")
struct DeskStateTests {
  @Test("says what it is once the walkthrough has greeted it, and what it has seen")
  func conversation() throws {
    var desk = DeskState(plan: Plan(), theme: .dark, symbols: .quadrants)
    _ = update(&desk, .link(.called))
    let greeting = ShowGreeting(program: "0", terminal: "", place: "")
    #expect(update(&desk, .heard(.greeting(greeting))) == [.send(.greeting(version: 1, desk.wish))])
    #expect(desk.link == .following)
    #expect(update(&desk, .heard(.course(number: 7, CourseOutline()))) == [.send(.seen(7))])
  }

  @Test("follows no walkthrough of another version, and names that")
  func otherVersion() {
    var desk = DeskState(plan: Plan(), theme: .dark, symbols: .quadrants)
    let other = ShowGreeting(version: 2, program: "9.9", terminal: "", place: "")
    #expect(update(&desk, .heard(.greeting(other))).isEmpty)
    #expect(desk.link == .strange(program: "9.9"))
    #expect(desk.text.contains("9.9"))
  }

  @Test("shows the notes, the question with its answer, and the next title, before the class sees them")
  func page() throws {
    let id = try #require(try Course.firstChapter().steps.first { $0.question != nil }?.id)
    let show = try State.course(at: id)
    let briefing = try #require(show.briefing(usualWish.picture))
    let question = try #require(briefing.question)
    #expect(!question.isAnswered)
    let text = try DeskState.following(id, size: Size(columns: 200, rows: 60)).text
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    for part in [question.ask, question.answer, briefing.notes, briefing.next?.title ?? "", briefing.title] {
      // Lines are broken at other places, and what stands beside them comes in between.
      for word in part.split(separator: " ") { #expect(words.contains(word), "\(word)") }
    }
    let shown = try DeskState.following(id, size: Size(columns: 200, rows: 60)) { update(&$0, .next) }.text
    #expect(shown != text)
  }

  @Test("passes keys on, numbered")
  func keys() throws {
    var desk = try DeskState.following()
    #expect(desk.press(.right) == [.send(.steer(number: 1, .next))])
    #expect(desk.press(.pageUp) == [.send(.steer(number: 2, .back))])
    #expect(desk.press(.character("b")) == [.send(.steer(number: 3, .toggleBlank))])
    #expect(desk.press(.character("c")) == [.send(.restartClock(number: 4))])
    #expect(desk.press(.character("x")).isEmpty)
  }

  @Test(
    "goes to a step by its number, or by chapter and step",
    arguments: [
      ("7", Steering.go(chapter: nil, step: 6)), ("3.4", .go(chapter: 2, step: 3)),
      ("12", .go(chapter: nil, step: 11)),
    ])
  func places(typed: String, steering: Steering) throws {
    var desk = try DeskState.following()
    #expect(typed.flatMap { desk.press(.character($0)) }.isEmpty)
    #expect(desk.text.contains(typed))
    #expect(desk.press(.enter) == [.send(.steer(number: 1, steering))])
    // The next Enter is a step again.
    #expect(desk.press(.enter) == [.send(.steer(number: 2, .next))])
  }

  @Test(
    "goes nowhere by what is no place, and takes digits back", arguments: ["0", "0.1", "1.", "1.0", "1.2.3"])
  func noPlaces(typed: String) throws {
    var desk = try DeskState.following()
    _ = typed.map { desk.press(.character($0)) }
    #expect(desk.press(.enter).isEmpty)
    _ = desk.press(.character("4"), .backspace)
    #expect(desk.press(.enter) == [.send(.steer(number: 1, .next))])
    #expect(desk.press(.character("4"), .escape, .right) == [.send(.steer(number: 2, .next))])
  }

  @Test("holds keys back from a walkthrough that does not do them, and says so after a second")
  func unanswered() throws {
    var desk = try DeskState.following()
    let passed = (0..<20).flatMap { _ in desk.press(.right) }
    #expect(passed.count == 8)
    #expect(!desk.isUnanswered)
    _ = update(&desk, .time(1001.5))
    #expect(desk.isUnanswered)
    _ = update(&desk, .heard(.heard(8)))
    #expect(!desk.isUnanswered)
    #expect(desk.press(.right) == [.send(.steer(number: 9, .next))])
  }

  @Test("passes nothing on where nobody is there")
  func nobody() throws {
    var desk = try DeskState.following()
    _ = update(&desk, .heard(.ended))
    #expect(desk.link == .ended)
    #expect(desk.press(.right, .character("c")).isEmpty)
  }

  @Test(
    "counts the time since the clock was started, in minutes and seconds",
    arguments: [
      (0.0, "0:00"), (59.99, "0:59"), (61.0, "1:01"), (3725.0, "62:05"), (-5.0, "0:00"),
    ])
  func time(seconds: Double, text: String) throws {
    let desk = try DeskState.following(seconds: seconds)
    #expect(deskPage(desk).text(row: DeskLayout.clockRow).hasPrefix("  " + text))
  }

  @Test("says how far one is before the plan or behind it")
  func plan() throws {
    let late = try DeskState.following(plan: Plan(minutes: 45), seconds: 3000)
    let early = try DeskState.following("mean", plan: Plan(minutes: 45), seconds: 1)
    guard case .behind? = late.plan.standing(at: Place(), after: 3000, from: Place(), in: late.course) else {
      Issue.record("not behind")
      return
    }
    let (lateLine, earlyLine) = [late, early].map { deskPage($0).text(row: DeskLayout.clockRow) }.pair
    #expect(lateLine.contains("50:00") && lateLine.contains("45:00"))
    #expect(lateLine.dropFirst(16) != earlyLine.dropFirst(16))
  }

  @Test("wakes for the next second of the clock, and not before")
  func nextSecond() throws {
    #expect(try DeskState.following(seconds: 3.25).nextSecond == 1004)
    #expect(DeskState(plan: Plan(), theme: .dark, symbols: .quadrants).nextSecond == nil)
  }

  @Test("Every size, every set of symbols and every state has a page as large as the window")
  func sizes() throws {
    for symbols in SymbolSet.Name.allCases {
      for size in [(0, 0), (1, 1), (59, 20), (60, 20), (75, 24), (76, 24), (80, 24), (300, 100)] {
        var desk = try DeskState.following("mean", plan: Plan(minutes: 45))
        var waiting = DeskState(plan: Plan(), theme: .dark, symbols: SymbolSet.named(symbols))
        _ = update(&desk, .resized(Size(columns: size.0, rows: size.1)))
        _ = update(&waiting, .resized(Size(columns: size.0, rows: size.1)))
        for page in [deskPage(desk), deskPage(waiting)] {
          #expect(page.size == Size(columns: size.0, rows: size.1))
        }
        if symbols == .ascii { #expect(deskPage(waiting).plainText.allSatisfy { $0.isASCII }) }
        for link in [
          Link.called, .ended, .full, .several(["1", "2"]), .none(reason: "x"), .strange(program: "2"),
        ] {
          _ = update(&waiting, .link(link))
          #expect(deskPage(waiting).size.columns == size.0)
        }
      }
    }
  }

  @Test("Long notes are scrolled, and no further than to their end")
  func scrolling() throws {
    var desk = try DeskState.following(size: Size(columns: 60, rows: 20))
    let steps = try State.course().places
    for place in steps where desk.lastRow == 0 {
      var show = try State.course()
      update(&show, .steered(.go(chapter: place.chapter, step: place.step)))
      let page = ShowPage(
        try #require(show.briefing(desk.wish.picture)), ShowClock(start: 1000, place: Place()))
      _ = update(&desk, .heard(.page(number: 3, page)))
    }
    try #require(desk.lastRow > 0)
    let before = desk.text
    for _ in 0..<50 { _ = desk.press(.down) }
    #expect(desk.firstRow == desk.lastRow)
    #expect(desk.text != before)
    for _ in 0..<50 { _ = desk.press(.up) }
    #expect(desk.text == before)
  }
}

extension [String] {
  fileprivate var pair: (String, String) { (self[0], self[1]) }
}
