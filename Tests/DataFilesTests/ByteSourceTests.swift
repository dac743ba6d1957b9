import CrossEntropy
import Foundation
import Testing

@testable import DataFiles

struct ByteSourceTests {
  @Test("Files that cannot be read are told apart")
  func unreadable() throws {
    #expect(throws: DataFileError(file: "/nowhere/a.csv", .missing)) {
      try readDataFile(path: "/nowhere/a.csv")
    }
    let folder = FileManager.default.temporaryDirectory.path
    #expect(throws: DataFileError(file: folder, .isDirectory)) { try readDataFile(path: folder) }
  }

  @Test("A file is read in blocks, and progress goes up to 1")
  func progress() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    let rows = (0..<100_000).map { "\($0),\($0 % 2)\n" }.joined()
    try ("x,y\n" + rows).write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    var parts: [Double] = []
    let data = try readDataFile(path: file.path) { parts.append($0 ?? -1) }
    #expect(data.observations.count == 100_000 && data.observations.last?.x == 99_999)
    #expect(parts.count > 2 && parts == parts.sorted() && parts.last == 1)
  }
}
