import Yams

/// Reads nodes of one file and knows the line of whatever is wrong.
struct YAMLReader {
  let file: String

  func error(_ problem: LessonError.Problem, at node: Node?) -> LessonError {
    LessonError(file: file, line: node?.mark?.line, problem: problem)
  }

  /// The root of a document.
  func document(_ text: String) throws(LessonError) -> Node {
    let root: Node?
    do {
      // All scalars are read as text; resolving their tags would cost the start milliseconds.
      root = try Yams.compose(yaml: text, .basic)
    } catch let flaw as YamlError {
      throw LessonError(file: file, line: flaw.line, problem: flaw.problem)
    } catch {
      throw LessonError(file: file, line: nil, problem: .notYAML("\(error)"))
    }
    guard let root else { throw LessonError(file: file, line: 1, problem: .noSteps) }
    return root
  }

  /// A mapping with these keys and no others, each at most once.
  func mapping(_ node: Node, key: String, required: [String], optional: [String] = [])
    throws(LessonError) -> [String: Node]
  {
    guard case .mapping(let mapping) = node else {
      throw error(.wrongKind(expected: "a mapping", key: key), at: node)
    }
    var found: [String: Node] = [:]
    for (name, value) in mapping {
      let text = name.string ?? ""
      guard (required + optional).contains(text) else {
        throw error(.unknownKey(text, allowed: required + optional), at: name)
      }
      guard found.updateValue(value, forKey: text) == nil else { throw error(.repeatedKey(text), at: name) }
    }
    for name in required where found[name] == nil { throw error(.missingKey(name), at: node) }
    return found
  }

  func list(_ node: Node, key: String) throws(LessonError) -> [Node] {
    guard case .sequence(let sequence) = node else {
      throw error(.wrongKind(expected: "a list", key: key), at: node)
    }
    return Array(sequence)
  }

  /// Text, line breaks in it turned to blanks.
  func text(_ node: Node, key: String) throws(LessonError) -> String {
    guard case .scalar(let scalar) = node else {
      throw error(.wrongKind(expected: "text", key: key), at: node)
    }
    let blanks: Set<UInt8> = [0x20, 0x0A, 0x0D, 0x09]
    return scalar.string.utf8.split(whereSeparator: blanks.contains).map { String(Substring($0)) }
      .joined(separator: " ")
  }

  func number(_ node: Node, key: String) throws(LessonError) -> Double {
    let text = try text(node, key: key)
    guard let number = Double(text), number.isFinite else { throw error(.notANumber(text), at: node) }
    return number
  }

  func template(_ node: Node, key: String) throws(LessonError) -> Template {
    let text = try text(node, key: key)
    do {
      return try Template(text, in: .all)
    } catch .unknownName(let name) {
      throw error(.unknownPlaceholder(name, known: Vocabulary.all.placeholders.map(\.name)), at: node)
    } catch {
      throw self.error(.template(error), at: node)
    }
  }
}

extension YamlError {
  /// The line, counted from 1, where the parser knows it.
  fileprivate var line: Int? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    case .reader(_, let offset?, _, let yaml): 1 + yaml.prefix(offset).count(where: \.isNewline)
    default: nil
    }
  }

  fileprivate var problem: LessonError.Problem {
    switch self {
    case .scanner(_, let words, _, _), .parser(_, let words, _, _), .composer(_, let words, _, _),
      .reader(let words, _, _, _):
      .notYAML(words)
    case .duplicatedKeysInMapping(let keys, _): .repeatedKey(keys.first ?? "")
    default: .notYAML("\(self)")
    }
  }
}
