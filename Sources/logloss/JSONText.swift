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
  return String(decoding: try encoder.encode(record), as: UTF8.self).replacing(/\[\n\n *\]/, with: "[]")
}
