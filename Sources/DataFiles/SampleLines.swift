/// One of the first lines of a file; a field in quotes may make it go on over several.
struct SampleLine: Equatable {
  /// Without the line end.
  let bytes: ArraySlice<UInt8>
  /// How many lines end before it.
  let linesBefore: Int

  var isComment: Bool { bytes.first == Byte.hash }
  var isBlank: Bool { bytes.allSatisfy(Byte.isSpace) }
}

/// The first lines of a file that are not blank.
///
/// - Parameter isWhole: whether this is all of the file; the last line of a part may be a part of one, and is left out.
func sampleLines(_ start: ArraySlice<UInt8>, isWhole: Bool, limit: Int = 24) -> [SampleLine] {
  var lines: [SampleLine] = []
  var rest = start
  var ended = 0
  while lines.count < limit, let line = firstLine(of: &rest, isWhole: isWhole) {
    let sample = SampleLine(bytes: line.bytes, linesBefore: ended)
    ended += line.ends
    if !sample.isBlank { lines.append(sample) }
  }
  return lines
}

/// Takes a line and its end off the front; nil where there is none.
private func firstLine(
  of rest: inout ArraySlice<UInt8>, isWhole: Bool
) -> (bytes: ArraySlice<UInt8>, ends: Int)? {
  guard !rest.isEmpty else { return nil }
  let isComment = rest.first == Byte.hash
  var isQuoted = false
  var ends = 0
  var index = rest.startIndex
  while index < rest.endIndex {
    let byte = rest[index]
    if byte == Byte.quote && !isComment { isQuoted.toggle() }
    guard Byte.isLineEnd(byte) else {
      index += 1
      continue
    }
    ends += 1
    let isPair =
      byte == Byte.carriageReturn && index + 1 < rest.endIndex && rest[index + 1] == Byte.lineFeed
    let next = index + (isPair ? 2 : 1)
    if isQuoted {
      index = next
      continue
    }
    let line = rest[..<index]
    rest = rest[next...]
    return (line, ends)
  }
  let line = rest
  rest = []
  return isWhole ? (line, ends) : nil
}
