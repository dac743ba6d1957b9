import Foundation
import SystemPackage
import Testing

@testable import logloss

struct WholeFileTests {
  private func withFolder(_ body: (FilePath) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "logloss-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(FilePath(folder.path(percentEncoded: false)))
  }

  private func names(in folder: FilePath) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.string).sorted()
  }

  @Test("A file holds the whole text, alone in its folder, and may be read by whom the user lets read")
  func whole() throws {
    try withFolder { folder in
      let text = String(repeating: "1.5,0\n", count: 100_000)
      try writeWhole(text, toNewFile: folder.appending("a.csv"))
      #expect(try String(contentsOfFile: folder.appending("a.csv").string, encoding: .utf8) == text)
      #expect(try names(in: folder) == ["a.csv"])
      let mask = umask(0)
      umask(mask)
      let permissions = try folder.appending("a.csv").stat().permissions.rawValue
      #expect(permissions == 0o666 & ~mask)
    }
  }

  @Test("What takes the place of a file that only its owner may read is for its owner, too")
  func privateInPlace() throws {
    try withFolder { folder in
      let path = folder.appending("mean.svg")
      try writeWhole("old", toNewFile: path)
      for mode in [0o600, 0o640] {
        #expect(chmod(path.string, mode_t(mode)) == 0)
        try writeWhole("new", inPlaceOf: path)
        #expect(try path.stat().permissions.rawValue == mode_t(mode))
        #expect(try String(contentsOfFile: path.string, encoding: .utf8) == "new")
      }
    }
  }

  @Test("A file of the program's own takes the place of the one before, whole, and is for its owner alone")
  func own() throws {
    try withFolder { folder in
      let path = folder.appending("place.yaml")
      for text in ["one\n", String(repeating: "two\n", count: 50_000), ""] {
        try writeWhole(text, toOwnFile: path)
        #expect(try String(contentsOfFile: path.string, encoding: .utf8) == text)
        #expect(try path.stat().permissions.rawValue == 0o600)
        #expect(try names(in: folder) == ["place.yaml"])
      }
    }
  }

  @Test("Where it cannot be put in its place, what was there stays, and nothing is left behind")
  func ownInVain() throws {
    try withFolder { folder in
      let path = folder.appending("place.yaml")
      try FileManager.default.createDirectory(atPath: path.string, withIntermediateDirectories: false)
      #expect(throws: Errno.isDirectory) { try writeWhole("text", toOwnFile: path) }
      #expect(try names(in: folder) == ["place.yaml"] && path.stat().type == .directory)
    }
  }

  @Test("Folders on the way are made for their owner alone, and those that are there stay as they are")
  func privateFolders() throws {
    try withFolder { folder in
      let inner = folder.appending("a").appending("b")
      for _ in 1...2 { try makePrivateFolder(inner) }
      for path in [inner, inner.removingLastComponent()] {
        #expect(try path.stat().permissions.rawValue == 0o700 && path.stat().type == .directory)
      }
      try Data().write(to: URL(filePath: folder.appending("file").string))
      #expect(throws: Errno.self) { try makePrivateFolder(folder.appending("file").appending("c")) }
    }
  }

  @Test("What has the name already stays what it is: a file, a folder, a link, also one that leads nowhere")
  func taken() throws {
    try withFolder { folder in
      let path = folder.appending("a")
      let kinds: [(String) throws -> Void] = [
        { try Data("mine".utf8).write(to: URL(filePath: $0)) },
        { try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: false) },
        { try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: "nowhere") },
        { try #require(mkfifo($0, 0o600) == 0) },
      ]
      for make in kinds {
        try make(path.string)
        let type = try path.stat(followTargetSymlink: false).type
        #expect(throws: Errno.fileExists) { try writeWhole("other", toNewFile: path) }
        #expect(try path.stat(followTargetSymlink: false).type == type)
        #expect(try names(in: folder) == ["a"])
        try FileManager.default.removeItem(atPath: path.string)
      }
    }
  }

  @Test("A folder that is not there is named as the reason, and is not made")
  func noFolder() throws {
    try withFolder { folder in
      #expect(throws: Errno.noSuchFileOrDirectory) {
        try writeWhole("1", toNewFile: folder.appending("b").appending("a.csv"))
      }
      let left = try names(in: folder)
      #expect(left.isEmpty)
    }
  }

  @Test("Of many that write one name at once, one does")
  func race() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "logloss-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = FilePath(folder.appending(path: "a.csv").path(percentEncoded: false))
    let winners = await withTaskGroup(of: Int?.self) { group in
      for number in 0..<20 {
        group.addTask { (try? writeWhole("\(number)\n", toNewFile: path)).map { number } }
      }
      return await group.reduce(into: []) { winners, number in winners += [number].compactMap(\.self) }
    }
    #expect(winners.count == 1)
    #expect(try String(contentsOfFile: path.string, encoding: .utf8) == winners.first.map { "\($0)\n" })
  }
}
