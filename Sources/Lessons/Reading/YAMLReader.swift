/// Reads nodes of one file and knows the place of whatever is wrong.
struct YAMLReader {
  let file: String
  private let flaws = Flaws()

  /// What was wrong so far, where reading went on.
  private final class Flaws {
    var all: [LessonError] = []
  }

  init(file: String) { self.file = file }

  /// Everything that was wrong so far, in the order of the file.
  var errors: [LessonError] { flaws.all }

  func note(_ error: LessonError) { flaws.all.append(error) }

  /// What is read, or nil where that failed; the error is noted, and reading goes on.
  func attempt<Value>(_ read: () throws(LessonError) -> Value) -> Value? {
    do {
      return try read()
    } catch {
      note(error)
      return nil
    }
  }

  func error(_ problem: LessonError.Problem, at node: YAMLNode) -> LessonError {
    LessonError(file: file, position: node.position, problem: problem)
  }

  /// The root of a document.
  func document(_ text: String) throws(LessonError) -> YAMLNode {
    var text = text
    let root = text.withUTF8 { bytes in
      Result { () throws(LessonError) in
        var composer = YAMLComposer(bytes, file: file)
        return try composer.document()
      }
    }
    guard let root = try root.get() else { throw LessonError(file: file, line: 1, problem: .noSteps) }
    return root
  }

  /// A mapping with these keys and no others, each at most once.
  func mapping(_ node: YAMLNode, key: String, required: [String], optional: [String] = [])
    throws(LessonError) -> YAMLFields
  {
    guard case .mapping(let pairs, _) = node else {
      throw error(.wrongKind(expected: "a mapping", key: key), at: node)
    }
    var fields = YAMLFields(of: node)
    for (name, value) in pairs {
      let text = if case .scalar(let text, _) = name { text } else { "" }
      guard required.contains(text) || optional.contains(text) else {
        throw error(.unknownKey(text, allowed: required + optional), at: name)
      }
      if let first = fields.key(text) { throw error(.repeatedKey(text), at: first) }
      fields.add(name, text, value)
    }
    for name in required where fields[name] == nil { throw error(.missingKey(name), at: node) }
    return fields
  }

  func list(_ node: YAMLNode, key: String) throws(LessonError) -> [YAMLNode] {
    guard case .sequence(let items, _) = node else {
      throw error(.wrongKind(expected: "a list", key: key), at: node)
    }
    return items
  }

  /// Text, line breaks in it turned to blanks.
  func text(_ node: YAMLNode, key: String) throws(LessonError) -> String {
    guard case .scalar(let text, _) = node else {
      throw error(.wrongKind(expected: "text", key: key), at: node)
    }
    return text.withSingleBlanks
  }

  func number(_ node: YAMLNode, key: String) throws(LessonError) -> Double {
    let text = try text(node, key: key)
    guard let number = Double(text), number.isFinite else { throw error(.notANumber(text), at: node) }
    return number
  }

  func template(_ node: YAMLNode, key: String) throws(LessonError) -> Template {
    let text = try text(node, key: key)
    do {
      return try Template(text, in: .all)
    } catch .unknownName(let name) {
      let nearest = nearestNames(to: name, among: Vocabulary.all.placeholders.map(\.name))
      throw error(.unknownPlaceholder(name, nearest: nearest), at: node)
    } catch {
      throw self.error(.template(error), at: node)
    }
  }
}

/// The values of a mapping by their keys. There are few, so looking through them is quicker than hashing.
struct YAMLFields {
  private let whole: YAMLNode
  private var fields: [(name: YAMLNode, text: String, value: YAMLNode)] = []

  fileprivate init(of mapping: YAMLNode) { whole = mapping }

  fileprivate mutating func add(_ name: YAMLNode, _ text: String, _ value: YAMLNode) {
    fields.append((name, text, value))
  }

  /// The key itself, as a node.
  fileprivate func key(_ text: String) -> YAMLNode? { fields.first { $0.text == text }?.name }

  subscript(key: String) -> YAMLNode? { fields.first { $0.text == key }?.value }

  /// The value of a key that is required.
  func node(_ key: String) -> YAMLNode { self[key] ?? whole }
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
