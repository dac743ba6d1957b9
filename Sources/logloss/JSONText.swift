#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A record as JSON, keys in the order of the alphabet; numbers that JSON has no word for are strings.
func jsonText(_ record: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  encoder.nonConformingFloatEncodingStrategy = .convertToString(
    positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
  // The encoder gives an empty list three lines; no text in quotes has a line break.
  let text = String(decoding: try encoder.encode(record), as: UTF8.self).replacing(/\[\n\n *\]/, with: "[]")
  return text.unicodeScalars.reduce(into: "") { $0 += escaped($1) }
}

/// A sign of JSON as JSON may write it: the encoder leaves some as they are that would steer a terminal. Outside of
/// texts there is none but the end of a line.
private func escaped(_ scalar: Unicode.Scalar) -> String {
  guard scalar != "\n", !scalar.isASCII || scalar.value < 0x20 || scalar.value == 0x7F else {
    return String(scalar)
  }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator:
    return UTF16.encode(scalar)?.map { unit in
      "\\u" + String(repeating: "0", count: 4 - String(unit, radix: 16).count) + String(unit, radix: 16)
    }.joined() ?? ""
  default: return String(scalar)
  }
}
