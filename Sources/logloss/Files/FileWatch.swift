import Words

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Tells when a file has been saved. Its folder is watched, for many editors put a new file in the place of the old;
/// where the name is a link, so is the folder of what it leads to.
struct FileWatch {
  /// Has something to read when something was saved in the folders.
  let descriptor: Int32
  private var names: Set<Name> = []

  /// A name in a watched folder.
  private struct Name: Hashable {
    let watch: Int32
    let bytes: [UInt8]
  }

  /// Whether the file was saved since it was last asked; does not wait.
  func wasSaved() -> Bool {
    var wasSaved = false
    var block = [UInt8](repeating: 0, count: 4096)
    while case let count = read(descriptor, &block, block.count), count > 0 {
      block.withUnsafeBytes { bytes in
        for event in Event.all(in: bytes.prefix(count)) where concernsFile(event) { wasSaved = true }
      }
    }
    return wasSaved
  }

  private func concernsFile(_ event: Event) -> Bool {
    event.isOverflow || names.contains(Name(watch: event.watch, bytes: event.name))
  }
}

#if os(Linux)
  extension FileWatch {
    /// - Throws: ``FileWatchError`` where the folder cannot be watched.
    init(path: String) throws(FileWatchError) {
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard descriptor >= 0 else { throw FileWatchError(path: path) }
      try add(path)
      if let real = realpath(path, nil) {
        defer { free(real) }
        try add(String(cString: real))
      }
    }

    private mutating func add(_ path: String) throws(FileWatchError) {
      let slash = path.lastIndex(of: "/")
      let folder = slash.map { String(path[...$0]) } ?? "."
      let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
      let watch = inotify_add_watch(descriptor, folder, UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO))
      guard watch >= 0 else { throw FileWatchError(path: path) }
      names.insert(Name(watch: watch, bytes: Array(name.utf8)))
    }
  }
#else
  extension FileWatch {
    /// - Throws: ``FileWatchError``: only Linux tells of files in a way that can be waited for here.
    init(path: String) throws(FileWatchError) {
      throw FileWatchError(path: path, reason: wording("commands.file-watch.this-needs-linux"))
    }
  }
#endif

/// Why a file cannot be watched.
struct FileWatchError: Error {
  let path: String
  let reason: String

  init(path: String, reason: String) { (self.path, self.reason) = (path, reason) }

  /// With the reason of the call that has just failed.
  init(path: String) { self.init(path: path, reason: String(cString: strerror(errno))) }
}

/// One thing that happened, as the kernel writes it: watch, mask, cookie and length of the name, four bytes each, and
/// the name, filled up with zeros.
private struct Event {
  let watch: Int32
  let isOverflow: Bool
  let name: [UInt8]

  static func all(in bytes: Slice<UnsafeRawBufferPointer>) -> [Event] {
    var events: [Event] = []
    var rest = UnsafeRawBufferPointer(rebasing: bytes)
    while rest.count >= headerLength {
      let length = min(
        Int(rest.loadUnaligned(fromByteOffset: 12, as: UInt32.self)), rest.count - headerLength)
      events.append(Event(rest, nameLength: length))
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(headerLength + length))
    }
    return events
  }

  private init(_ bytes: UnsafeRawBufferPointer, nameLength: Int) {
    watch = bytes.loadUnaligned(as: Int32.self)
    // Too much happened at once for the kernel to remember it.
    isOverflow = bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self) & 0x4000 != 0
    name = Array(bytes.dropFirst(Event.headerLength).prefix(nameLength).prefix { $0 != 0 })
  }

  private static let headerLength = 16
}
