import SystemPackage
import Words

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
    try Chapter(yaml: text(), name: path, file: path)
  }

  /// Reads the chapter, or finds everything that is wrong with it.
  ///
  /// - Throws: ``LessonError`` where the file cannot be read.
  public func reading() throws(LessonError) -> LessonReading {
    LessonReading(yaml: try text(), name: path, file: path)
  }

  /// The text of the file.
  ///
  /// - Throws: ``LessonError`` where it cannot be read, or is no UTF-8.
  package func text() throws(LessonError) -> String {
    let bytes: [UInt8]
    do {
      bytes = try read()
    } catch {
      throw LessonError(file: path, line: nil, problem: .unreadable(reason: reason(error)))
    }
    let text = String(decoding: bytes, as: UTF8.self)
    // What is not UTF-8 has been replaced on the way.
    guard text.utf8.elementsEqual(bytes) else {
      throw LessonError(file: path, line: nil, problem: .notUTF8)
    }
    return text
  }

  /// - Throws: `Errno`, or ``NoFile``.
  private func read() throws -> [UInt8] {
    // A pipe might never be written to, and some devices have no end.
    guard let type = try? FilePath(path).stat().type, ![.regular, .directory].contains(type) else {
      return try bytes()
    }
    throw NoFile(type: type)
  }

  private func bytes() throws -> [UInt8] {
    let file = try FileDescriptor.open(FilePath(path), .readOnly)
    return try file.closeAfter {
      var bytes: [UInt8] = []
      var block = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = try block.withUnsafeMutableBytes { try file.read(into: $0) }
        guard count > 0 else { return bytes }
        bytes += block.prefix(count)
      }
    }
  }

  private func reason(_ error: any Error) -> String {
    switch error {
    case Errno.noSuchFileOrDirectory, Errno.notDirectory: wording("authoring.reading.no-such-file")
    case Errno.isDirectory: wording("authoring.reading.folder")
    case Errno.permissionDenied, Errno.notPermitted: wording("authoring.reading.not-permitted")
    case let error as NoFile: error.reason
    default: "\(error)"
    }
  }
}

/// What a path leads to is neither a file nor a folder.
private struct NoFile: Error {
  let type: FileType

  var reason: String {
    switch type {
    case .fifo: wording("authoring.reading.pipe")
    case .socket: wording("authoring.reading.socket")
    default: wording("authoring.reading.device")
    }
  }
}
