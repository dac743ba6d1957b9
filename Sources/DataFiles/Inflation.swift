import CZlib

/// Unpacks what gzip packed, in pieces, one member after another.
final class Inflation {
  // zlib keeps the address of its state.
  private let stream: UnsafeMutablePointer<z_stream>
  private let hasBegun: Bool
  /// Whether all of a member has been unpacked, and nothing of the next.
  private(set) var isBetweenMembers = false
  /// Whether what follows is the zeros that fill a tape's last block.
  private var isPadding = false

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // 15 bits of window, the largest; 16 more say that gzip's header comes first.
    hasBegun =
      inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// Unpacks some bytes.
  ///
  /// - Returns: How many packed bytes were taken, and how many unpacked ones were made; nil if these are not what gzip
  ///   writes.
  func unpack(
    _ packed: UnsafeMutableRawBufferPointer, into room: UnsafeMutableRawBufferPointer
  ) -> (taken: Int, made: Int)? {
    guard hasBegun else { return nil }
    if isPadding || isBetweenMembers && packed.first == 0 {
      isPadding = true
      return packed.allSatisfy { $0 == 0 } ? (packed.count, 0) : nil
    }
    if isBetweenMembers {
      guard inflateReset(stream) == Z_OK else { return nil }
      isBetweenMembers = false
    }
    stream.pointee.next_in = packed.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = UInt32(packed.count)
    stream.pointee.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(clamping: room.count)
    let answer = inflate(stream, Z_NO_FLUSH)
    guard answer == Z_OK || answer == Z_STREAM_END else { return nil }
    isBetweenMembers = answer == Z_STREAM_END
    return (
      packed.count - Int(stream.pointee.avail_in),
      min(room.count, Int(UInt32.max)) - Int(stream.pointee.avail_out)
    )
  }
}
