import Drawing
import Explainer
import Foundation
import Lessons
import TestSupport
import Testing

@testable import Doors

@Suite("A recording")
struct RecordingTests {
  private let size = Size(columns: 80, rows: 24)

  private func state(moving: Bool = true) throws -> State {
    try State.course(chapters: [Course.firstChapter()], moving: moving)
  }

  /// The events of a recording: seconds, code, data.
  private func events(_ text: String) throws -> [(seconds: Double, code: String, data: String)] {
    try text.split(separator: "\n").dropFirst().map { line in
      let event = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any])
      return (
        try #require(event[0] as? Double), try #require(event[1] as? String),
        try #require(event[2] as? String)
      )
    }
  }

  @Test("begins with what was recorded, in both versions")
  func header() throws {
    let recording = Recording(try state(moving: false), size: size, title: "A \"title\"")
    func header(_ version: CastVersion) throws -> [String: Any] {
      let line = try #require(recording.text(version).split(separator: "\n").first)
      return try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    let three = try header(.three)
    #expect(three["version"] as? Int == 3 && three["title"] as? String == "A \"title\"")
    #expect((three["term"] as? [String: Any])?["cols"] as? Int == 80)
    let two = try header(.two)
    #expect(two["version"] as? Int == 2 && two["width"] as? Int == 80 && two["height"] as? Int == 24)
  }

  @Test("has a marker for each step, in their order")
  func markers() throws {
    let state = try state()
    let events = try events(Recording(state, size: size, title: "").text(.three))
    #expect(events.filter { $0.code == "m" }.map(\.data) == state.chapters.flatMap(\.steps).map(\.id))
    #expect(events.last?.code == "x")
  }

  @Test("shows each step for as long as auto-play does")
  func time() throws {
    let still = try state(moving: false)
    var (played, seconds) = (still, [0.0])
    update(&played, .toggleAutoPlay)
    while let wait = played.nextTick {
      let place = played.place
      update(&played, .timePassed(wait))
      seconds[seconds.count - 1] += wait
      if played.place != place { seconds.append(0) }
    }
    var starts: [Double] = []
    var now = 0.0
    for event in try events(Recording(still, size: size, title: "").text(.three)) {
      now += event.seconds
      if event.code == "m" || event.code == "x" { starts.append(now) }
    }
    #expect(zip(starts, starts.dropFirst()).map { $1 - $0 }.count == seconds.count)
    for (shown, expected) in zip(zip(starts, starts.dropFirst()).map({ $1 - $0 }), seconds) {
      #expect(abs(shown - expected) < 0.01)
    }
  }

  @Test("tells the same in both versions, the older one by the time since its start")
  func versions() throws {
    let recording = Recording(try state(), size: size, title: "")
    let (three, two) = (try events(recording.text(.three)), try events(recording.text(.two)))
    #expect(three.count == two.count)
    var now = 0.0
    for (new, old) in zip(three, two).dropLast() {
      now += new.seconds
      #expect(new.code == old.code && new.data == old.data && abs(now - old.seconds) < 1e-6)
    }
  }

  @Test("is the same every time")
  func same() throws {
    let recording = Recording(try state(), size: size, title: "")
    #expect(recording.text(.three) == recording.text(.three))
  }

  @Test("Changes alone are sent, wide characters whole")
  func change() {
    var (first, second) = (Frame(size: Size(columns: 20, rows: 2)), Frame(size: Size(columns: 20, rows: 2)))
    first.write("0.25", row: 1, column: 3)
    second.write("0.35", row: 1, column: 3)
    let change = FrameChange(from: first, theme: .terminal)
    #expect(change.text(to: first).isEmpty)
    #expect(change.text(to: second) == "\u{1B}[2;6H\u{1B}[0m3\u{1B}[0m")
    var wide = first
    wide.write("木", row: 0, column: 4)
    #expect(FrameChange(from: first, theme: .terminal).text(to: wide) == "\u{1B}[1;5H\u{1B}[0m木\u{1B}[0m")
  }
}
