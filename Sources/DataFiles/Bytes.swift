/// The bytes that mean something in a file of separated values.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let bar = UInt8(ascii: "|")
  static let hash = UInt8(ascii: "#")

  static func isSpace(_ byte: UInt8) -> Bool { byte == space || byte == tab }
  static func isLineEnd(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }
}

/// What each byte means to ``RecordReader``, as a table.
struct ByteKinds {
  enum Kind: UInt8 {
    case ordinary, delimiter, lineEnd, quote, zero, nonASCII
  }

  private var kinds: [Kind]

  init() {
    kinds = (0...255).map { $0 < 128 ? .ordinary : .nonASCII }
    kinds[0] = .zero
    kinds[Int(Byte.lineFeed)] = .lineEnd
    kinds[Int(Byte.carriageReturn)] = .lineEnd
    kinds[Int(Byte.quote)] = .quote
  }

  mutating func setDelimiters(_ separation: Separation) {
    let delimiters =
      switch separation {
      case .byte(let delimiter): [delimiter]
      case .blanks: [Byte.space, Byte.tab]
      }
    for delimiter in delimiters { kinds[Int(delimiter)] = .delimiter }
  }

  @inline(__always)
  subscript(byte: UInt8) -> Kind { kinds[Int(byte)] }
}

extension UnsafeBufferPointer<UInt8> {
  /// The text without spaces at its ends.
  var trimmed: Self {
    var range = indices
    while let first = range.first, Byte.isSpace(self[first]) { range.removeFirst() }
    while let last = range.last, Byte.isSpace(self[last]) { range.removeLast() }
    return Self(rebasing: self[range])
  }
}
