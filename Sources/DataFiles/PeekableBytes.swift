/// Bytes whose beginning can be looked at before they are read.
struct PeekableBytes<Base: ByteSource>: ByteSource {
  private var base: Base
  /// What has been looked at, and not been read yet.
  private var head: ArraySlice<UInt8> = []
  private var isAtEnd = false

  init(_ base: Base) { self.base = base }

  var name: String? { base.name }
  var size: Int? { base.size }

  /// The next bytes, as many as there are up to a number, which stay to be read.
  mutating func peek(_ count: Int) -> Result<ArraySlice<UInt8>, DataFileError> {
    var chunk = [UInt8](repeating: 0, count: count)
    while head.count < count, !isAtEnd {
      let missing = count - head.count
      let filled = chunk.withUnsafeMutableBytes {
        base.fill(UnsafeMutableRawBufferPointer(rebasing: $0.prefix(missing)))
      }
      switch filled {
      case .failure(let error): return .failure(error)
      case .success(let read):
        head += chunk.prefix(read)
        isAtEnd = read == 0
      }
    }
    return .success(head.prefix(count))
  }

  mutating func fill(_ room: UnsafeMutableRawBufferPointer) -> Result<Int, DataFileError> {
    // A terminal would wait for a second end of input.
    if head.isEmpty { return isAtEnd ? .success(0) : base.fill(room) }
    let taken = head.prefix(room.count)
    room.copyBytes(from: taken)
    head = head.dropFirst(taken.count)
    return .success(taken.count)
  }
}
