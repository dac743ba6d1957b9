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
