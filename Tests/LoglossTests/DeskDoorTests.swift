import CSockets
import Desk
import Drawing
import Explainer
import Foundation
import Lessons
import SystemPackage
import Testing

@testable import logloss

/// A folder in which walkthroughs can be called, of its own for each test. Its path is short, as that of a socket has to be.
private final class CallFolder {
  let path = "/tmp/logloss-test-\(UInt32.random(in: 0 ... .max))"
  var folders: SessionFolders { SessionFolders(only: path) }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var entries: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }

  func mode(_ name: String = "") throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  func door() -> DeskDoor? { DeskDoor(in: folders, program: "1.0") }
}

/// A desk without a page: it says and hears lines.
private final class Caller {
  private var line: SocketLine

  init(_ folder: CallFolder) throws {
    line = SocketLine(to: nil, in: folder.folders)
    let found = line.search()
    try #require(found == .called)
  }

  func say(_ message: DeskMessage) { line.send(message) }

  /// What was said by now; nil once the line is dead.
  func hear() -> [ShowMessage]? { line.received() }

  func hangUp() { line.hangUp() }
}

extension DeskDoor {
  /// Does what the loop does for each descriptor that has something to read.
  @discardableResult
  fileprivate func work() -> [Action] {
    descriptors.flatMap { descriptor in
      var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      return poll(&source, 1, 0) > 0 ? actions(from: descriptor) : []
    }
  }
}

@Suite("The door for desks")
struct DeskDoorTests {
  private let wish = DeskWish(
    size: Size(columns: 30, rows: 10), symbols: .ascii, theme: .dark, depth: .none)

  private func state() throws -> State {
    try State(chapters: [try .some], settings: Settings(hasMotion: false))
  }

  @Test(
    "is a socket that nobody else can open, in a folder that nobody else can enter, and goes when it is closed"
  )
  func modes() throws {
    let folder = CallFolder()
    let door = try #require(folder.door())
    let name = try #require(folder.entries.first)
    #expect(folder.entries.count == 1)
    #expect(try folder.mode() == 0o700)
    #expect(try folder.mode(name) == 0o600)
    door.close()
    #expect(folder.entries.isEmpty)
  }

  @Test("greets, tells the page, does what keys say, and tells what has come of it")
  func conversation() throws {
    let folder = CallFolder()
    let door = try #require(folder.door())
    var state = try state()
    door.follow(state)
    let caller = try Caller(folder)
    door.work()
    guard case .greeting(let greeting)? = caller.hear()?.first else {
      Issue.record("no greeting")
      return
    }
    #expect(greeting.isUnderstood && greeting.program == "1.0" && greeting.place == "some one")
    caller.say(.greeting(version: greeting.version, wish))
    #expect(door.work().isEmpty)
    door.follow(state)
    guard case .page(2, let page)? = caller.hear()?.last else {
      Issue.record("no page")
      return
    }
    #expect(page.briefing.title == "First")
    caller.say(.seen(2))
    caller.say(.steer(number: 1, .next))
    let actions = door.work()
    #expect(actions == [.steered(.next)])
    for action in actions { update(&state, action) }
    door.follow(state)
    let answers = try #require(caller.hear())
    #expect(answers.first == .heard(1))
    guard case .page(3, let second)? = answers.last else {
      Issue.record("no second page")
      return
    }
    #expect(second.briefing.title == "Second")
    #expect(second.clock == page.clock)
    door.close()
    #expect(caller.hear()?.last == .ended)
    #expect(caller.hear() == nil)
  }

  @Test("starts the clock again where a desk wants it, at the step at hand")
  func clock() throws {
    let folder = CallFolder()
    let door = try #require(folder.door())
    var state = try state()
    door.follow(state)
    let caller = try Caller(folder)
    door.work()
    caller.say(.greeting(version: 1, wish))
    door.work()
    door.follow(state)
    update(&state, .next)
    caller.say(.seen(2))
    caller.say(.restartClock(number: 1))
    #expect(door.work().isEmpty)
    door.follow(state)
    guard case .page(_, let page)? = caller.hear()?.last else {
      Issue.record("no page")
      return
    }
    #expect(page.clock.place == state.place)
  }

  @Test("survives desks that come and go without a word, and lets the next one in", arguments: [1, 40])
  func comers(count: Int) throws {
    let folder = CallFolder()
    let door = try #require(folder.door())
    for _ in 0..<count {
      let caller = try Caller(folder)
      door.work()
      caller.hangUp()
      door.work()
    }
    #expect(door.descriptors.count == 1)
  }

  @Test("has room for four; one that never says what it is makes room for the next")
  func room() throws {
    let folder = CallFolder()
    let door = try #require(folder.door())
    var callers: [Caller] = []
    for _ in 0..<4 {
      callers.append(try Caller(folder))
      door.work()
    }
    for index in 1..<4 { callers[index].say(.greeting(version: 1, wish)) }
    door.work()
    let fifth = try Caller(folder)
    door.work()
    #expect(door.descriptors.count == 5)
    fifth.say(.greeting(version: 1, wish))
    door.work()
    _ = callers[0].hear()
    #expect(callers[0].hear() == nil)
    let sixth = try Caller(folder)
    door.work()
    #expect(sixth.hear() == [.full])
  }

