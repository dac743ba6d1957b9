import DataFiles
import Foundation
import Testing

@testable import logloss

struct TablesTests {
  @Test(
    "Names that are alike but for numbers and speak of parts are those of parts",
    arguments: [
      (["part-00000-a1.csv", "b/part-00001-a2.csv"], true), (["x_part1.csv", "x_part2.csv"], true),
      (["00000-of-00002.csv", "00001-of-00002.csv"], true), (["data.shard.0", "data.shard.1"], true),
      (["model1.csv", "model2.csv"], false), (["part-1.csv", "part-1.csv"], false), (["part-1.csv"], false),
      (["part-1.csv", "other.csv"], false),
    ])
  func likeParts(paths: [String], expected: Bool) {
    #expect(lookLikeParts(paths) == expected)
  }

  @Test("A folder stands for its files in the order of their names, but for those that hold no rows")
  func folders() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tables-\(UUID().uuidString)")
    let inner = folder.appending(path: "inner")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: DataFileError(file: folder.path, .isDirectory)) { try Table(folder.path) }
    for name in ["part-1.csv", "part-0.csv", "_SUCCESS", ".part-0.csv.crc"] {
      try Data("y,p\n1,0.5\n".utf8).write(to: folder.appending(path: name))
    }
    let table = try Table(folder.path)
    #expect(table.paths == ["part-0.csv", "part-1.csv"].map { folder.appending(path: $0).path })
    #expect(table.name == folder.path && table.file == table.paths[0])
    #expect(try table.read(DataFormat()).report.rows == 2)
  }

  @Test("Standard input is no file")
  func input() throws {
    let table = try Table("-")
    #expect(table.isInput && table.file == nil && table.paths == ["-"] && table.name != "-")
  }
}
