import SystemPackage

/// Files that are written for other programs: all of them, or none where one of their names is taken.
struct ExportedFiles {
  /// Whether files that are there are written over.
  let replacesFiles: Bool

  /// Writes one file.
  ///
  /// - Throws: ``ExportError``.
  func write(_ text: String, to path: FilePath) throws(ExportError) {
    do throws(Errno) {
      if replacesFiles {
        try writeWhole(text, inPlaceOf: path)
      } else {
        try writeWhole(text, toNewFile: path)
      }
    } catch {
      guard error == .fileExists else { throw .notWritten(path: path.string, reason: error) }
      throw refusal(path)
    }
  }

  /// Writes files into a folder, which is made where there is none.
  ///
  /// - Throws: ``ExportError``; where a name is taken, before anything is written.
  func write(_ files: [(name: String, text: String)], intoFolder folder: FilePath) throws(ExportError) {
    try makeFolder(folder)
    for path in files.map({ folder.appending($0.name) }) where isTaken(path) {
      if !replacesFiles || !isRegularFile(path) { throw refusal(path) }
    }
    for file in files { try write(file.text, to: folder.appending(file.name)) }
  }

  private func makeFolder(_ path: FilePath) throws(ExportError) {
    if (try? path.stat().type) == .directory { return }
    do throws(Errno) {
      try makeNewFolder(path)
    } catch {
      throw .noFolder(path: path.string, reason: error)
    }
  }

  private func refusal(_ path: FilePath) -> ExportError {
    replacesFiles || !isRegularFile(path) ? .notAFile(path: path.string) : .taken(path: path.string)
  }
}
