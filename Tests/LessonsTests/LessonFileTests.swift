import Foundation
import Testing

@testable import Lessons

struct LessonFileTests {
  /// Runs with a folder of its own that is gone afterwards.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "logloss-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private let lesson =
    "title: Mine\ndata: {x: [1, 2], y: [0, 1]}\nsteps:\n  - {id: a, title: A, scene: classes, said: B}\n"

  private func refuses(
    _ url: URL, _ problem: LessonError.Problem, location: SourceLocation = #_sourceLocation
  ) throws {
    let file = try #require(LessonFile(url.path))
    #expect(
      throws: LessonError(file: url.path, line: nil, problem: problem), sourceLocation: location
    ) { try file.chapter() }
  }

  @Test("Only names that end like YAML files name a file", arguments: ["the-loss", "lesson.txt", "yaml", ""])
  func otherNames(name: String) {
    #expect(LessonFile(name) == nil)
  }

  @Test("A file is read under its path, whichever of the two endings it has", arguments: ["yaml", "yml"])
  func reading(ending: String) throws {
    try withFolder { folder in
      let url = folder.appending(path: "größe eins.\(ending)")
      try Data(lesson.utf8).write(to: url)
      let chapter = try #require(LessonFile(url.path)).chapter()
      #expect(chapter.title == "Mine")
      #expect(chapter.name == url.path)
      #expect(chapter.steps.map(\.id) == ["a"])
    }
  }

  @Test("A file with Windows line ends and a byte order mark is read like any other")
  func windows() throws {
    try withFolder { folder in
      let url = folder.appending(path: "windows.yaml")
      try Data(("\u{FEFF}" + lesson.replacingOccurrences(of: "\n", with: "\r\n")).utf8).write(to: url)
      #expect(try #require(LessonFile(url.path)).chapter().title == "Mine")
    }
  }

  @Test("A file that is not there is unreadable, and so is a folder")
  func unreadable() throws {
    try withFolder { folder in
      try refuses(folder.appending(path: "no.yaml"), .unreadable(reason: "there is no such file"))
      let inner = folder.appending(path: "folder.yaml")
      try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: false)
      try refuses(inner, .unreadable(reason: "it is a folder"))
    }
  }

  @Test("A pipe is refused before anybody waits for it, and a device before it is read for ever")
  func noFiles() throws {
    try withFolder { folder in
      let pipe = folder.appending(path: "pipe.yaml")
      try #require(mkfifo(pipe.path, 0o600) == 0)
      try refuses(pipe, .unreadable(reason: "it is a pipe, not a file"))
      let device = folder.appending(path: "device.yaml")
      try FileManager.default.createSymbolicLink(at: device, withDestinationURL: URL(filePath: "/dev/zero"))
      try refuses(device, .unreadable(reason: "it is a device, not a file"))
    }
  }

  @Test("Bytes that are not UTF-8 are refused")
  func notUTF8() throws {
    try withFolder { folder in
      let url = folder.appending(path: "latin.yaml")
      try Data([0x74, 0xE4, 0x3A, 0x20, 0xFF]).write(to: url)
      try refuses(url, .notUTF8)
    }
  }

  @Test("What is wrong inside the file is reported with its path and line")
  func inside() throws {
    try withFolder { folder in
      let url = folder.appending(path: "wrong.yaml")
      try Data((lesson + "author: B\n").utf8).write(to: url)
      let file = try #require(LessonFile(url.path))
      #expect(
        throws: LessonError(
          file: url.path, line: 5, column: 1,
          problem: .unknownKey("author", allowed: ["title", "steps", "data"]))
      ) { try file.chapter() }
    }
  }
}
