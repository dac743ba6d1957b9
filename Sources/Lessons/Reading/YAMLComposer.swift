import CYAML
import Words

/// Makes one tree of the events that libyaml finds in a text.
///
/// What has no meaning in a lesson is refused: anchors and aliases, a second document, and nesting that no lesson
/// needs, which also keeps hostile files from overflowing the stack.
struct YAMLComposer: ~Copyable {
  /// Lists and mappings within each other.
  static let deepestNesting = 32

  private let file: String
  private let bytes: UnsafeBufferPointer<UInt8>
  // It points into itself, so it may not move.
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private var event = yaml_event_t()
  /// What was wrong so far, in the order of the text.
  private(set) var errors: [LessonError] = []

  /// - Parameters:
  ///   - bytes: UTF-8, which must outlive the composer.
  ///   - file: What errors call it.
  init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) {
    self.file = file
    self.bytes = bytes
    parser.initialize(to: yaml_parser_t())
  }

  deinit {
    var event = event
    yaml_event_delete(&event)
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The root of the only document, as far as it can be read; nil where nothing can. What is wrong stands in `errors`.
  mutating func root() -> YAMLNode? {
    do {
      if let root = try document() { return root }
      errors.append(LessonError(file: file, line: 1, problem: .noSteps))
    } catch {
      errors.append(error)
    }
    return nil
  }

  private mutating func document() throws(LessonError) -> YAMLNode? {
    guard let text = bytes.baseAddress, !bytes.isEmpty else { return nil }
    guard yaml_parser_initialize(parser) == 1 else { throw flaw() }
    yaml_parser_set_input_string(parser, text, bytes.count)
    try advance(by: 2)
    guard event.type == YAML_DOCUMENT_START_EVENT else { return nil }
    try advance()
    let root = try node(depth: 0)
    try advance(by: 2)
    if event.type != YAML_STREAM_END_EVENT { errors.append(error(.severalDocuments)) }
    return root
  }

  private mutating func advance(by count: Int = 1) throws(LessonError) {
    for _ in 0..<count {
      yaml_event_delete(&event)
      guard yaml_parser_parse(parser, &event) == 1 else { throw flaw() }
    }
  }

  // MARK: Nodes

  /// The node that the event at hand begins; its last event is at hand afterwards.
  private mutating func node(depth: Int) throws(LessonError) -> YAMLNode {
    switch event.type {
    case YAML_SEQUENCE_START_EVENT: return try sequence(depth: depth + 1)
    case YAML_MAPPING_START_EVENT: return try mapping(depth: depth + 1)
    case YAML_ALIAS_EVENT:
      errors.append(error(.reference("*" + text(event.data.alias.anchor))))
      return .alias(position(event.start_mark))
    default:
      refuseAnchor(event.data.scalar.anchor)
      let scalar = event.data.scalar
      let value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .scalar(String(decoding: value, as: UTF8.self), position(event.start_mark))
    }
  }

  private mutating func sequence(depth: Int) throws(LessonError) -> YAMLNode {
    let start = try begin(depth, anchor: event.data.sequence_start.anchor)
    var items: [YAMLNode] = []
    while event.type != YAML_SEQUENCE_END_EVENT {
      items.append(try node(depth: depth))
      try advance()
    }
    return .sequence(items, start)
  }

  private mutating func mapping(depth: Int) throws(LessonError) -> YAMLNode {
    let start = try begin(depth, anchor: event.data.mapping_start.anchor)
    var pairs: [(key: YAMLNode, value: YAMLNode)] = []
    while event.type != YAML_MAPPING_END_EVENT {
      let key = try node(depth: depth)
      try advance()
      pairs.append((key, try node(depth: depth)))
      try advance()
    }
    return .mapping(pairs, start)
  }

  /// Steps into a list or a mapping, and says where it begins.
  private mutating func begin(_ depth: Int, anchor: UnsafeMutablePointer<yaml_char_t>?)
    throws(LessonError) -> YAMLNode.Position
  {
    refuseAnchor(anchor)
    guard depth <= YAMLComposer.deepestNesting else { throw error(.nestedTooDeep) }
    let start = position(event.start_mark)
    try advance()
    return start
  }

  // MARK: Errors

  private mutating func refuseAnchor(_ anchor: UnsafeMutablePointer<yaml_char_t>?) {
    if let anchor { errors.append(error(.reference("&" + text(anchor)))) }
  }

  private func error(_ problem: LessonError.Problem) -> LessonError {
    LessonError(file: file, position: position(event.start_mark), problem: problem)
  }

  /// What libyaml stumbled over.
  private func flaw() -> LessonError {
    let context = parser.pointee.context.map { String(cString: $0) + ", " } ?? ""
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? wording("authoring.reading.no-memory")
    let place =
      parser.pointee.error == YAML_READER_ERROR
      ? position(ofByte: parser.pointee.problem_offset) : position(parser.pointee.problem_mark)
    return LessonError(file: file, position: place, problem: .notYAML(context + problem))
  }

  private func position(_ mark: yaml_mark_t) -> YAMLNode.Position {
    YAMLNode.Position(line: mark.line + 1, column: mark.column + 1)
  }

  private func position(ofByte offset: Int) -> YAMLNode.Position {
    let lines = bytes.prefix(offset).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let column = lines.last.map { String(decoding: $0, as: UTF8.self).unicodeScalars.count } ?? 0
    return YAMLNode.Position(line: lines.count, column: column + 1)
  }

  private func text(_ name: UnsafeMutablePointer<yaml_char_t>) -> String {
    String(decodingCString: name, as: UTF8.self)
  }
}
