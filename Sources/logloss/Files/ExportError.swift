import SystemPackage

/// Why what was to be exported is not there.
enum ExportError: Error {
  /// There is a file of that name.
  case taken(path: String)
  /// What is there is no file, and is never written over.
  case notAFile(path: String)
  case noFolder(path: String, reason: Errno)
  case notWritten(path: String, reason: Errno)
}
