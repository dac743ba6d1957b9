/// The little of a Swift file that these tests look at.
enum SwiftToken: Equatable {
  /// A name, a keyword or a number.
  case name(String)
  case sign(Character)
  /// What stands between quotes; of what is interpolated there is a blank, and its own tokens follow in parentheses.
  case literal(String)
}

/// The tokens of Swift code without its comments.
func swiftTokens(_ code: String) -> [SwiftToken] {
  var reader = SwiftReader(rest: Array(code.utf8)[...])
  reader.readCode()
  return reader.tokens
}

private struct SwiftReader {
  var rest: ArraySlice<UInt8>
  var tokens: [SwiftToken] = []

  /// Reads up to the end, or past the parenthesis that ends an interpolation.
  mutating func readCode(isInterpolated: Bool = false) {
    var depth = 0
    while let byte = rest.first {
      if starts("//") {
        rest = rest.drop { $0 != UInt8(ascii: "\n") }
      } else if starts("/*") {
        skipComment()
      } else if byte == UInt8(ascii: "\"") || isRawString {
        readLiteral()
      } else if isNamePart(byte) {
        let name = rest.prefix(while: isNamePart)
        rest = rest.dropFirst(name.count)
        tokens.append(.name(String(decoding: name, as: UTF8.self)))
      } else {
        rest = rest.dropFirst()
        if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") { continue }
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        if isInterpolated, depth < 0 { return }
        tokens.append(.sign(Character(Unicode.Scalar(byte))))
      }
    }
  }

  private mutating func skipComment() {
    while !rest.isEmpty, !starts("*/") { rest = rest.dropFirst() }
    rest = rest.dropFirst(2)
  }

  private var isRawString: Bool {
    let hashes = rest.prefix { $0 == UInt8(ascii: "#") }
    return !hashes.isEmpty && rest.dropFirst(hashes.count).first == UInt8(ascii: "\"")
  }

  private mutating func readLiteral() {
    let hashes = rest.prefix { $0 == UInt8(ascii: "#") }
    rest = rest.dropFirst(hashes.count)
    let quote = Array((starts("\"\"\"") ? "\"\"\"" : "\"").utf8)
    rest = rest.dropFirst(quote.count)
    let end = quote + hashes
    let escape = Array("\\".utf8) + hashes
    var text: [UInt8] = []
    let place = tokens.count
    while !rest.isEmpty, !rest.starts(with: end) {
      if rest.starts(with: escape) {
        rest = rest.dropFirst(escape.count)
        if rest.first == UInt8(ascii: "(") {
          readInterpolation()
          text.append(UInt8(ascii: " "))
          continue
        }
        text += escaped(rest.first)
      } else {
        text.append(rest[rest.startIndex])
      }
      rest = rest.dropFirst()
    }
    rest = rest.dropFirst(end.count)
    tokens.insert(.literal(String(decoding: text, as: UTF8.self)), at: place)
  }

  private func escaped(_ byte: UInt8?) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "\n"), nil: []
    case UInt8(ascii: "n"): [UInt8(ascii: "\n")]
    case let byte?: [byte]
    }
  }

  private mutating func readInterpolation() {
    rest = rest.dropFirst()
    tokens.append(.sign("("))
    readCode(isInterpolated: true)
    tokens.append(.sign(")"))
  }

  private func starts(_ text: String) -> Bool { rest.starts(with: text.utf8) }
}

private func isNamePart(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
    true
  default: false
  }
}
