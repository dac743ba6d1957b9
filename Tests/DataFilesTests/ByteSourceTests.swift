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

  @Test(
    "A device has no rows, and perhaps no end",
    arguments: ["/dev/null", "/dev/zero", "/dev/full", "/dev/urandom"])
  func device(path: String) {
    #expect(problem(path) == .isDevice)
  }

  @Test("A socket is none of our files")
  func socketFile() throws {
    let path = "/tmp/logloss-\(UInt32.random(in: 0 ... .max)).sock"
    try makeSocket(path)
    defer { unlink(path) }
    #expect(problem(path) == .isSocket)
  }

  /// What is wrong with the file of that path.
  private func problem(_ path: String) -> DataFileError.Problem? {
    do throws(DataFileError) {
      _ = try readDataFile(path: path)
      return nil
    } catch {
      return error.problem
    }
  }

  /// Makes a file with one row for the time of a test.
  private func withFile(_ permissions: Int = 0o644, _ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv").path
    #expect(
      FileManager.default.createFile(
        atPath: path, contents: Data("x,y\n1,0\n".utf8), attributes: [.posixPermissions: permissions]))
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  @Test("A file within a file is missing, as one in a folder that is not there")
  func fileInFile() throws {
    try withFile { path in
      #expect(problem(path) == nil)
      #expect(problem(path + "/b.csv") == .missing)
    }
  }

  @Test("A file that may not be read is said to be one", .disabled(if: geteuid() == 0, "Root may read all."))
  func forbidden() throws {
    try withFile(0) { path in #expect(problem(path) == .noPermission) }
  }

  @Test("Of other reasons the system's own words are kept")
  func otherReasons() {
    guard case .unreadable(let words)? = problem("/" + String(repeating: "a", count: 5000)) else {
      Issue.record("a name of 5000 characters was not refused as unreadable")
      return
    }
    #expect(!words.isEmpty)
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

/// Makes a socket that has a place among the files.
private func makeSocket(_ path: String) throws {
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
  #if canImport(Darwin)
    let descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
  #else
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
  #endif
  defer { close(descriptor) }
  let length = socklen_t(MemoryLayout<sockaddr_un>.size)
  let result = withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
  }
  try #require(result == 0)
}
