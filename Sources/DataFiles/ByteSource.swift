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
  private let descriptor: CInt

  /// - Parameter path: of a file, or `-` for standard input.
  init(path: String) throws(DataFileError) {
    name = path == "-" ? nil : path
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DataFileError(file: path, problem(ofCode: errno)) }
    var status = stat()
    let isRegular = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    size = isRegular ? Int(status.st_size) : nil
  }

  deinit {
    if name != nil { close(descriptor) }
  }

  func fill(_ room: UnsafeMutableRawBufferPointer) -> Result<Int, DataFileError> {
    while true {
      let count = read(descriptor, room.baseAddress, room.count)
      if count >= 0 { return .success(count) }
      guard errno == EINTR else { return .failure(DataFileError(file: name, problem(ofCode: errno))) }
    }
  }
}

private func problem(ofCode code: CInt) -> DataFileError.Problem {
  switch code {
  case ENOENT, ENOTDIR: .missing
  case EISDIR: .isDirectory
  case EACCES, EPERM: .noPermission
  default: .unreadable(String(cString: strerror(code)))
  }
}
