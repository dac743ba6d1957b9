import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the bytes of a file come from.
protocol ByteSource {
  /// The path, for errors; nil for standard input.
  var name: String? { get }
  /// How many bytes there are in all, where that is known.
  var size: Int? { get }
  /// Reads some bytes; 0 at the end.
  mutating func fill(_ room: UnsafeMutableRawBufferPointer) -> Result<Int, DataFileError>
}

/// Bytes in memory.
struct MemoryBytes: ByteSource {
  let name: String?
  private var rest: ArraySlice<UInt8>
  let size: Int?

  init(_ bytes: [UInt8], name: String?) {
    self.name = name
    rest = bytes[...]
    size = bytes.count
  }

  mutating func fill(_ room: UnsafeMutableRawBufferPointer) -> Result<Int, DataFileError> {
    let taken = rest.prefix(room.count)
    room.copyBytes(from: taken)
    rest = rest.dropFirst(taken.count)
    return .success(taken.count)
  }
}

/// An open file, or standard input.
final class FileBytes: ByteSource {
  let name: String?
  let size: Int?
  private let descriptor: FileDescriptor

  /// - Parameter path: of a file, or `-` for standard input.
  init(path: String) throws(DataFileError) {
    name = path == "-" ? nil : path
    if path != "-", let problem = kindProblem(FilePath(path)) { throw DataFileError(file: path, problem) }
    do {
      descriptor =
        path == "-" ? .standardInput : try .open(FilePath(path), .readOnly, options: .closeOnExec)
    } catch {
      throw DataFileError(file: path, problem(error))
    }
    // Where the size cannot be told, neither can the progress; nothing else depends on it.
    let status = try? descriptor.stat()
    size = status.flatMap { $0.type == .regular ? Int($0.size) : nil }
  }

  deinit {
    // Nothing was written, so nothing can be lost.
    if name != nil { try? descriptor.close() }
  }

  func fill(_ room: UnsafeMutableRawBufferPointer) -> Result<Int, DataFileError> {
    Result { try descriptor.read(into: room) }.mapError { DataFileError(file: name, problem($0)) }
  }
}

/// What a path leads to where that is no file, no pipe and no keyboard: of a device there may be no end.
private func kindProblem(_ path: FilePath) -> DataFileError.Problem? {
  // Where even that cannot be told, the attempt to open it says why.
  switch (try? path.stat())?.type {
  case .socket: .isSocket
  case .blockSpecial: .isDevice
  case .characterSpecial: isTerminal(path) ? nil : .isDevice
  default: nil
  }
}

private func isTerminal(_ path: FilePath) -> Bool {
  // What cannot be opened is no terminal of ours.
  guard let file = try? FileDescriptor.open(path, .readOnly, options: .nonBlocking)
  else { return false }
  defer {
    // Nothing was written, so nothing can be lost.
    try? file.close()
  }
  return isatty(file.rawValue) == 1
}

private func problem(_ error: any Error) -> DataFileError.Problem {
  switch error {
  case Errno.noSuchFileOrDirectory, Errno.notDirectory: .missing
  case Errno.isDirectory: .isDirectory
  case Errno.permissionDenied, Errno.notPermitted: .noPermission
  default: .unreadable("\(error)")
  }
}
