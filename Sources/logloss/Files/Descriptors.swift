import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileDescriptor {
  /// Whether what is written here is seen on a terminal.
  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Writes the whole text.
  ///
  /// - Throws: `Errno` where a part of it cannot be written.
  func write(_ text: String) throws {
    try writeAll(text.utf8)
  }
}
