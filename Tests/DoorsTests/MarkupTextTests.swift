import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import Doors

struct MarkupTextTests {
  @Test(
    "No text ends what it stands in, also where a sign is joined to others in one character",
    arguments: [
      "<xmp>", "a & b", "\u{0D4E}<xmp \u{0D4E}>", "u\u{2039}<\u{0338}v&\u{0301}w\"\u{0301}",
      "\u{0600}</style>]]>",
      "a\r\nb\u{0}c\u{1B}[31m",
    ])
  func escaped(text: String) throws {
    let written = markup(text)
    #expect(!written.unicodeScalars.contains { "<>\"".unicodeScalars.contains($0) }, "\(written)")
    let parser = XMLParser(data: Data("<t a=\"\(written)\">\(written)</t>".utf8))
    #expect(parser.parse(), "\(written): \(String(describing: parser.parserError))")
  }
}
