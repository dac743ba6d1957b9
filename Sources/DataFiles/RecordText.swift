/// What stands in the fields of a record, as bytes and as text.
extension RecordReader {
  /// Whether some field of the record is no UTF-8.
  var hasForeignText: Bool { hasNonASCII && !isUTF8(buffer[recordStart..<cursor]) }

  /// Hands out the bytes of a field, without spaces around them.
  @inline(__always)
  func withBytes<Result>(of field: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    buffer.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[fields[field]]).trimmed) }
  }

  /// The text of a field. What is no UTF-8 is taken for Latin-1, in which every byte is a letter.
  func text(of field: Int) -> String {
    withBytes(of: field) { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      if !hasNonASCII || text.utf8.elementsEqual(bytes) { return text }
      return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
  }

  /// Whether a field is UTF-8.
  func isText(_ field: Int) -> Bool { isUTF8(buffer[fields[field]]) }
}

private func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
  // Whatever is no UTF-8 has been replaced, and differs.
  String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes)
}
