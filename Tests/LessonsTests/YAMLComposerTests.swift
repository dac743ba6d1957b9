import Testing

@testable import Lessons

private func compose(_ yaml: String) throws -> YAMLNode {
  let reader = YAMLReader(file: "mine.yaml")
  let root = reader.document(yaml)
  #expect(reader.errors.isEmpty)
  return try #require(root)
}

private func errors(_ yaml: String) -> [LessonError] {
  let reader = YAMLReader(file: "mine.yaml")
  _ = reader.document(yaml)
  return reader.errors
}

private func refuses(
  _ yaml: String, _ line: Int, _ column: Int, _ problem: LessonError.Problem,
  location: SourceLocation = #_sourceLocation
) {
  let error = LessonError(file: "mine.yaml", line: line, column: column, problem: problem)
  #expect(errors(yaml) == [error], sourceLocation: location)
}

/// A tree without its places: text, `[…]` and `{key: value}`.
private func shape(_ node: YAMLNode) -> String {
  switch node {
  case .scalar(let text, _): text
  case .sequence(let items, _): "[" + items.map(shape).joined(separator: ", ") + "]"
  case .mapping(let pairs, _):
    "{" + pairs.map { shape($0.key) + ": " + shape($0.value) }.joined(separator: ", ") + "}"
  case .alias: "*"
  }
}

struct YAMLComposerTests {
  @Test("Lists, mappings and texts lie in each other as they are written, in their order")
  func trees() throws {
    #expect(
      try shape(compose("b: [1, {c: d}, []]\na:\n  - x\n  - y: z")) == "{b: [1, {c: d}, []], a: [x, {y: z}]}")
    #expect(try shape(compose("--- one text\n...\n")) == "one text")
  }

  @Test(
    "Whatever YAML makes of a scalar, it is text here", arguments: ["yes", "~", "0x1F", "1e3", "2001-01-01"])
  func scalars(text: String) throws {
    #expect(try shape(compose("[\(text)]")) == "[\(text)]")
  }

  @Test("Quotes, escapes, blocks and letters beyond ASCII are read")
  func texts() throws {
    #expect(try shape(compose(#"["a\u00e9\0b", 'it''s', größe]"#)) == "[aé\0b, it's, größe]")
    #expect(try shape(compose("a: |\n  one\n  two\nb: >\n  one\n  two\n")) == "{a: one\ntwo\n, b: one two\n}")
  }

  @Test("Every node knows where it begins, in lines and characters counted from 1")
  func positions() throws {
    guard case .mapping(let pairs, let start) = try compose("# words\ntitle: é\nß: [1,\n  2]") else {
      Issue.record("this is a mapping")
      return
    }
    #expect(start == .init(line: 2, column: 1))
    #expect(pairs.map(\.key.position) == [.init(line: 2, column: 1), .init(line: 3, column: 1)])
    #expect(pairs.map(\.value.position) == [.init(line: 2, column: 8), .init(line: 3, column: 4)])
    guard case .sequence(let items, _)? = pairs.last?.value else {
      Issue.record("this is a list")
      return
    }
    #expect(items.map(\.position) == [.init(line: 3, column: 5), .init(line: 4, column: 3)])
  }
}

struct YAMLComposerErrorTests {
  @Test("Anchors and aliases are refused by their names, on all kinds of nodes")
  func references() {
    refuses("a: &one 1\nb: 2", 1, 4, .reference("&one"))
    refuses("a: &list [1]", 1, 4, .reference("&list"))
    refuses("a:\n  b: &map {c: d}", 2, 6, .reference("&map"))
    refuses("a: 1\nb: *one", 2, 4, .reference("*one"))
  }

  @Test("All anchors and aliases are found at one reading, and a second document too")
  func severalReferences() {
    let found = errors("a: &one 1\nb: [*one, &two {c: *two}]\n---\nc: *three")
    #expect(
      found.map(\.problem) == [
        .reference("&one"), .reference("*one"), .reference("&two"), .reference("*two"), .severalDocuments,
      ])
    #expect(found.map(\.line) == [1, 2, 2, 2, 3])
    #expect(found.map(\.column) == [4, 5, 11, 20, 1])
  }

  @Test("References are said even where the text ends in something that is no YAML")
  func referenceBeforeFlaw() {
    let found = errors("a: *one\nb: [")
    #expect(found.count == 2 && found.first?.problem == .reference("*one"))
    guard case .notYAML? = found.last?.problem else {
      Issue.record("\(found)")
      return
    }
  }

  @Test("A second document is refused where it begins")
  func documents() {
    refuses("a: 1\n---\nb: 2", 2, 1, .severalDocuments)
    refuses("a: 1\n...\n---\nb: 2", 3, 1, .severalDocuments)
  }

  @Test("Nesting is read as deep as lessons could need, and refused beyond, however deep it goes")
  func nesting() throws {
    let deepest = YAMLComposer.deepestNesting
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try shape(compose(nested(deepest))) == nested(deepest))
    refuses(nested(deepest + 1), 1, deepest + 1, .nestedTooDeep)
    refuses(nested(100_000), 1, deepest + 1, .nestedTooDeep)
    refuses(String(repeating: "- ", count: 100_000), 1, 2 * deepest + 1, .nestedTooDeep)
    refuses(String(repeating: "{a: ", count: 10_000), 1, 4 * deepest + 1, .nestedTooDeep)
  }

  @Test("What is no YAML is refused where the parser stopped, with what it was about")
  func flaws() {
    refuses(
      "title: [A\nsteps: 1", 2, 6,
      .notYAML("while parsing a flow sequence, did not find expected ',' or ']'"))
    refuses(
      "a: b\n\tc: d", 2, 1,
      .notYAML("while scanning a plain scalar, found a tab character that violates indentation"))
  }

  @Test("A character that YAML does not allow is refused at its place, counted in characters")
  func controlCharacter() {
    refuses("title: A\nsteps: é\u{7}", 2, 9, .notYAML("control characters are not allowed"))
  }

  @Test("A text of blanks and comments alone has no steps", arguments: ["", "\n \n", "# words", "\u{FEFF}"])
  func nothing(yaml: String) {
    #expect(errors(yaml) == [LessonError(file: "mine.yaml", line: 1, problem: .noSteps)])
  }
}