  @Test(
    "gives up what is no desk, and goes on",
    arguments: ["garbage\n", "desk\tprotocol=9\n", String(repeating: "x", count: 5000)])
  func strangers(words: String) throws {
    let folder = CallFolder()
    let door = try #require(folder.door())
    let session = try #require(RunningWalkthrough.all(in: folder.folders).first)
    guard case .answered(let line) = session.call() else {
      Issue.record("nobody answers")
      return
    }
    door.work()
    #expect(say(words, to: line))
    #expect(door.work().isEmpty)
    #expect(door.descriptors.count == 1)
    close(line)
  }

  @Test("never waits for a desk that reads nothing, and gives it at most one page ahead")
  func slow() throws {
    let folder = CallFolder()
    let door = try #require(folder.door())
    var state = try state()
    let caller = try Caller(folder)
    door.work()
    caller.say(.greeting(version: 1, wish))
    door.work()
    for _ in 0..<500 {
      update(&state, .next)
      update(&state, .back)
      update(&state, .changeUnit)
      door.follow(state)
    }
    let messages = try #require(caller.hear())
    #expect(messages.count == 3)
  }

  @Test("takes the place of a socket that was left behind, and of no other")
  func leftOver() throws {
    let folder = CallFolder()
    #expect(logloss_private_folder(folder.path, true) == 0)
    // Left by a process that has gone, by this one's number in an earlier life, and by one that still listens.
    let gone = logloss_listen(folder.path + "/999999999", folder.path + "/.x")
    let earlier = logloss_listen(folder.path + "/\(getpid())", folder.path + "/.x")
    try #require(gone >= 0 && earlier >= 0)
    close(gone)
    close(earlier)
    let door = try #require(folder.door())
    #expect(folder.entries == ["\(getpid())"])
    let second = try #require(folder.door())
    #expect(Set(folder.entries) == ["\(getpid())", "\(getpid())-2"])
    #expect(RunningWalkthrough.all(in: folder.folders).count == 2)
    second.close()
    door.close()
    #expect(folder.entries.isEmpty)
  }

  @Test("leaves a file alone that is no socket, whatever its name")
  func otherFiles() throws {
    let folder = CallFolder()
    #expect(logloss_private_folder(folder.path, true) == 0)
    let names = ["\(getpid())", "999999999", "notes.txt"]
    for name in names { try Data("mine".utf8).write(to: URL(filePath: folder.path + "/" + name)) }
    let door = try #require(folder.door())
    #expect(Set(folder.entries) == Set(names + ["\(getpid())-2"]))
    #expect(RunningWalkthrough.all(in: folder.folders).count == 1)
    door.close()
    for name in names {
      #expect(try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8) == "mine")
    }
  }

  @Test("is not opened where its folder is somebody else's, open to others, or no folder")
  func folders() throws {
    let folder = CallFolder()
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: false)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    #expect(folder.door() == nil)
    #expect(folder.folders.obstacle?.error == .permissionDenied)
    try FileManager.default.removeItem(atPath: folder.path)
    try FileManager.default.createSymbolicLink(atPath: folder.path, withDestinationPath: "/root")
    #expect(folder.door() == nil)
    #expect(folder.folders.obstacle?.error == .notDirectory)
    var line = SocketLine(to: nil, in: folder.folders)
    guard case .none(let reason?) = line.search() else {
      Issue.record("no reason")
      return
    }
    #expect(reason.contains(folder.path))
    #expect(SessionFolders(only: "/proc/1").folderToListenIn() == nil)
  }

  @Test("A desk finds nobody, one, or several to choose from")
  func search() throws {
    let folder = CallFolder()
    var line = SocketLine(to: nil, in: folder.folders)
    #expect(line.search() == .none(reason: nil))
    let first = try #require(folder.door())
    let second = try #require(folder.door())
    #expect(line.search() == .several(["\(getpid())", "\(getpid())-2"]))
    var chosen = SocketLine(to: "\(getpid())-2", in: folder.folders)
    #expect(chosen.search() == .called)
    second.close()
    #expect(line.search() == .called)
    first.close()
  }
}

extension Chapter {
  /// Two steps.
  fileprivate static var some: Chapter {
    get throws {
      try Chapter(
        yaml: """
          title: Some
          data: {x: [1, 2, 3, 4], y: [0, 1, 0, 1]}
          steps:
            - {id: one, title: First, scene: classes, said: One., notes: Noted.}
            - {id: two, title: Second, scene: mean-loss, said: Two.}
          """, name: "some", file: "some.yaml")
    }
  }
}
