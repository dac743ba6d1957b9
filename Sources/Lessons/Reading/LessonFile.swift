#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A lesson file of the reader's own.
public struct LessonFile: Sendable {
  let path: String

  /// Files of lessons end in `.yaml` or `.yml`; nil for any other name.
  public init?(_ path: String) {
    guard path.hasSuffix(".yaml") || path.hasSuffix(".yml") else { return nil }
    self.path = path
  }

  /// Reads the chapter.
  ///
  /// - Throws: ``LessonError``, also where the file cannot be read.
  public func chapter() throws(LessonError) -> Chapter {
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(filePath: path))
    } catch {
      throw LessonError(file: path, line: nil, problem: .unreadable(reason: reason(error)))
    }
    guard let text = String(data: bytes, encoding: .utf8) else {
      throw LessonError(file: path, line: nil, problem: .notUTF8)
    }
    return try Chapter(yaml: text, name: path, file: path)
  }

  private func reason(_ error: any Error) -> String {
    var isFolder = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      return isFolder ? "it is a folder" : "it may not be opened"
    }
    return "there is no such file"
  }
}
