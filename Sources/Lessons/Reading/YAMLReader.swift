import Numerals
import Words

/// Reads nodes of one file, and notes whatever is wrong with its place.
///
/// What cannot be read is left out, and reading goes on, so that everything is said at once. Whoever asks must look at
/// ``errors``: what was read is whole only where there are none.
package struct YAMLReader {
  package let file: String
  private let flaws = Flaws()

  /// What was wrong so far.
  private final class Flaws {
    var all: [LessonError] = []
  }

  package init(file: String) { self.file = file }

  /// Everything that was wrong so far, in the order of the file.
  package var errors: [LessonError] { flaws.all.inOrderOfFile }

  /// How many things were wrong so far.
  var errorCount: Int { flaws.all.count }

  func note(_ problem: LessonError.Problem, at node: YAMLNode) {
    flaws.all.append(LessonError(file: file, position: node.position, problem: problem))
  }

  /// The root of a document; nil where there is none.
  package func document(_ text: String) -> YAMLNode? {
    var text = text
    return text.withUTF8 { bytes in
      var composer = YAMLComposer(bytes, file: file)
      let root = composer.root()
      flaws.all += composer.errors
      return root
    }
  }

  /// A mapping with these keys and no others, each at most once.
  package func mapping(_ node: YAMLNode, key: String, required: [String], optional: [String] = [])
    -> YAMLFields?
  {
    guard case .mapping(let pairs, _) = node else {
      noteKind(wording("authoring.reading.a-mapping"), key, at: node)
      return nil
    }
    var fields = YAMLFields(of: node)
    var repeated: [String] = []
    for (name, value) in pairs where !name.isAlias {
      let text = if case .scalar(let text, _) = name { text } else { "" }
      if !required.contains(text), !optional.contains(text) {
        note(.unknownKey(text, allowed: required + optional), at: name)
      } else if let first = fields.key(text) {
        if !repeated.contains(text) { note(.repeatedKey(text), at: first) }
        repeated.append(text)
      } else {
        fields.add(name, text, value)
      }
    }
    for name in required where fields[name] == nil { note(.missingKey(name), at: node) }
    return fields
  }

  package func list(_ node: YAMLNode, key: String) -> [YAMLNode]? {
    guard case .sequence(let items, _) = node else {
      noteKind(wording("authoring.reading.a-list"), key, at: node)
      return nil
    }
    return items
  }

  /// Text, line breaks in it turned to blanks.
  package func text(_ node: YAMLNode, key: String) -> String? {
    guard case .scalar(let text, _) = node else {
      noteKind("text", key, at: node)
      return nil
    }
    return text.withSingleBlanks
  }

  package func number(_ node: YAMLNode, key: String) -> Double? {
    guard let text = text(node, key: key) else { return nil }
    guard let number = readNumber(text), number.isFinite else {
      note(.notANumber(text), at: node)
      return nil
    }
    return number
  }

  /// An alias has been refused already, whatever should stand there.
  private func noteKind(_ expected: String, _ key: String, at node: YAMLNode) {
    if !node.isAlias { note(.wrongKind(expected: expected, key: key), at: node) }
  }
}

extension [LessonError] {
  /// Those about the whole file first, and those of one place as they were found.
  fileprivate var inOrderOfFile: [LessonError] {
    enumerated().sorted { first, second in
      (first.element.line ?? 0, first.element.column ?? 0, first.offset)
        < (second.element.line ?? 0, second.element.column ?? 0, second.offset)
    }.map(\.element)
  }
}

/// The values of a mapping by their keys. There are few, so looking through them is quicker than hashing.
package struct YAMLFields {
  private let whole: YAMLNode
  private var fields: [(name: YAMLNode, text: String, value: YAMLNode)] = []

  fileprivate init(of mapping: YAMLNode) { whole = mapping }

  fileprivate mutating func add(_ name: YAMLNode, _ text: String, _ value: YAMLNode) {
    fields.append((name, text, value))
  }

  /// The key itself, as a node.
  fileprivate func key(_ text: String) -> YAMLNode? { fields.first { $0.text == text }?.name }

  package subscript(key: String) -> YAMLNode? { fields.first { $0.text == key }?.value }

  /// The value of a key that is required.
  package func node(_ key: String) -> YAMLNode { self[key] ?? whole }
}

extension String {
  /// The text with one blank for each run of blanks, tabs and line breaks, and none at its ends.
  var withSingleBlanks: String {
    var text = self
    return text.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { room in
        var count = 0
        var isAfterBlank = false
        for byte in bytes {
          if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            isAfterBlank = true
            continue
          }
          if isAfterBlank, count > 0 {
            room[count] = 0x20
            count += 1
          }
          isAfterBlank = false
          room[count] = byte
          count += 1
        }
        return count
      }
    }
  }
}
