import Desk
import Drawing
import Explainer
import TestSupport
import Testing

/// The desk as it is seen while the course is at some steps.
@Suite("The teacher's desk")
struct DeskGoldenTests {
  private static let sizes = [
    Size(columns: 60, rows: 20), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
  ]

  @Test("looks as it was recorded", arguments: sizes)
  func looksAsRecorded(_ size: Size) throws {
    for (name, id, seconds) in [
      ("picture", "sigmoid", 75.0), ("question", "stand", 1500), ("end", "further-reading", 2800),
    ] {
      try GoldenFiles.check(deskPage(try desk(at: id, after: seconds, size)), "desk/\(size.folder)/\(name)")
    }
    var waiting = DeskState(plan: Plan(), theme: .dark, symbols: .quadrants, size: size)
    try GoldenFiles.check(deskPage(waiting), "desk/\(size.folder)/waiting")
    _ = update(&waiting, .key(.character("?")))
    try GoldenFiles.check(deskPage(waiting), "desk/\(size.folder)/help")
    GoldenFiles.expectNotRecording()
  }

  /// A desk with a plan of 45 minutes whose clock was started at the beginning of the course.
  private func desk(at id: String, after seconds: Double, _ size: Size) throws -> DeskState {
    let show = try State.course(at: id)
    var desk = DeskState(plan: Plan(minutes: 45), theme: .dark, symbols: .quadrants, size: size)
    var guest = Guest()
    let greeting = ShowMessage.greeting(ShowGreeting(program: "0", terminal: "", place: ""))
    // What each says is read as it travels.
    _ = update(&desk, .time(seconds))
    let answers = update(&desk, .heard(greeting)).map { request in
      if case .send(let message) = request { message.line } else { "" }
    }
    _ = guest.hear(Array(answers.joined().utf8), at: 0)
    let news = guest.news(of: show, ShowClock(start: 0, place: Place())) ?? ""
    var reader = ShowReader()
    for message in reader.messages(in: Array(news.utf8)) ?? [] { _ = update(&desk, .heard(message)) }
    try #require(desk.link == .following)
    return desk
  }
}
