/// The text of a file that may be packed by gzip: what it packs, or the file itself.
struct InflatedBytes<Base: ByteSource>: ByteSource {
  private var base: PeekableBytes<Base>
  private var kind = Kind.unknown
  private var input = [UInt8](repeating: 0, count: 1 << 16)
  /// The packed bytes that have been read, and not been unpacked yet.
  private var packed: Range<Int> = 0..<0
  private var isAtEnd = false

  private enum Kind {
    case unknown, plain
    case packed(Inflation)
  }

  init(_ base: Base) { self.base = PeekableBytes(base) }

  var name: String? { base.name }

  /// nil of packed files: how many bytes they pack is not known beforehand.
  var size: Int? { if case .packed = kind { nil } else { base.size } }

  mutating func fill(_ room: UnsafeMutableRawBufferPointer) -> Result<Int, DataFileError> {
    switch kind {
    case .plain: return base.fill(room)
    case .packed(let inflation): return inflate(room, inflation)
    case .unknown:
      return base.peek(gzipMark.count).flatMap { start in
        kind = start.elementsEqual(gzipMark) ? .packed(Inflation()) : .plain
        return fill(room)
      }
    }
  }

  private mutating func inflate(
    _ room: UnsafeMutableRawBufferPointer, _ inflation: Inflation
  ) -> Result<Int, DataFileError> {
    while !isAtEnd {
      if packed.isEmpty {
        switch input.withUnsafeMutableBytes({ base.fill($0) }) {
        case .failure(let error): return .failure(error)
        case .success(let count): packed = 0..<count
        }
      }
      switch unpack(room, inflation) {
      case .damaged: return .failure(DataFileError(file: name, .damagedGzip))
      case .unpacked(0): continue
      case .unpacked(let count): return .success(count)
      }
    }
    return .success(0)
  }

  private enum Step {
    case unpacked(Int)
    case damaged
  }

  private mutating func unpack(_ room: UnsafeMutableRawBufferPointer, _ inflation: Inflation) -> Step {
    if packed.isEmpty {
      isAtEnd = true
      return inflation.isBetweenMembers ? .unpacked(0) : .damaged
    }
    let step = input.withUnsafeMutableBytes { bytes in
      inflation.unpack(UnsafeMutableRawBufferPointer(rebasing: bytes[packed]), into: room)
    }
    guard let step else { return .damaged }
    packed = (packed.lowerBound + step.taken)..<packed.upperBound
    return .unpacked(step.made)
  }
}

/// What every gzip file begins with: its mark, and the one way of packing that it knows.
private let gzipMark: [UInt8] = [0x1F, 0x8B, 0x08]
