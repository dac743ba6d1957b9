import Assets

/// A text of the catalogue, the files under `Assets/words`. The first part of its key, before the dot, is the name of
/// the file, the rest the key in it. A key that is not there stands for itself.
///
/// The files are searched where they lie in the program: nothing is read beforehand, and nothing kept.
package func wording(_ key: StaticString) -> String {
  key.withUTF8Buffer(catalogueText) ?? key.description
}

/// A text of the catalogue with its places filled in: `{name}`, and `{name|one|many}` or `{name|none|one|many}` for
/// the form of a word that goes with a ``Count``. A place that nothing is given for stays as it is.
package func wording(_ key: StaticString, _ fillings: KeyValuePairs<StaticString, any Filling>) -> String {
  filled(wording(key), with: fillings.map { ($0.key.description, $0.value) })
}

/// The text of a key that is put together; nil where there is none. Tests ask with it. The program asks with
/// ``wording(_:)``, whose keys are written out and can be looked for.
package func catalogueText(_ key: String) -> String? {
  Array(key.utf8).withUnsafeBufferPointer(catalogueText)
}

private func catalogueText(_ key: UnsafeBufferPointer<UInt8>) -> String? {
  var length = 0
  return key.withMemoryRebound(to: CChar.self) { characters in
    assets_words(characters.baseAddress, characters.count, &length)
      .map { plainText(UnsafeBufferPointer(start: $0, count: length)) }
  }
}

/// What a line says behind its key: as it stands, or in double quotes, in which \n, \" and \\ stand for a line's end, a
/// quote and a backslash. This much of YAML is enough for words; a test reads the files as YAML, and finds the same.
private func plainText(_ text: UnsafeBufferPointer<UInt8>) -> String {
  let quote = UInt8(ascii: "\"")
  guard text.count > 1, text.first == quote, text.last == quote else {
    return String(decoding: text, as: UTF8.self)
  }
  let inside = text[1..<text.count - 1]
  let backslash = UInt8(ascii: "\\")
  guard inside.contains(backslash) else { return String(decoding: inside, as: UTF8.self) }
  var bytes: [UInt8] = []
  var isEscaped = false
  for byte in inside {
    if byte == backslash, !isEscaped {
      isEscaped = true
    } else {
      bytes.append(isEscaped && byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
      isEscaped = false
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
