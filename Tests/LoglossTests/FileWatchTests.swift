import Foundation
import Testing

@testable import logloss

#if os(Linux)
  @Suite("A watched file")
  struct FileWatchTests {
    /// A folder of its own with a file in it, for one test.
    private func inFolder(_ test: (URL) throws -> Void) throws {
      let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let file = folder.appending(path: "mine.yaml")
      try Data("first".utf8).write(to: file)
      try test(file)
    }

    @Test("was saved when it was written, once")
    func written() throws {
      try inFolder { file in
        let watch = try FileWatch(path: file.path)
        #expect(!watch.wasSaved())
        try Data("second".utf8).write(to: file)
        #expect(watch.wasSaved() && !watch.wasSaved())
      }
    }

    @Test("was saved when an editor put another file in its place, again and again")
    func replaced() throws {
      try inFolder { file in
        let watch = try FileWatch(path: file.path)
        for _ in 0..<2 {
          try Data("second".utf8).write(to: file, options: .atomic)
          #expect(watch.wasSaved() && !watch.wasSaved())
        }
      }
    }

    @Test("was saved when another file, long finished, was given its name")
    func renamed() throws {
      try inFolder { file in
        let other = file.deletingLastPathComponent().appending(path: "mine.yaml.new")
        try Data("second".utf8).write(to: other)
        let watch = try FileWatch(path: file.path)
        #expect(!watch.wasSaved())
        #expect(rename(other.path, file.path) == 0)
        #expect(watch.wasSaved() && !watch.wasSaved())
      }
    }

    @Test("was not saved when its neighbours were, or when it was read")
    func neighbours() throws {
      try inFolder { file in
        let watch = try FileWatch(path: file.path)
        for name in ["mine.yaml~", "mine", "mine.yaml.swp"] {
          try Data("x".utf8).write(to: file.deletingLastPathComponent().appending(path: name))
        }
        _ = try Data(contentsOf: file)
        #expect(!watch.wasSaved())
      }
    }

    @Test("is followed through a link")
    func link() throws {
      try inFolder { file in
        try inFolder { other in
          let link = other.deletingLastPathComponent().appending(path: "link.yaml")
          try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
          let watch = try FileWatch(path: link.path)
          try Data("second".utf8).write(to: file)
          #expect(watch.wasSaved())
        }
      }
    }

    @Test("in a folder that is not there cannot be watched, which is said in one sentence")
    func noFolder() {
      let error = #expect(throws: FileWatchError.self) { try FileWatch(path: "/nowhere/at/all.yaml") }
      let words = error.map { sentence(for: $0) } ?? ""
      #expect(words.hasPrefix("/nowhere/at/all.yaml cannot be watched") && words.hasSuffix("."))
    }
  }
#endif
