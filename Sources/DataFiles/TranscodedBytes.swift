/// UTF-8 of a text that may be written as UTF-16, as Excel and Windows' shells do.
struct TranscodedBytes<Base: ByteSource>: ByteSource {
  private var base: PeekableBytes<Base>
  private var kind = Kind.unknown
  private var isAtEnd = false
  private var input = [UInt8](repeating: 0, count: 1 << 15)
  /// The first byte of a unit whose second one has not been read.
  private var half: UInt8?
  /// The first unit of a pair whose second one has not been read.
  private var lead: UInt16?
  /// UTF-8 that has found no room yet.
  private var output: ArraySlice<UInt8> = []

  private enum Kind { case unknown, plain, utf16(isBigEndian: Bool) }

  init(_ base: Base) { self.base = PeekableBytes(base) }

  var name: String? { base.name }
  var size: Int? { base.size }

  mutating func fill(_ room: UnsafeMutableRawBufferPointer) -> Result<Int, DataFileError> {
    switch kind {
    case .plain: return base.fill(room)
    case .utf16(let isBigEndian): return transcode(room, isBigEndian)
    case .unknown:
      return base.peek(4).flatMap { start in
        kind = isBigEndianUTF16(Array(start)).map { .utf16(isBigEndian: $0) } ?? .plain
        return fill(room)
      }
    }
  }

  private mutating func transcode(
    _ room: UnsafeMutableRawBufferPointer, _ isBigEndian: Bool
  ) -> Result<Int, DataFileError> {
    while output.isEmpty, !isAtEnd {
      switch input.withUnsafeMutableBytes({ base.fill($0) }) {
      case .failure(let error): return .failure(error)
      case .success(let count):
        isAtEnd = count == 0
        output = isAtEnd ? rest() : text(of: input.prefix(count), isBigEndian)[...]
      }
    }
    let taken = output.prefix(room.count)
    room.copyBytes(from: taken)
    output = output.dropFirst(taken.count)
    return .success(taken.count)
  }

  private mutating func text(of bytes: ArraySlice<UInt8>, _ isBigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    if let lead { units.append(lead) }
    lead = nil
    for byte in bytes {
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      units.append(
        isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first))
    }
    if let last = units.last, UTF16.isLeadSurrogate(last) { lead = units.popLast() }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// What is left at the end: half of something stands for a character that is not there.
  private mutating func rest() -> ArraySlice<UInt8> {
    defer { (half, lead) = (nil, nil) }
    return half == nil && lead == nil ? [] : Array("\u{FFFD}".utf8)[...]
  }
}

/// Whether the first four bytes of a text are UTF-16 with the high byte first, or with the low one; nil for neither.
///
/// A mark at the start says so; without one, two letters of ASCII do, each with a zero byte.
private func isBigEndianUTF16(_ start: [UInt8]) -> Bool? {
  if start.starts(with: [0xFE, 0xFF]) { return true }
  // The same two bytes and two zeros mark UTF-32, which is as good as never written.
  if start.starts(with: [0xFF, 0xFE]) { return start.dropFirst(2).elementsEqual([0, 0]) ? nil : false }
  guard start.count == 4 else { return nil }
  switch start.map({ $0 == 0 }) {
  case [true, false, true, false]: return true
  case [false, true, false, true]: return false
  default: return nil
  }
}
