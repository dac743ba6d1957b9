import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The elements of a document in XML, in their order, for tests.
struct ParsedMarkup {
  struct Element {
    var name: String
    var attributes: [String: String]
    var text = ""

    func number(_ name: String) -> Int? { attributes[name].flatMap { Int($0) } }
  }

  private(set) var elements: [Element] = []

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// Reads a document; throws where it is not well-formed.
  init(_ document: String) throws {
    let parser = XMLParser(data: Data(document.utf8))
    let reader = Reader()
    parser.delegate = reader
    guard parser.parse() else { throw NotWellFormed(reason: "\(String(describing: parser.parserError))") }
    elements = reader.elements
  }

  struct NotWellFormed: Error { var reason: String }

  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append(Element(name: name, attributes: attributes))
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      for index in open { elements[index].text += text }
    }
  }
}
