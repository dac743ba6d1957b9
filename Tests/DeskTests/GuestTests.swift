import Drawing
import Explainer
import TestSupport
import Testing

@testable import Desk

@Suite("A desk as the walkthrough knows it")
struct GuestTests {
  private let clock = ShowClock(start: 100, place: Place())

  private func bytes(_ messages: DeskMessage...) -> [UInt8] { messages.flatMap { Array($0.line.utf8) } }

  private func welcomed() -> Guest {
    var guest = Guest()
    #expect(guest.hear(bytes(.greeting(version: 1, usualWish)), at: 0) == Guest.Heard())
    return guest
  }

  /// What a guest is told, read as its desk reads it.
  private func told(_ news: String?) throws -> [ShowMessage] {
    var reader = ShowReader()
    let messages = reader.messages(in: Array((news ?? "").utf8))
    return try #require(messages)
  }

  @Test("is told nothing before it has said what it is, and then course and page at once")
  func greeting() throws {
    let state = try State.course()
    var guest = Guest()
    #expect(guest.news(of: state, clock) == nil)
    #expect(!guest.isKnown)
    guest = welcomed()
    let messages = try told(guest.news(of: state, clock))
    guard case .course(1, let course)? = messages.first, case .page(2, let page)? = messages.last else {
      Issue.record("\(messages)")
      return
    }
    #expect(course == state.courseOutline)
    #expect(page.briefing == state.briefing(usualWish.picture))
    #expect(page.clock == clock)
  }

  @Test("that has not seen the last page is told the newest alone, once it has")
  func newest() throws {
    var state = try State.course()
    var guest = welcomed()
    _ = guest.news(of: state, clock)
    for _ in 0..<3 {
      update(&state, .next)
      #expect(guest.news(of: state, clock) == nil)
    }
    #expect(!guest.hear(bytes(.seen(2)), at: 0).isOver)
    let messages = try told(guest.news(of: state, clock))
    #expect(messages == [.page(number: 3, ShowPage(try #require(state.briefing(usualWish.picture)), clock))])
  }

  @Test("is not told again what it knows")
  func unchanged() throws {
    var state = try State.course()
    var guest = welcomed()
    _ = guest.news(of: state, clock)
    _ = guest.hear(bytes(.seen(2)), at: 0)
    #expect(guest.news(of: state, clock) == nil)
    update(&state, .timePassed(5))
    update(&state, .resized(Size(columns: 100, rows: 40)))
    #expect(guest.news(of: state, clock) == nil)
    #expect(guest.news(of: state, ShowClock(start: 101, place: Place())) != nil)
  }

  @Test("gets another picture once its window has another size")
  func resized() throws {
    let state = try State.course()
    var guest = welcomed()
    _ = guest.news(of: state, clock)
    let wish = DeskWish(size: Size(columns: 50, rows: 20), symbols: .ascii, theme: .dark, depth: .none)
    _ = guest.hear(bytes(.wish(wish), .seen(2)), at: 0)
    guard case .page(_, let page)? = try told(guest.news(of: state, clock)).first else {
      Issue.record("no page")
      return
    }
    #expect(page.briefing.next?.picture.size == wish.size)
  }

  @Test("hands its keys on in order, and hears that they are done")
  func keys() {
    var guest = welcomed()
    let heard = guest.hear(
      bytes(.steer(number: 1, .next), .restartClock(number: 2), .steer(number: 3, .toggleBlank)), at: 0)
    #expect(heard.orders == [.steer(.next), .restartClock, .steer(.toggleBlank)])
    #expect(heard.answer == ShowMessage.heard(3).line)
    #expect(!heard.isOver)
  }

  @Test("is understood in pieces of any length", arguments: [1, 2, 5, 13])
  func pieces(length: Int) {
    var guest = Guest()
    let all = bytes(.greeting(version: 1, usualWish), .steer(number: 1, .next), .steer(number: 2, .back))
    var orders: [Guest.Order] = []
    for start in stride(from: 0, to: all.count, by: length) {
      let heard = guest.hear(all[start..<min(start + length, all.count)], at: 0)
      #expect(!heard.isOver)
      orders += heard.orders
    }
    #expect(orders == [.steer(.next), .steer(.back)])
  }

  @Test(
    "is given up where it is none, or speaks another version",
    arguments: [
      "GET / HTTP/1.1\r\n", "steer\tnumber=1\tdo=next\n", "desk\tprotocol=2\n", "desk\tprotocol=1\n",
      "desk\n", "\u{0}\u{0}\n", String(repeating: "x", count: 600),
    ])
  func strangers(words: String) {
    var guest = Guest()
    let heard = guest.hear(Array(words.utf8), at: 0)
    #expect(heard.isOver)
    #expect(heard.orders.isEmpty)
  }

  @Test("is given up where it greets twice, or has seen what it was never told")
  func liars() {
    for message in [DeskMessage.greeting(version: 1, usualWish), .seen(1), .seen(-1)] {
      var guest = welcomed()
      #expect(guest.hear(bytes(message), at: 0).isOver)
    }
  }

  @Test("is given up where it says more in a second than keys can, and not where it takes its time")
  func floods() {
    let key = bytes(.steer(number: 1, .next))
    var flood = welcomed()
    let most = (0..<400).map { _ in flood.hear(key, at: 5) }
    #expect(most.contains { $0.isOver })
    #expect(most.prefix(200).allSatisfy { !$0.isOver })
    var patient = welcomed()
    #expect((0..<400).allSatisfy { !patient.hear(key, at: Double($0)).isOver })
  }
}
